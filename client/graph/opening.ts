import type { CoverageCell } from '../../server/api/coverage/schema.ts';
import type { Framework } from '../../server/api/frameworks/schema.ts';
import type { GapItem, GapState } from '../../server/api/gaps/schema.ts';
import type { ConceptRef, Graph, GraphNode } from '../../server/api/shared/schema.ts';
import type { DerivedReach } from './derivedLines.ts';
import type { PictureNode } from './picture.ts';

type Gap = NonNullable<PictureNode['gap']>;

/** What the opening picture is made of: answers of /frameworks, /coverage and /gaps. */
export interface Overview {
  /** Framework that gaps are measured against; its top concepts are the columns. */
  against: string;
  frameworks: Framework[];
  rows: ConceptRef[];
  columns: ConceptRef[];
  cells: CoverageCell[];
  gaps: ReadonlyMap<string, Gap>;
  /** Columns that cross-cutting claims alone reach, where the picture leaves those out. */
  blanket: ReadonlySet<string>;
  /** What is reached through another framework alone, where the picture draws that. */
  derived: readonly DerivedReach[];
}

/** Rings and signs by concept, from the ledger; `crossCutting` where the picture draws those claims too. */
export function gapMarks(
  items: readonly Pick<GapItem, 'id' | 'state' | 'crossCuttingOnly'>[],
  unaligned: readonly GapState[],
  crossCutting: boolean,
): Map<string, Gap> {
  const marks = new Map<string, Gap>();
  for (const { id, state, crossCuttingOnly } of items) {
    if (unaligned.includes(state)) marks.set(id, state);
    else if (crossCuttingOnly && !crossCutting) marks.set(id, 'cross-cutting');
  }
  return marks;
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

/** Title with its period, unless the title names it already. */
function headTitle({ title, periodStart, periodEnd }: Framework): string {
  return title.includes(periodStart) ? title.replace(/(\d{4})-(\d{4})/, '$1–$2') : `${title}, ${periodStart}${periodEnd === null ? '' : `–${periodEnd}`}`;
}
