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

/**
 * Fleiss' kappa: the same for three raters or more, from the labels each item got, as many for every item.
 * NaN where it is undefined, as above.
 * Source: J. L. Fleiss, Measuring nominal scale agreement among many raters, 1971.
 */
export function fleissKappa(ratings: readonly (readonly string[])[]): number {
  const raters = ratings[0]?.length ?? 0;
  const counts = ratings.map((labels) => labels.reduce((sum, label) => sum.set(label, (sum.get(label) ?? 0) + 1), new Map<string, number>()));
  const agreeing = counts.map((sum) => [...sum.values()].reduce((pairs, n) => pairs + n * (n - 1), 0) / (raters * (raters - 1)));
  const observed = agreeing.reduce((a, b) => a + b, 0) / ratings.length;
  let chance = 0;
  for (const label of new Set(ratings.flat())) {
    chance += (counts.reduce((total, sum) => total + (sum.get(label) ?? 0), 0) / (ratings.length * raters)) ** 2;
  }
  return (observed - chance) / (1 - chance);
}
