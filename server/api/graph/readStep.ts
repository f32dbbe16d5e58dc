import type { Recall } from '../../neo4j/database.ts';
import type { EdgeRow } from '../shared/graph.ts';
import type { Graph } from '../shared/schema.ts';
import { expansion, hierarchyAbove, hierarchyBelow, nodesById } from './queries.ts';
import type { OpenStep } from './schema.ts';
import { toGraph } from './toGraph.ts';

/** Relationships of each kind that one step brings; one more is asked for, which tells that there are more. */
const maxEdges = 2_000;

type StepGraph = Graph & { truncated: boolean };

/** The part of the graph that one step of exploring asks for. */
export async function readStep(recall: Recall, step: OpenStep): Promise<StepGraph> {
  switch (step.kind) {
    case 'place':
      return joined(recall, [step.id], [await recall(hierarchyAbove([step.id], maxEdges + 1))]);
    case 'below':
      return withLinks(recall, step.id);
    case 'bundle':
      return withLinks(recall, step.id, step.other);
  }
}

/** A concept's subtree with what it aligns with, and where the far ends belong; with another's subtree too where one is named. */
async function withLinks(recall: Recall, id: string, other?: string): Promise<StepGraph> {
  const subtree = await recall(hierarchyBelow([id], maxEdges + 1));
  const others = other === undefined ? [] : await recall(hierarchyBelow([other], maxEdges + 1));
  const own = new Set([id, ...endsOf(subtree)]);
  const links = await recall(expansion({ ids: [...own], relationships: ['ALIGNS_WITH'], direction: 'both', limit: maxEdges + 1 }));
  const far = endsOf(links).filter((end) => !own.has(end));
  const places = far.length === 0 ? [] : await recall(hierarchyAbove(far, maxEdges + 1));
  return joined(recall, other === undefined ? [id] : [id, other], [subtree, others, links, places]);
}

const endsOf = (edges: readonly EdgeRow[]): string[] => toGraph([], edges).nodes.map(({ id }) => id);

async function joined(recall: Recall, roots: readonly string[], parts: readonly (readonly EdgeRow[])[]): Promise<StepGraph> {
  const edges = parts.flatMap((part) => part.slice(0, maxEdges));
  return { ...toGraph(await recall(nodesById(roots)), edges), truncated: parts.some((part) => part.length > maxEdges) };
}
