/** Not there yet. */
export function CompareView() {
  return <h2>Compare</h2>;
}
