import { countingSummary } from '../../../components/countingSummary.ts';
import { pictureFile, sheetOf } from '../../../graph/export/pictureFile.ts';
import type { DrawnSheet } from '../../../graph/export/svg.ts';
import type { Sheet } from '../../../graph/export/sheet.ts';
import { activeFilters, type Filters } from '../../../graph/filters.ts';
import type { CanvasHandle } from '../../../graph/GraphCanvas.tsx';
import type { LayoutName } from '../../../graph/layouts/placed.ts';
import type { Picture } from '../../../graph/picture.ts';
import { countOf } from '../../../words.ts';
import { filterNames } from '../history/describeChange.ts';
import { layoutWords } from '../toolbarItems.tsx';

interface Input {
  canvas: CanvasHandle | null;
  picture: Picture;
  layout: LayoutName;
  filters: Filters;
  hidden: number;
  against: string;
}

export interface PictureFiles {
  make: (type: 'png' | 'svg') => Promise<Blob>;
  /** The sheet for paper. */
  sheet: () => DrawnSheet | null;
  print: () => void;
}

/** The picture as a file or on paper, with what is needed to understand it without the page. */
export function usePictureFiles(input: Input): PictureFiles {
  const { canvas } = input;
  return {
    sheet: () => canvas?.sheet(aboutPicture(input)) ?? null,
    make: async (type) => {
      if (!canvas) throw new Error('There is no picture yet');
      return pictureFile(canvas, aboutPicture(input), type);
    },
    print: () => window.print(),
  };
}

function aboutPicture({ picture, layout, filters, hidden, against }: Input): Sheet {
  const on = activeFilters(filters).filter((name) => !countingNames.includes(name));
  const held = on.map((name) => `${filterNames[name]}: ${String(filters[name])}`);
  if (hidden > 0) held.push(`${countOf(hidden, { one: 'concept', many: 'concepts' })} hidden`);
  return sheetOf(picture, `Alignments with ${against}`, [
    `${layoutWords[layout].word} · What counts: ${countingSummary(filters)} · Filters: ${held.length === 0 ? 'none' : held.join('; ')}`,
  ]);
}

/** Filters that say what counts, which has words of its own. */
const countingNames: readonly (keyof Filters)[] = ['predicates', 'statuses', 'mappingSets', 'minConfidence', 'crossCutting'];
