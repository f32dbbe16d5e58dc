/** The gap ledger. */
export function GapsView() {
  return <h2>Gaps</h2>;
}
