import type { AxisConcept } from '../../../../server/api/coverage/schema.ts';
import type { OpenBranches } from './coverageAddress.ts';

/** A framework or a concept with what lies below it. */
export interface Branch {
  /** Id of the concept, or of the framework. */
  id: string;
  concept: AxisConcept | null;
  /** Title of the framework, where it is one and its title is known. */
  title?: string | undefined;
  children: Branch[];
}

/** A line of an axis: a concept, or a framework that groups its own. */
export interface AxisItem {
  id: string;
  /** Null for a framework. */
  concept: AxisConcept | null;
  title?: string | undefined;
  depth: number;
  /** Ids of the branches around it, the nearest last. */
  within: readonly string[];
  isBranch: boolean;
  open: boolean;
}

/** Title of a framework, where it is known. */
export type TitleOf = (framework: string) => string | undefined;

/**
 * Concepts as a tree, in their order: each below its first parent. What hangs in a circle of parents stands at the top,
 * so that nothing is lost. `grouped` puts each framework's concepts below the framework, whose title `titleOf` gives.
 */
export function treeOf(concepts: readonly AxisConcept[], grouped: boolean, titleOf: TitleOf = () => undefined): Branch[] {
  const known = new Set(concepts.map(({ id }) => id));
  const below = new Map<string, AxisConcept[]>();
  const tops: AxisConcept[] = [];
  for (const concept of concepts) {
    const parent = concept.parents.find((id) => known.has(id) && id !== concept.id);
    if (parent === undefined) tops.push(concept);
    else if (below.get(parent)?.push(concept) === undefined) below.set(parent, [concept]);
  }
  const placed = new Set<string>();
  const branchOf = (concept: AxisConcept): Branch => {
    placed.add(concept.id);
    return { id: concept.id, concept, children: (below.get(concept.id) ?? []).filter(({ id }) => !placed.has(id)).map(branchOf) };
  };
  const branches = tops.map(branchOf);
  for (const concept of concepts) if (!placed.has(concept.id)) branches.push(branchOf(concept));
  if (!grouped) return branches;
  const frameworks = [...new Set(concepts.map(({ framework }) => framework))];
  return frameworks.map((id) => ({ id, concept: null, title: titleOf(id), children: branches.filter(({ concept }) => concept?.framework === id) }));
}

/** Frameworks are open unless turned, concepts closed unless turned; `all` opens both. */
const isOpen = ({ all, turned }: OpenBranches, { id, concept }: Branch): boolean => (all || concept === null) !== turned.includes(id);

/** Branches as lines from top to bottom, down to what is open. */
export function linesOf(branches: readonly Branch[], open: OpenBranches, within: readonly string[] = []): AxisItem[] {
  return branches.flatMap((branch) => {
    const isBranch = branch.children.length > 0;
    const opened = isBranch && isOpen(open, branch);
    const item: AxisItem = { id: branch.id, concept: branch.concept, title: branch.title, depth: within.length, within, isBranch, open: opened };
    return [item, ...(opened ? linesOf(branch.children, open, [...within, branch.id]) : [])];
  });
}

/** Every branch sorted among its siblings; equal ones keep the document's order. */
export function sortTree(branches: readonly Branch[], compare: (a: Branch, b: Branch) => number): Branch[] {
  return [...branches].sort(compare).map((branch) => ({ ...branch, children: sortTree(branch.children, compare) }));
}
