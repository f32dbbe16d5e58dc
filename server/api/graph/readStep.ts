import type { Recall } from '../../neo4j/database.ts';
import type { EdgeRow } from '../shared/graph.ts';
import type { Graph } from '../shared/schema.ts';
import { expansion, hierarchyAbove, hierarchyBelow, nodesById, sizes } from './queries.ts';
import { readChildren, readLinks, type Page, type StepGraph } from './readPage.ts';
import type { OpenStep } from './schema.ts';
import { toGraph } from './toGraph.ts';

/** Relationships of each kind that an answer brings at once; one more is asked for, which tells that there are more. */
const maxEdges = 2_000;

/** Concepts right below, and alignments, that a picture takes at once: more come in pages. */
const atOnce = { children: 100, links: 200 };

interface Asked {
  step: OpenStep;
  among?: string[] | undefined;
  page?: Page | undefined;
}

/** The part of the graph that one step of exploring asks for: all of it where that is little, else a page. */
export async function readStep(recall: Recall, { step, among = [], page }: Asked): Promise<StepGraph> {
  if (step.kind === 'place') {
    const above = await recall(hierarchyAbove([step.id], maxEdges + 1));
    return whole(await joined(recall, [step.id], [above]), above.length);
  }
  const ids = step.kind === 'bundle' ? [step.id, step.other] : [step.id];
  const sized = await recall(sizes(ids, maxEdges + 1));
  const sizeOf = (id: string) => sized.find((each) => each.id === id) ?? { children: 0, below: 0, links: 0 };
  const size = sizeOf(step.id);
  const isLittle = page === undefined && sized.every(({ below }) => below <= maxEdges) && size.links <= maxEdges;
  if (step.kind === 'bundle') {
    const [first, second] = [size.links, sizeOf(step.other).links];
    if (isLittle && Math.min(first, second) <= atOnce.links) return whole(await withLinks(recall, step.id, step.other), first);
    // Followed from the side that has fewer alignments.
    const [near, far] = first <= second ? ids : [...ids].reverse();
    return readLinks(recall, { ids: [near ?? step.id], others: [far ?? step.other], among }, page);
  }
  const downwards = step.kind === 'below' && size.children > 0;
  if (isLittle && (downwards ? size.children <= atOnce.children : size.links <= atOnce.links)) {
    return whole(await withLinks(recall, step.id), downwards ? size.children : size.links);
  }
  return downwards ? readChildren(recall, step.id, size.children, among, page) : readLinks(recall, { ids: [step.id], among }, page);
}

const whole = (graph: Graph & { truncated: boolean }, total: number): StepGraph => ({ ...graph, total, next: null });

/** A concept's subtree with what it aligns with, and where the far ends belong; with another's subtree too where one is named. */
async function withLinks(recall: Recall, id: string, other?: string): Promise<Graph & { truncated: boolean }> {
  const subtree = await recall(hierarchyBelow([id], maxEdges + 1));
  const others = other === undefined ? [] : await recall(hierarchyBelow([other], maxEdges + 1));
  const own = new Set([id, ...endsOf(subtree)]);
  const links = await recall(expansion({ ids: [...own], relationships: ['ALIGNS_WITH'], direction: 'both', limit: maxEdges + 1 }));
  const far = endsOf(links).filter((end) => !own.has(end));
  const places = far.length === 0 ? [] : await recall(hierarchyAbove(far, maxEdges + 1));
  return joined(recall, other === undefined ? [id] : [id, other], [subtree, others, links, places]);
}

const endsOf = (edges: readonly EdgeRow[]): string[] => toGraph([], edges).nodes.map(({ id }) => id);

async function joined(recall: Recall, roots: readonly string[], parts: readonly (readonly EdgeRow[])[]): Promise<Graph & { truncated: boolean }> {
  const edges = parts.flatMap((part) => part.slice(0, maxEdges));
  return { ...toGraph(await recall(nodesById(roots)), edges), truncated: parts.some((part) => part.length > maxEdges) };
}
