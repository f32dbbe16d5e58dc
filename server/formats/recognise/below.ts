import { captionAbove, repeated } from './evidence.ts';
import { type OutlineNode, pathUp } from './node.ts';
import { runScore } from './numerals.ts';
import { captionOf } from './words/captions.ts';
import { namesLevel, namesOther } from './words/levels.ts';
import { isSectionTitle } from './words/sections.ts';

/** Nodes that are concepts. */
export type Chosen = Set<OutlineNode>;

/** Adds what is below chosen nodes, level by level. */
export function addBelow(above: OutlineNode[], nodes: OutlineNode[], chosen: Chosen): void {
  let level = above;
  for (let depth = 0; level.length > 0 && depth < 12; depth++) {
    const below = new Map<string, OutlineNode[]>();
    const heads = new Set(level.map((node) => node.returns ?? node));
    for (const node of nodes) {
      if (node.returns !== undefined || node.title === '') continue;
      const head = headOf(node, chosen);
      if (!head || !heads.has(head) || head === node) continue;
      // Of lists that look alike, those of indicators and the like are apart.
      const key = captionOf(node.caption) === 'besides' ? `${node.family} besides` : node.family;
      const known = below.get(key);
      if (known) known.push(node);
      else below.set(key, [node]);
    }
    const good = [...below.values()].filter((members) => members.some((node) => chosen.has(node)) || isLevelBelow(members, heads, chosen));
    // What is below others that are found now is looked at when they are heads.
    const found = new Set(good.flat());
    const kept = good.filter((members) => members.filter((node) => [...pathUp(node)].some((up) => found.has(up) && !members.includes(up))).length <= members.length / 2).flat();
    for (const node of kept) chosen.add(node);
    level = kept;
  }
}

/** The nearest concept above a node. */
export function headOf(node: OutlineNode, chosen: Chosen): OutlineNode | undefined {
  for (const up of pathUp(node)) {
    const own = up.returns ?? up;
    if (chosen.has(own)) return own;
  }
  return undefined;
}

function isLevelBelow(members: OutlineNode[], heads: Set<OutlineNode>, chosen: Chosen): boolean {
  const first = members[0];
  if (!first) return false;
  const covered = new Set(members.map((node) => headOf(node, chosen))).size / heads.size;
  const { label } = first;
  if (members.filter((node) => captionAbove(node) === 'besides').length > members.length / 2) return false;
  if (first.sort === 'cell') return (label !== undefined || members.some(({ caption }) => caption !== '')) && covered >= 0.25;
  if (label?.shape === 'keyword') return !namesOther(label.word) && covered >= (namesLevel(label.word) ? 0.15 : 0.5);
  if (label?.shape === 'named') return namesLevel(label.word) && covered >= 0.4;
  if (label && label.parts.length > 1) return covered >= 0.25;
  const lists = new Set(members.map(({ list }) => list)).size / Math.max(1, new Set(members.map((node) => headOf(node, chosen))).size);
  const introduced = members.filter((node) => captionOf(node.caption) === 'plan').length > members.length / 2;
  if (label) return covered >= 0.5 && lists < 1.5 && runScore(members.map((node) => node.label?.code ?? '')) >= 0.7;
  if (first.sort === 'item') return covered >= (introduced ? 0.34 : 0.6) && lists <= 1.34 && !drownsInProse(members, heads);
  if (first.sort === 'heading') return covered >= 0.5 && !repeated(members) && members.every(({ title }) => !isSectionTitle(title) && captionOf(title) === undefined);
  return false;
}

const lengthOf = (texts: string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** Whether lists are but a part of long texts: then their items are no concepts. */
function drownsInProse(members: OutlineNode[], heads: Set<OutlineNode>): boolean {
  const prose = lengthOf(members.flatMap(({ prose: own }) => own.map(({ text }) => text)));
  return prose > lengthOf(members.map(({ title }) => title)) || lengthOf(members.map(({ title }) => title)) / members.length > 400 || heads.size === 0;
}
