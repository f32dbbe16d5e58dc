import type { CoverageCell } from '../../server/api/coverage/schema.ts';
import type { OpeningFramework } from '../../server/api/graph/schema.ts';
import type { Graph, GraphNode } from '../../server/api/shared/schema.ts';
import type { ConceptRef } from '../../server/domain/concept.ts';
import type { DerivedReach } from './derivedLines.ts';

/** What the opening picture is made of: the answer of /graph/opening. */
export interface Overview {
  /** Framework that gaps are measured against; its top concepts are the columns. */
  against: string;
  frameworks: Pick<OpeningFramework, 'id' | 'title' | 'periodStart' | 'periodEnd' | 'replaced' | 'concepts'>[];
  /** True where the graph is too large to be drawn at once: a framework without rows then stands for all of its concepts. */
  choice: boolean;
  rows: ConceptRef[];
  columns: ConceptRef[];
  cells: CoverageCell[];
  /** What is reached through another framework alone, where the picture draws that. */
  derived: readonly DerivedReach[];
}

/** The overview as nodes and PART_OF edges, so that it joins what steps learn later. */
export function overviewGraph({ frameworks, rows, columns, against }: Overview): Graph {
  const heads = frameworks
    .filter(({ id }) => id !== against)
    .map((framework): GraphNode => ({
      id: framework.id,
      kind: 'Framework',
      labels: ['Framework'],
      code: '',
      title: headTitle(framework),
      framework: framework.id,
      properties: {},
    }));
  const concepts = [...rows, ...columns].map((ref): GraphNode => ({ ...ref, labels: ['Concept', ref.kind], properties: {} }));
  const edges = rows.map(({ id, framework }) => ({
    id: `${id}>PART_OF>${framework}`,
    type: 'PART_OF',
    source: id,
    target: framework,
    properties: {},
  }));
  return { nodes: [...heads, ...concepts], edges };
}

/** How many concepts each framework stands for that is drawn without any. */
export function represented({ choice, frameworks, rows }: Overview): ReadonlyMap<string, number> {
  const open = new Set(rows.map(({ framework }) => framework));
  return new Map(choice ? frameworks.filter(({ id }) => !open.has(id)).map(({ id, concepts }) => [id, concepts]) : []);
}

/** Title with its period, unless the title names it already. */
function headTitle({ title, periodStart, periodEnd }: Overview['frameworks'][number]): string {
  return title.includes(periodStart) ? title.replace(/(\d{4})-(\d{4})/, '$1–$2') : `${title}, ${periodStart}${periodEnd === null ? '' : `–${periodEnd}`}`;
}
