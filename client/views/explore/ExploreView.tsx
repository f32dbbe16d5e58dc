/** The graph; still to come. */
export function ExploreView() {
  return <h2>Explore</h2>;
}
