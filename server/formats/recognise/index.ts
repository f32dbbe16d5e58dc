import type { Block, Draft, DraftFramework, DraftItem, Problem, Understanding } from '../model.ts';
import { documentEvidence } from './evidence.ts';
import { chooseLevels } from './levels.ts';
import { nodesOf } from './nodes.ts';
import { frameworkRef, itemsOf } from './outline.ts';
import { piecesOf } from './pieces.ts';
import { plantTree } from './tree.ts';

/** The outline that a document's blocks hold: its concepts at their levels, and every other block with the reason why it is none. */
export function recognise(blocks: Block[], framework: Partial<DraftFramework> | undefined, options: Understanding): Draft {
  const { pieces, left } = piecesOf(blocks);
  const nodes = nodesOf(pieces, blocks);
  plantTree(nodes);
  const chosen = chooseLevels(nodes, documentEvidence(pieces, framework?.title));
  const items = itemsOf(nodes, chosen, options.kinds);
  return {
    statements: { frameworks: items.length > 0 || framework ? [{ notes: [], ...framework, ref: frameworkRef }] : [], items, alignments: [], noCounterparts: [], mappingSets: [], links: [] },
    blocks,
    unrecognised: unrecognised(blocks, items, left),
    tables: [],
    problems: repeatedCodes(items),
  };
}

function unrecognised(blocks: Block[], items: DraftItem[], left: Map<number, string>): Draft['unrecognised'] {
  const used = new Set(items.flatMap((item) => item.blocks));
  return blocks.flatMap((_, block) => (used.has(block) ? [] : [{ block, reason: left.get(block) ?? 'It is text around the outline.' }]));
}

/** Codes that several concepts have as printed: they have to be told apart before they are applied. */
function repeatedCodes(items: DraftItem[]): Problem[] {
  const seen = new Map<string, DraftItem>();
  return items.flatMap(({ code, title, place }, index): Problem[] => {
    if (code === null) return [];
    const first = seen.get(code);
    if (!first) {
      seen.set(code, items[index] as DraftItem);
      return [];
    }
    return [{ place, severity: 'warning', value: code, message: `Code ${code} is printed for \u201c${first.title}\u201d and for \u201c${title}\u201d: give one of them another code.` }];
  });
}
