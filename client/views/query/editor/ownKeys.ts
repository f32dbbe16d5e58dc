import type { GraphSchema } from '../../../../server/api/graphSchema/schema.ts';
import type { Bound } from './bindings.ts';

/** The property keys of each label and each relationship type. */
export interface KeysByName {
  node: ReadonlyMap<string, readonly string[]>;
  relationship: ReadonlyMap<string, readonly string[]>;
}

/** The same of a graph's schema; nothing is known without one. */
export function keysByName(schema: GraphSchema | undefined): KeysByName {
  const keysOf = ({ properties }: { properties: readonly { key: string }[] }) => properties.map(({ key }) => key);
  return {
    node: new Map(schema?.labels.map((one) => [one.label, keysOf(one)])),
    relationship: new Map(schema?.relationshipTypes.map((one) => [one.type, keysOf(one)])),
  };
}

/** Keys of what a variable stands for: first those that all of its labels or types have, then those that one of them has. */
export function ownKeys({ of, names }: Bound, known: KeysByName): string[] {
  const lists = (names.length > 0 ? names : [...known[of].keys()]).flatMap((name) => [known[of].get(name) ?? []]);
  const all = [...new Set(lists.flat())];
  const everywhere = (key: string) => lists.every((keys) => keys.includes(key));
  return names.length > 0 ? [...all.filter(everywhere), ...all.filter((key) => !everywhere(key))] : all;
}
