/** Not there yet. */
export function PathsView() {
  return <h2>Paths</h2>;
}
