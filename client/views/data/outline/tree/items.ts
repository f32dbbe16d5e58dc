import type { OutlineItem } from '../../../../../server/api/imports/schema.ts';

/** Items below each, in order; `null` holds those at the top. */
export type Below = ReadonlyMap<string | null, readonly OutlineItem[]>;

/** The outline by parent. */
export function belowOf(items: readonly OutlineItem[]): Below {
  const below = new Map<string | null, OutlineItem[]>();
  for (const item of items) {
    const siblings = below.get(item.parent);
    if (siblings) siblings.push(item);
    else below.set(item.parent, [item]);
  }
  return below;
}

/** Items beside an item, itself among them: those with its parent, of its framework. */
export const siblingsOf = (below: Below, item: OutlineItem): readonly OutlineItem[] =>
  (below.get(item.parent) ?? []).filter(({ framework }) => framework === item.framework);

/** An item of the outline as a row of the tree. */
export interface OutlineRow {
  item: OutlineItem;
  position: number;
  setSize: number;
  /** Undefined where nothing lies below. */
  expanded: boolean | undefined;
}

/** The rows that are in sight: what lies below a folded item is not. */
export function rowsOf(items: readonly OutlineItem[], folded: ReadonlySet<string>): OutlineRow[] {
  const below = belowOf(items);
  const rows: OutlineRow[] = [];
  const walk = (parent: string | null): void => {
    const siblings = below.get(parent) ?? [];
    siblings.forEach((item, at) => {
      const expanded = below.has(item.ref) ? !folded.has(item.ref) : undefined;
      rows.push({ item, position: at + 1, setSize: siblings.length, expanded });
      if (expanded === true) walk(item.ref);
    });
  };
  walk(null);
  return rows;
}

/** Refs of everything above an item. */
export function aboveOf(items: readonly OutlineItem[], ref: string): string[] {
  const parents = new Map(items.map((item) => [item.ref, item.parent]));
  const above: string[] = [];
  for (let at = parents.get(ref); at !== undefined && at !== null; at = parents.get(at)) above.push(at);
  return above;
}
