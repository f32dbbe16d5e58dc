import type { Filters } from '../../../client/graph/filters.ts';
import { noFilters } from '../../../client/graph/filters.ts';
import { learn } from '../../../client/graph/knowledge.ts';
import { type Overview, overviewGraph } from '../../../client/graph/opening.ts';
import type { Scene } from '../../../client/graph/compose.ts';
import { parseStep, type Step } from '../../../client/graph/steps.ts';
import type { Graph, GraphEdge, GraphNode } from '../../../server/api/shared/schema.ts';
import type { NodeKind } from '../../../server/domain/concept.ts';

const ref = (id: string, kind: NodeKind, title: string) => ({ id, kind, code: id.split(':')[1] ?? '', title, framework: id.split(':')[0] ?? id });
const node = (id: string, kind: NodeKind, title: string): GraphNode => ({ ...ref(id, kind, title), labels: [kind], properties: {} });
const part = (source: string, target: string): GraphEdge => ({ id: `${source}>PART_OF>${target}`, type: 'PART_OF', source, target, properties: {} });
const aligns = (id: string, source: string, target: string, properties: GraphEdge['properties'] = {}): GraphEdge => ({
  id,
  type: 'ALIGNS_WITH',
  source,
  target,
  properties: { predicate: 'skos:relatedMatch', status: 'accepted', directness: 'direct', confidence: 0.7, mappingSet: 'curated', ...properties },
});

const framework = (id: string, title: string, periodStart: string) => ({
  id, title, shortTitle: title, hue: null, defaultTarget: id === 'sdg', periodStart, periodEnd: null, organization: 'O', kind: 'strategic-framework', language: 'en', sourceTitle: title, sourceUrl: null,
  vision: null, mission: null, mandate: null, adopted: null, notes: [], replaced: false, concepts: 5, counts: id === 'sdg' ? { SDG: 2, SDGTarget: 3 } : {},
});

/** Two frameworks and two SDGs; three alignments below `new:1` and SDG 16, one of `old:1` itself. */
export const overview: Overview = {
  against: 'sdg',
  choice: false,
  frameworks: [framework('old', 'Old plan', '2014'), framework('sdg', 'SDGs', '2015'), framework('new', 'New plan', '2022')],
  rows: [ref('old:1', 'Goal', 'Old goal'), ref('new:1', 'Goal', 'New goal'), ref('new:2', 'Goal', 'Second goal')],
  columns: [ref('sdg:5', 'SDG', 'Gender equality'), ref('sdg:16', 'SDG', 'Peace')],
  cells: [
    { row: 'old:1', column: 'sdg:16', count: 1, best: 0.5, ids: ['c:4'] },
    { row: 'new:1', column: 'sdg:16', count: 3, best: 0.9, ids: ['c:1', 'c:2', 'c:3'] },
  ],
  derived: [],
};

/** What the graph answers when `new:1` is opened. */
export const below: Graph = {
  nodes: [
    node('new:1', 'Goal', 'New goal'), node('new:1.1', 'Objective', 'First'), node('new:1.2', 'Objective', 'Second'),
    node('sdg:16.4', 'SDGTarget', 'Arms'), node('sdg:16.10', 'SDGTarget', 'Access'), node('sdg:16', 'SDG', 'Peace'), node('sdg', 'Framework', 'SDGs'),
    node('old:1', 'Goal', 'Old goal'),
  ],
  edges: [
    part('new:1.2', 'new:1'), part('new:1.1', 'new:1'), part('sdg:16.10', 'sdg:16'), part('sdg:16.4', 'sdg:16'), part('sdg:16', 'sdg'),
    aligns('c:1', 'new:1.1', 'sdg:16.4', { confidence: 0.9 }), aligns('c:2', 'new:1.2', 'sdg:16.4'), aligns('c:3', 'new:1', 'sdg:16.10'),
    aligns('c:5', 'new:1.2', 'sdg:5', { directness: 'cross-cutting' }), aligns('c:6', 'new:1.1', 'old:1'),
  ],
};

/** A scene with these steps, as the address writes them. */
export function scene(open: string[] = [], change: Partial<Omit<Scene, 'filters'>> & { filters?: Partial<Filters> } = {}): Scene {
  return {
    overview,
    marks: { 'new:2': 'no-counterpart', 'sdg:5': 'unreached' },
    knowledge: learn([overviewGraph(overview), ...(open.length > 0 || change.nodes ? [below] : [])]),
    steps: open.map(parseStep).filter((step): step is Step => step !== undefined),
    hide: [],
    pins: new Map(),
    only: null,
    nodes: null,
    between: false,
    ...change,
    filters: { ...noFilters, ...change.filters },
  };
}
