import { addBelow, type Chosen, headOf } from './below.ts';
import { captionTextAbove, type DocumentEvidence, evidenceFor, isSection, repeated } from './evidence.ts';
import { type OutlineNode, pathUp } from './node.ts';
import { captionOf, isBesidesTitle } from './words/captions.ts';
import { isLoose, namesLevel, namesOther } from './words/levels.ts';
import { isSectionTitle } from './words/sections.ts';

/** Least evidence for the level that a plan is found by. */
const enough = 2;

/** Chooses the nodes that are the plan's concepts: the family that most speaks for, the levels above it and those below. */
export function chooseLevels(nodes: OutlineNode[], document: DocumentEvidence): Chosen {
  const families = byFamily(nodes);
  const chosen: Chosen = new Set();
  const core = coreOf(families, document);
  if (!core) return chosen;
  addAround(core, nodes, chosen);
  for (const other of othersBeside(families, document, chosen)) if (!other.some((node) => chosen.has(node))) addAround(other, nodes, chosen);
  addBeside(nodes, chosen);
  return chosen;
}

/** Adds a level, those above it and those below. */
function addAround(core: OutlineNode[], nodes: OutlineNode[], chosen: Chosen): void {
  let top = core;
  for (const node of core) chosen.add(node);
  for (let above = levelAbove(top, nodes); above; above = levelAbove(top, nodes)) {
    // A family that is above itself, or two that are above each other, are no further level.
    if (above.every((node) => chosen.has(node))) break;
    top = above;
    for (const node of above) chosen.add(node);
  }
  addBelow(top, nodes, chosen);
}

/** What a plan has beside its first level and not below it: targets that follow the goals. */
function othersBeside(families: Map<string, OutlineNode[]>, document: DocumentEvidence, chosen: Chosen): OutlineNode[][] {
  return [...families.values()].flatMap((members) => {
    const [first] = members;
    const own = members.filter((node) => !returning(node) && node.title !== '');
    const told = first?.label?.shape === 'keyword' && namesLevel(first.label.word) && !isLoose(first.label.word);
    const apart = own.every((node) => !chosen.has(node) && headOf(node, chosen) === undefined);
    return told && own.length >= 3 && apart && evidenceFor(members, document) >= 4 ? [own] : [];
  });
}

/** Families; of numbers, headings and lists those that a caption such as `Our goals` or `Definitions` introduces are one of their own. */
function byFamily(nodes: OutlineNode[]): Map<string, OutlineNode[]> {
  const found = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const told = node.label?.shape === 'keyword' || node.label?.shape === 'code' || node.sort === 'cell';
    const said = told ? '' : captionTextAbove(node);
    const key = captionOf(said) === 'plan' ? `${node.family} introduced` : isBesidesTitle(said) ? `${node.family} besides` : node.family;
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
  const around = best?.filter((node) => !isBelowSection(node)).length ?? 0;
  const apart = (node: OutlineNode): boolean => isBelowSection(node) && around >= (best?.length ?? 0) * 0.4;
  const own = best?.filter((node) => node.title !== '' && !apart(node) && !isSection(node) && !returning(node) && !(isPlainHeading(node) && isBesidesTitle(node.title)));
  const bearing = own?.filter(({ label, sort, children }) => label || sort === 'item' || children.length > 0) ?? [];
  return bearing.length >= (own?.length ?? 0) * 0.6 ? bearing : own;
}

/** Whether it stands below a heading that any report has, such as `Implementation`. */
function isBelowSection(node: OutlineNode): boolean {
  for (const up of pathUp(node)) if (isPlainHeading(up)) return isSectionTitle(up.title) && captionOf(up.title) !== 'plan';
  return false;
}

const isPlainHeading = ({ label, sort }: OutlineNode): boolean => !label && (sort === 'heading' || sort === 'headline');

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
  if (label?.shape === 'named' && above.length < 2) return false;
  if (label?.shape === 'keyword' || label?.shape === 'named') return !namesOther(label.word) && (namesLevel(label.word) || above.length > 1);
  if (above.length < 2 || covered < 0.8) return false;
  return above.filter(({ title }) => captionOf(title) !== undefined || isSectionTitle(title)).length < above.length * 0.4;
}

/** Adds what stands beside the first level: capabilities that support all of it. */
function addBeside(nodes: OutlineNode[], chosen: Chosen): void {
  const last = [...chosen].reduce((most, { order }) => Math.max(most, order), 0);
  const heads = nodes.filter((node) => !chosen.has(node) && !node.label && node.sort !== 'cell' && node.sort !== 'item' && captionOf(node.title) === 'capability');
  for (const node of heads.slice(0, 50)) {
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
