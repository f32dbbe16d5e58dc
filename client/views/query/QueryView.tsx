/** The Cypher workbench; still to come. */
export function QueryView() {
  return <h2>Query</h2>;
}
