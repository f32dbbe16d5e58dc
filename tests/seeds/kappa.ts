/**
 * Cohen's kappa: how far two raters agree beyond chance, from the pair of labels each item got (1 perfect, 0 chance).
 * NaN where it is undefined: no items, or one label used throughout.
 * Source: J. Cohen, A coefficient of agreement for nominal scales, 1960.
 */
export function cohensKappa(ratings: readonly (readonly [string, string])[]): number {
  const total = ratings.length;
  const share = (count: number): number => count / total;
  const labels = new Set(ratings.flat());
  const observed = share(ratings.filter(([a, b]) => a === b).length);
  let chance = 0;
  for (const label of labels) {
    const byA = ratings.filter(([a]) => a === label).length;
    const byB = ratings.filter(([, b]) => b === label).length;
    chance += share(byA) * share(byB);
  }
  return (observed - chance) / (1 - chance);
}
