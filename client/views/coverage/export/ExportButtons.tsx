import { FileButtons } from '../../../components/FileButtons.tsx';
import { PrintButton } from '../../../components/print/PrintButton.tsx';
import { download, downloadText, fileName } from '../../../files/download.ts';
import type { CoverageMatrix } from '../useCoverageMatrix.ts';
import { coverageCsv } from './coverageCsv.ts';
import { coverageSvg, svgSize } from './coverageSvg.ts';
import { type About, type CoverageTable, coverageTable } from './coverageTable.ts';
import { coverageXlsx } from './coverageXlsx.ts';
import { svgToPng } from '../../../files/svgToPng.ts';
import { useAbout } from './useAbout.ts';

type Save = (table: CoverageTable, about: About) => Promise<void> | void;

const kinds: Record<string, Save> = {
  CSV: (table, about) => downloadText(fileName('coverage', 'csv'), coverageCsv(table, about), 'text/csv'),
  XLSX: async (table, about) => download(await coverageXlsx(table, about), fileName('coverage', 'xlsx')),
  SVG: (table, about) => downloadText(fileName('coverage', 'svg'), coverageSvg(table, about), 'image/svg+xml'),
  PNG: async (table, about) => download(await svgToPng(coverageSvg(table, about), svgSize(table)), fileName('coverage', 'png')),
};

/** Takes the matrix away exactly as it is shown. */
export function ExportButtons(coverage: CoverageMatrix) {
  const { matrix, query } = coverage;
  const about = useAbout(coverage);
  const off = !matrix || query.isPlaceholderData;
  const files = Object.fromEntries(
    Object.entries(kinds).map(([name, save]) => [name, () => (matrix ? save(coverageTable(matrix), about()) : undefined)]),
  );
  return (
    <FileButtons files={files} what="the matrix as it is shown" disabled={off}>
      <PrintButton label="Print the whole matrix" disabled={off} />
    </FileButtons>
  );
}
