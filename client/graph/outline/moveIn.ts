import type { OutlineRow } from './outlineRows.ts';

/** Where an arrow key leads in the tree: to another row, or to this one folded or unfolded. */
export type Move = { type: 'go'; key: string } | { type: 'toggle'; id: string };

/** The move of a key from a row, as the tree pattern has it; undefined where there is none. */
export function moveIn(rows: readonly OutlineRow[], at: string, key: string): Move | undefined {
  const index = rows.findIndex((row) => row.key === at);
  const row = rows[index];
  const go = (target: OutlineRow | undefined): Move | undefined => target && { type: 'go', key: target.key };
  if (!row) return go(rows[0]);
  switch (key) {
    case 'ArrowDown':
      return go(rows[index + 1]);
    case 'ArrowUp':
      return go(rows[index - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (row.type === 'line') return go(rows.find((each) => each.key === row.to.id));
      if (row.expanded === undefined) return undefined;
      return row.expanded ? go(rows[index + 1]) : { type: 'toggle', id: row.node.id };
    case 'ArrowLeft':
      if (row.type === 'node' && row.expanded === true) return { type: 'toggle', id: row.node.id };
      return go(rows.find((each) => each.key === row.parentKey));
    default:
      return undefined;
  }
}
