import { captionAbove, type DocumentEvidence, evidenceFor, repeated } from './evidence.ts';
import { type OutlineNode, pathUp } from './node.ts';
import { runScore } from './numerals.ts';
import { captionOf, isSectionTitle, namesLevel, namesOther } from './words.ts';

/** Least evidence for the level that a plan is found by. */
const enough = 2;

/** Nodes that are concepts. */
export type Chosen = Set<OutlineNode>;

/** Chooses the nodes that are the plan's concepts: the family that most speaks for, the levels above it and those below. */
export function chooseLevels(nodes: OutlineNode[], document: DocumentEvidence): Chosen {
  const families = byFamily(nodes);
  const chosen: Chosen = new Set();
  const core = coreOf(families, document);
  if (!core) return chosen;
  let top = core;
  for (const node of core) chosen.add(node);
  for (let above = levelAbove(top, nodes); above; above = levelAbove(top, nodes)) {
    top = above;
    for (const node of above) chosen.add(node);
  }
  addBelow(top, nodes, chosen);
  addBeside(nodes, chosen);
  return chosen;
}

/** Families; of numbers, headings and lists those that a caption such as `Our goals` introduces are one of their own. */
export function byFamily(nodes: OutlineNode[]): Map<string, OutlineNode[]> {
  const found = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const told = node.label?.shape === 'keyword' || node.label?.shape === 'code' || node.sort === 'cell';
    const key = !told && captionAbove(node) === 'plan' ? `${node.family} introduced` : node.family;
    const known = found.get(key);
    if (known) known.push(node);
    else found.set(key, [node]);
  }
  return found;
}

const returning = (node: OutlineNode): boolean => node.returns !== undefined;

function coreOf(families: Map<string, OutlineNode[]>, document: DocumentEvidence): OutlineNode[] | undefined {
  let [best, most]: [OutlineNode[] | undefined, number] = [undefined, enough];
  for (const members of families.values()) {
    const score = evidenceFor(members, document);
    if (score > most || (score === most && !best)) [best, most] = [members, score];
  }
  const own = best?.filter((node) => node.title !== '' && !isSectionTitle(node.title) && !returning(node));
  const bearing = own?.filter(({ label, sort, children }) => label || sort === 'item' || children.length > 0) ?? [];
  return bearing.length >= (own?.length ?? 0) * 0.6 ? bearing : own;
}

/** The level above: the nearest family of headings or numbers that divides these nodes, if it is one. */
function levelAbove(level: OutlineNode[], nodes: OutlineNode[]): OutlineNode[] | undefined {
  const own = level.filter((node) => !returning(node));
  const steps = new Map<string, Map<OutlineNode, number>>();
  for (const node of own) {
    for (const up of pathUp(node)) {
      if (up.sort === 'item' && !up.label) continue;
      const heads = steps.get(up.family) ?? new Map<OutlineNode, number>();
      heads.set(up.returns ?? up, (heads.get(up.returns ?? up) ?? 0) + 1);
      steps.set(up.family, heads);
    }
  }
  for (const heads of steps.values()) {
    const above = [...heads.keys()];
    if (isLevelAbove(above, heads, own.length)) return wholeFamily(above, nodes);
  }
  return undefined;
}

/** All that are called and numbered like these, those too that nothing is below. */
function wholeFamily(found: OutlineNode[], nodes: OutlineNode[]): OutlineNode[] {
  const [first] = found;
  const told = first?.label?.shape === 'keyword' || first?.label?.shape === 'named';
  return told ? nodes.filter((node) => node.family === first.family && !returning(node) && node.title !== '') : found.sort((a, b) => a.order - b.order);
}

function isLevelAbove(above: OutlineNode[], heads: Map<OutlineNode, number>, below: number): boolean {
  const label = above[0]?.label;
  const covered = [...heads.values()].reduce((sum, count) => sum + count, 0) / below;
  if (above.some(({ title }) => title === '') || repeated(above)) return false;
  if (label?.shape === 'keyword' || label?.shape === 'named') return !namesOther(label.word) && (namesLevel(label.word) || above.length > 1);
  if (above.length < 2 || covered < 0.8) return false;
  return above.filter(({ title }) => captionOf(title) !== undefined || isSectionTitle(title)).length < above.length * 0.4;
}

/** Adds what is below chosen nodes, level by level. */
function addBelow(above: OutlineNode[], nodes: OutlineNode[], chosen: Chosen): void {
  let level = above;
  for (let depth = 0; level.length > 0 && depth < 12; depth++) {
    const below = new Map<string, OutlineNode[]>();
    const heads = new Set(level.map((node) => node.returns ?? node));
    for (const node of nodes) {
      if (returning(node) || node.title === '') continue;
      const head = headOf(node, chosen);
      if (!head || !heads.has(head) || head === node) continue;
      const known = below.get(node.family);
      if (known) known.push(node);
      else below.set(node.family, [node]);
    }
    const kept = [...below.values()].filter((members) => members.some((node) => chosen.has(node)) || isLevelBelow(members, heads, chosen)).flat();
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

/** Adds what stands beside the first level: capabilities that support all of it. */
function addBeside(nodes: OutlineNode[], chosen: Chosen): void {
  const last = [...chosen].reduce((most, { order }) => Math.max(most, order), 0);
  for (const node of nodes) {
    if (captionOf(node.title) !== 'capability' || chosen.has(node) || node.label) continue;
    const group = supportsOf(node, nodes);
    if (group.length < 3 || (headOf(node, chosen) !== undefined && node.order < last)) continue;
    for (const one of group) {
      chosen.add(one);
      one.supports = node.title;
    }
    return;
  }
}

/** What a heading such as `Strategic support` lists: what is below it, or the headlines of its kind that follow, with no text between. */
function supportsOf(head: OutlineNode, nodes: OutlineNode[]): OutlineNode[] {
  if (head.children.length > 1) return head.children;
  const after = nodes.slice(head.order + 1);
  const end = after.findIndex((node) => node.family !== head.family || node.prose.length > 0);
  return end < 0 ? after : after.slice(0, end);
}
