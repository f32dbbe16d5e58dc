import { Refused, type Limits } from '../model.ts';
import { codeOf, compareCodes } from './codes.ts';
import type { Hierarchy } from './hierarchy.ts';
import { isOwnConcept, ownOrder } from './ownTerms.ts';
import type { Schemes } from './schemes.ts';
import { nameOf, placeOf, type SkosFile } from './skosFile.ts';
import * as is from './vocabulary.ts';

export interface TreeNode {
  id: string;
  parent: string | undefined;
  level: number;
  code: string | null;
  /** Further concepts above it, that a tree cannot show. */
  otherParents: string[];
}

function inOrder(file: SkosFile, nodes: TreeNode[]): TreeNode[] {
  const orders = new Map(nodes.map(({ id }) => [id, ownOrder(file.graph, id)]));
  if (![...orders.values()].includes(undefined)) return nodes.toSorted((a, b) => (orders.get(a.id) ?? 0) - (orders.get(b.id) ?? 0));
  const codes = new Set(nodes.map(({ code }) => code));
  if (codes.has(null) || codes.size < nodes.length) return nodes;
  return nodes.toSorted((a, b) => compareCodes(a.code ?? '', b.code ?? ''));
}

function codeIn({ graph }: SkosFile, id: string, parentCode: string | null): string | null {
  const notations = graph.of(id, is.notation);
  return notations.length === 0 && isOwnConcept(graph, id) ? null : codeOf(notations, id, parentCode);
}

/** Concepts of all schemes as trees, each before those below it: as our own export says, by code where all beside it have one, else in the order of the file. */
export function growTree(file: SkosFile, { concepts, above }: Hierarchy, { frameworks, of }: Schemes, limits: Limits): TreeNode[] {
  const children = new Map<string, string[]>();
  const others = new Map<string, string[]>();
  for (const id of concepts) {
    const parents = above.get(id) ?? [];
    const parent = parents.find((each) => of.get(each) === of.get(id));
    const rest = parents.filter((each) => each !== parent);
    if (rest.length > 0) {
      others.set(id, rest);
      const kept = parent === undefined ? 'it stands at the top' : `it was put below "${nameOf(file, parent)}"`;
      const names = rest.map((each) => `"${nameOf(file, each)}"`).join(', ');
      file.reading.warn(placeOf(file, id), `This concept is also below ${names}: ${kept}, the other was kept as a note.`, rest.join(', '));
    }
    const key = parent ?? of.get(id)?.ref ?? '';
    const siblings = children.get(key);
    if (siblings) siblings.push(id);
    else children.set(key, [id]);
  }

  const nodesBelow = (key: string, parent: TreeNode | undefined) =>
    inOrder(file, (children.get(key) ?? []).map((id) => ({ id, parent: parent?.id, level: (parent?.level ?? 0) + 1, code: codeIn(file, id, parent?.code ?? null), otherParents: others.get(id) ?? [] })));
  const tree: TreeNode[] = [];
  const waiting = frameworks.flatMap(({ ref }) => nodesBelow(ref, undefined)).reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.level > limits.depth) throw new Refused(`Concepts are nested more than ${limits.depth} deep, the most that is read.`, placeOf(file, node.id));
    tree.push(node);
    waiting.push(...nodesBelow(node.id, node).reverse());
  }
  return tree;
}
