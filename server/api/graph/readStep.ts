import type { Recall } from '../../neo4j/database.ts';
import type { EdgeRow, NodeRow } from '../shared/graph.ts';
import type { Graph } from '../shared/schema.ts';
import { between, expansion, hierarchyAbove, hierarchyBelow, nodesById, topConcepts } from './queries.ts';
import type { OpenStep } from './schema.ts';
import { toGraph } from './toGraph.ts';

/** Relationships of each kind that one step brings. */
const maxEdges = 2_000;
/** Top concepts of all frameworks: as many as the coverage has rows. */
const maxTops = 20_000;

/** The part of the graph that one step of exploring asks for. */
export async function readStep(recall: Recall, step: OpenStep): Promise<Graph & { truncated: boolean }> {
  switch (step.kind) {
    case 'tops':
      return tops(await recall(topConcepts(maxTops + 1)));
    case 'between':
      return { ...toGraph(await recall(nodesById(step.ids)), await recall(between(step.ids))), truncated: false };
    case 'place':
      return joined(recall, [step.id], [await recall(hierarchyAbove([step.id], maxEdges + 1))]);
    case 'below':
      return withLinks(recall, [step.id], await recall(hierarchyBelow([step.id], maxEdges + 1)));
    case 'bundle': {
      const other = await recall(hierarchyBelow([step.other], maxEdges + 1));
      return withLinks(recall, [step.id], await recall(hierarchyBelow([step.id], maxEdges + 1)), other);
    }
  }
}

const tops = (found: readonly { node: NodeRow }[]) => ({ ...toGraph(found.slice(0, maxTops), []), truncated: found.length > maxTops });

/** A subtree with what it aligns with, and where the far ends belong. */
async function withLinks(recall: Recall, roots: readonly string[], subtree: readonly EdgeRow[], ...others: (readonly EdgeRow[])[]): Promise<Graph & { truncated: boolean }> {
  const ids = [...new Set([...roots, ...toGraph([], subtree).nodes.map(({ id }) => id)])];
  const links = await recall(expansion({ ids, relationships: ['ALIGNS_WITH'], direction: 'both', limit: maxEdges + 1 }));
  const own = new Set(ids);
  const far = toGraph([], links).nodes.map(({ id }) => id).filter((id) => !own.has(id));
  const places = far.length === 0 ? [] : await recall(hierarchyAbove(far, maxEdges + 1));
  return joined(recall, roots, [subtree, ...others, links, places]);
}

async function joined(recall: Recall, roots: readonly string[], parts: readonly (readonly EdgeRow[])[]): Promise<Graph & { truncated: boolean }> {
  const edges = parts.flatMap((part) => part.slice(0, maxEdges));
  return { ...toGraph(await recall(nodesById(roots)), edges), truncated: parts.some((part) => part.length > maxEdges) };
}
