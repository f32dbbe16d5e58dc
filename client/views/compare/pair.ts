import type { Framework } from '../../../server/api/frameworks/schema.ts';

type Known = Pick<Framework, 'id' | 'kind'>;

/** The two to compare when the address names none: the last two of a kind that has two, else the first two there are. */
export function defaultPair(frameworks: readonly Known[], against: string): [left: string, right: string] | null {
  const others = frameworks.filter(({ id }) => id !== against);
  const kind = others.map((one) => others.filter((other) => other.kind === one.kind)).find((one) => one.length > 1);
  const [left, right] = kind ? kind.slice(-2) : others;
  return left ? [left.id, (right ?? left).id] : null;
}
