/** Not there yet. */
export function LineageView() {
  return <h2>Lineage</h2>;
}
