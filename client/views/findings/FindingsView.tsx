/** Not there yet. */
export function FindingsView() {
  return <h2>Findings</h2>;
}
