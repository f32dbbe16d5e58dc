import type { Graph, GraphNode, GraphRelationship, Properties } from '../../server/changes/graph.ts';
import type { PlainGraph } from './plainGraph.ts';

export const node = (id: string, labels: string[], properties: Properties = {}): GraphNode => ({ id, labels: [...labels].sort(), properties: { id, title: id, ...properties } });

export const link = (type: string, from: string, to: string, properties: Properties = {}): GraphRelationship => ({
  key: typeof properties.id === 'string' ? properties.id : `${from}>${type}>${to}`,
  type,
  from,
  to,
  properties,
});

/** A framework with some top concepts, all of one kind. */
export function plainFramework(id: string, concepts: number): Graph {
  const ids = Array.from({ length: concepts }, (_, at) => `${id}:${at + 1}`);
  return {
    nodes: [
      node(id, ['Framework'], { periodStart: '2030', organization: 'A test', kind: 'strategic-framework' }),
      ...ids.map((one, at) => node(one, ['Concept', 'Goal'], { code: String(at + 1), order: at + 1 })),
    ],
    relationships: ids.map((one, at) => link('PART_OF', one, id, { order: at + 1 })),
  };
}

/** A plain graph as a wanted state. */
export function wantedOf({ frameworks, concepts, partOf, alignments, judged }: PlainGraph): Graph {
  return {
    nodes: [
      ...frameworks.map((id) => node(id, ['Framework'], { periodStart: '2020', organization: '', kind: 'strategic-framework' })),
      ...concepts.map(({ id, kind }) => node(id, ['Concept', kind], { code: id.split(':')[1]!, order: 1 })),
    ],
    relationships: [
      ...partOf.map(([child, parent]) => link('PART_OF', child, parent, { order: 1 })),
      ...alignments.map(({ from, to, ...properties }) => link('ALIGNS_WITH', from, to, properties)),
      ...judged.map(({ concept, framework, ...rest }) =>
        link('NO_COUNTERPART_IN', concept, framework, { id: `none:${concept}-${framework}`, rationale: 'Because.', author: 'A test', date: '2026-01-01', ...rest }),
      ),
    ],
  };
}
