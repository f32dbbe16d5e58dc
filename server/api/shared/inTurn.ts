/** Items that are worked on at the same time: more would take the database from everybody else. */
const together = 4;

/** Does something for each item, a few at the same time; the answers are in the order of the items. */
export async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let at = 0; at < items.length; at += together) answers.push(...(await Promise.all(items.slice(at, at + together).map(work))));
  return answers;
}
