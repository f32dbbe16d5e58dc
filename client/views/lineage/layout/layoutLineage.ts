import type { LineageConcept, LineageFramework } from '../../../../server/api/lineage/schema.ts';
import { type Ribbon, type RibbonLink, ribbonsOf } from './ribbons.ts';
import { firstYear, lastYear } from './years.ts';

/** Sizes in pixels. */
export interface Sizes {
  /** Room there is; the picture is wider where a year would get too narrow. */
  width: number;
  minYear: number;
  /** Between an edition's edge and its bands: half of the room that ribbons have. */
  gutter: number;
  head: number;
  band: number;
  /** A band that is as wide as `flatFrom` needs one line only. */
  flatBand: number;
  flatFrom: number;
  gap: number;
  laneGap: number;
  indent: number;
}

export const defaultSizes: Sizes = {
  width: 1200,
  minYear: 96,
  gutter: 32,
  head: 44,
  band: 92,
  flatBand: 40,
  flatFrom: 560,
  gap: 8,
  laneGap: 32,
  indent: 20,
};

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Band extends Box {
  concept: LineageConcept;
  flat: boolean;
}
export interface Period extends Box {
  framework: LineageFramework;
  /** It has no end: its right edge is that of the picture. */
  open: boolean;
}
/** Years in which no edition of a line was in force. */
export interface Pause extends Box {
  from: number;
  to: number;
}
export interface Layout {
  width: number;
  height: number;
  years: { year: number; x: number; width: number }[];
  periods: Period[];
  bands: Band[];
  pauses: Pause[];
  ribbons: Ribbon[];
}

interface Input {
  frameworks: readonly LineageFramework[];
  /** Those to draw, children behind their parent. */
  concepts: readonly LineageConcept[];
  continues: readonly RibbonLink[];
}

/** Where everything of the picture goes: years to the right, one lane below the other. */
export function layoutLineage({ frameworks, concepts, continues }: Input, sizes: Sizes = defaultSizes): Layout {
  const from = Math.min(...frameworks.map(firstYear));
  const to = Math.max(...frameworks.map((one) => lastYear(one) ?? firstYear(one)));
  const count = frameworks.length === 0 ? 0 : to - from + 1;
  const year = count === 0 ? 0 : Math.max(sizes.minYear, Math.floor(sizes.width / count));
  const at = (one: number) => (one - from) * year;
  const layout: Layout = { width: count * year, height: 0, years: [], periods: [], bands: [], pauses: [], ribbons: [] };
  layout.years = Array.from({ length: count }, (_, index) => ({ year: from + index, x: index * year, width: year }));

  let y = 0;
  for (const line of new Set(frameworks.map((one) => one.line))) {
    const editions = frameworks.filter((one) => one.line === line);
    let bottom = y + sizes.head;
    for (const framework of editions) {
      const end = lastYear(framework);
      const box = { x: at(firstYear(framework)), y, width: ((end ?? to) - firstYear(framework) + 1) * year, height: sizes.head };
      layout.periods.push({ ...box, framework, open: end === null });
      const bands = stack(concepts.filter((one) => one.framework === framework.id), box, sizes);
      layout.bands.push(...bands);
      bottom = Math.max(bottom, ...bands.map((band) => band.y + band.height));
    }
    for (const pause of pausesOf(editions)) {
      layout.pauses.push({ ...pause, x: at(pause.from), y, width: (pause.to - pause.from + 1) * year, height: bottom - y });
    }
    y = bottom + sizes.laneGap;
  }
  layout.height = Math.max(0, y - sizes.laneGap);
  layout.ribbons = ribbonsOf(continues, layout.bands);
  return layout;
}

/** The bands of one edition, one below the other; what is below a concept is set in. */
function stack(concepts: readonly LineageConcept[], period: Box, sizes: Sizes): Band[] {
  const flat = period.width - 2 * sizes.gutter >= sizes.flatFrom;
  const height = flat ? sizes.flatBand : sizes.band;
  return concepts.map((concept, index) => {
    const indent = concept.top ? 0 : sizes.indent;
    return {
      concept,
      flat,
      x: period.x + sizes.gutter + indent,
      y: period.y + sizes.head + sizes.gap + index * (height + sizes.gap),
      width: period.width - 2 * sizes.gutter - indent,
      height,
    };
  });
}

/** Years between the editions of a line that none of them covers. */
export function pausesOf(editions: readonly LineageFramework[]): { from: number; to: number }[] {
  const sorted = [...editions].sort((a, b) => firstYear(a) - firstYear(b));
  const pauses: { from: number; to: number }[] = [];
  let covered = Math.min(...sorted.map(firstYear)) - 1;
  for (const edition of sorted) {
    const start = firstYear(edition);
    if (start > covered + 1) pauses.push({ from: covered + 1, to: start - 1 });
    covered = Math.max(covered, lastYear(edition) ?? Infinity);
  }
  return pauses;
}
