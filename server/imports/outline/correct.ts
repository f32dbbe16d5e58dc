import type { ConceptKind } from '../../domain/concept.ts';
import type { Correction } from '../../domain/correction.ts';
import type { DraftItem } from '../../formats/model.ts';
import { type Branch, Tree } from './tree.ts';

export interface Outline {
  items: DraftItem[];
  /** Kind of each level, from the highest. */
  kinds: ConceptKind[];
  /** Blocks whose items a person left out. */
  leftOut: number[];
}

/** A correction that does not fit the outline: why, in a sentence. */
export class Misfit extends Error {
  override readonly name = 'Misfit';
}

/**
 * The outline as its corrections make it of what was read, one after the other. Throws `Misfit` for one that names an item that is
 * not there, or would put an item below itself.
 */
export function corrected(items: readonly DraftItem[], corrections: readonly Correction[]): Outline {
  const state: State = { tree: new Tree(items), kinds: kindsOf(items), chosenKinds: false, leftOut: [] };
  for (const one of corrections) apply(state, one);
  const flat = state.tree.flat();
  return {
    items: flat.map(({ branch: { item, chosen }, level }) => ({ ...item, level, kind: chosen || (!state.chosenKinds && level === item.level) ? item.kind : kindAt(state.kinds, level) })),
    kinds: state.kinds,
    leftOut: state.leftOut,
  };
}

interface State {
  tree: Tree;
  kinds: ConceptKind[];
  chosenKinds: boolean;
  leftOut: number[];
}

const kindAt = (kinds: readonly ConceptKind[], level: number): ConceptKind => kinds[level - 1] ?? kinds.at(-1) ?? 'Goal';

const usual: readonly ConceptKind[] = ['Goal', 'Objective', 'Outcome'];

/** The kind that each level has first. */
function kindsOf(items: readonly DraftItem[]): ConceptKind[] {
  const kinds: ConceptKind[] = [];
  for (const { level, kind } of items) kinds[level - 1] ??= kind;
  return [...usual, ...kinds.slice(usual.length)].map((kind, at) => kinds[at] ?? kind);
}

function apply(state: State, one: Correction): void {
  const { tree } = state;
  switch (one.do) {
    case 'edit':
      return edit(found(tree, one.ref), one);
    case 'move':
      return move(tree, found(tree, one.ref), one.parent, one.before);
    case 'merge':
      return merge(tree, found(tree, one.ref), found(tree, one.into));
    case 'split':
      return split(tree, found(tree, one.ref), one);
    case 'ignore':
      return ignore(state, one.refs);
    case 'add':
      return add(state, one);
    case 'kinds':
      state.kinds = one.kinds;
      state.chosenKinds = true;
  }
}

function found(tree: Tree, ref: string): Branch {
  const branch = tree.get(ref);
  if (!branch) throw new Misfit(`There is no "${ref}" in the outline any more.`);
  return branch;
}

function edit(branch: Branch, { code, title, statement, kind }: Extract<Correction, { do: 'edit' }>): void {
  const { statement: before, ...item } = branch.item;
  const text = statement === undefined ? before : (statement ?? undefined);
  branch.item = {
    ...item,
    ...(code === undefined ? {} : { code }),
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { statement: text }),
    ...(kind === undefined ? {} : { kind }),
  };
  branch.chosen ||= kind !== undefined;
}

function move(tree: Tree, branch: Branch, parent: string | null, before: string | null | undefined): void {
  if (parent !== null) found(tree, parent);
  if (tree.within(branch).some(({ item }) => item.ref === parent)) throw new Misfit(`"${branch.item.title}" cannot lie below itself.`);
  if (before === branch.item.ref) return;
  tree.detach(branch);
  tree.add(branch, parent, before);
}

function merge(tree: Tree, branch: Branch, into: Branch): void {
  if (branch === into) throw new Misfit(`"${branch.item.title}" cannot be merged with itself.`);
  if (tree.within(branch).includes(into)) throw new Misfit(`"${branch.item.title}" cannot be merged with what lies below it.`);
  const { item } = branch;
  const text = [into.item.statement, item.title, item.statement].filter((part) => part !== undefined && part !== '').join(' ');
  into.item = { ...into.item, statement: text, blocks: [...into.item.blocks, ...item.blocks], notes: [...into.item.notes, ...item.notes] };
  const { children } = branch;
  tree.detach(branch);
  for (const child of children) tree.add(child, into.item.ref);
}

function split(tree: Tree, branch: Branch, { part, at, as }: Extract<Correction, { do: 'split' }>): void {
  requireFree(tree, as);
  const { item } = branch;
  const text = item[part] ?? '';
  const [first, second] = [text.slice(0, at).trim(), text.slice(at).trim()];
  if (first === '' || second === '') throw new Misfit('Both halves of what is split need words.');
  const { statement, id: _, uri: __, labels: ___, properties: ____, ...rest } = item;
  const siblings = tree.siblingsOf(branch);
  const next = siblings[siblings.indexOf(branch) + 1]?.item.ref;
  branch.item = { ...item, [part]: first };
  const other: DraftItem = { ...rest, ref: as, code: null, title: second, notes: [] };
  if (part === 'title') {
    const { statement: gone, ...kept } = branch.item;
    branch.item = kept;
    if (gone !== undefined && statement !== undefined) other.statement = statement;
  }
  tree.add({ item: other, children: [], chosen: branch.chosen }, item.parent, next);
}

function ignore({ tree, leftOut }: State, refs: readonly string[]): void {
  for (const ref of refs) {
    const branch = tree.get(ref);
    // It went with something above it that is in the same list.
    if (branch) for (const { item } of tree.remove(branch)) leftOut.push(...item.blocks);
  }
}

function add(state: State, one: Extract<Correction, { do: 'add' }>): void {
  const { tree } = state;
  requireFree(tree, one.ref);
  if (one.parent !== null) found(tree, one.parent);
  const framework = one.framework ?? (one.parent === null ? undefined : tree.get(one.parent)?.item.framework) ?? tree.roots[0]?.item.framework ?? 'f';
  const { statement, kind, code = null, blocks } = one;
  const taken = new Set(blocks);
  state.leftOut = state.leftOut.filter((block) => !taken.has(block));
  const item: DraftItem = {
    ref: one.ref,
    framework,
    parent: one.parent,
    level: 0,
    kind: kind ?? 'Goal',
    code,
    title: one.title,
    ...(statement === undefined ? {} : { statement }),
    notes: [],
    blocks,
    place: { file: 0 },
  };
  tree.add({ item, children: [], chosen: kind !== undefined }, one.parent, one.before);
}

function requireFree(tree: Tree, ref: string): void {
  if (tree.has(ref)) throw new Misfit(`There is a "${ref}" in the outline already.`);
}
