import type { Block, Draft, DraftFramework, DraftItem, Understanding } from '../model.ts';
import { documentEvidence } from './evidence.ts';
import { chooseLevels } from './levels.ts';
import { frameworkRef, itemsOf } from './outline.ts';
import { piecesOf } from './pieces.ts';
import { treeOf } from './tree.ts';

/** The outline that a document's blocks hold: its concepts at their levels, and every other block with the reason why it is none. */
export function recognise(blocks: Block[], framework: Partial<DraftFramework> | undefined, options: Understanding): Draft {
  const { pieces, left } = piecesOf(blocks);
  const tree = treeOf(pieces, blocks);
  const chosen = chooseLevels(tree.nodes, documentEvidence(pieces, framework?.title));
  const items = itemsOf(tree.nodes, chosen, options.kinds);
  return {
    statements: { frameworks: items.length > 0 || framework ? [{ notes: [], ...framework, ref: frameworkRef }] : [], items, alignments: [], noCounterparts: [], mappingSets: [], links: [] },
    blocks,
    unrecognised: unrecognised(blocks, items, left),
    tables: [],
    problems: [],
  };
}

function unrecognised(blocks: Block[], items: DraftItem[], left: Map<number, string>): Draft['unrecognised'] {
  const used = new Set(items.flatMap((item) => item.blocks));
  return blocks.flatMap((_, block) => (used.has(block) ? [] : [{ block, reason: left.get(block) ?? 'It is text around the outline.' }]));
}
