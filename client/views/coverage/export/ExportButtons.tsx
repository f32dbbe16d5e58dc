import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { download, downloadText, fileName } from '../../../files/download.ts';
import type { CoverageMatrix } from '../useCoverageMatrix.ts';
import { coverageCsv } from './coverageCsv.ts';
import { coverageSvg, svgSize } from './coverageSvg.ts';
import { type About, type CoverageTable, coverageTable } from './coverageTable.ts';
import { coverageXlsx } from './coverageXlsx.ts';
import styles from './ExportButtons.module.css';
import { svgToPng } from '../../../files/svgToPng.ts';
import { useAbout } from './useAbout.ts';

type Save = (table: CoverageTable, about: About) => Promise<void> | void;

const files: Record<string, Save> = {
  CSV: (table, about) => downloadText(fileName('coverage', 'csv'), coverageCsv(table, about), 'text/csv'),
  XLSX: async (table, about) => download(await coverageXlsx(table, about), fileName('coverage', 'xlsx')),
  SVG: (table, about) => downloadText(fileName('coverage', 'svg'), coverageSvg(table, about), 'image/svg+xml'),
  PNG: async (table, about) => download(await svgToPng(coverageSvg(table, about), svgSize(table)), fileName('coverage', 'png')),
};

/** Takes the matrix away exactly as it is shown. */
export function ExportButtons(coverage: CoverageMatrix) {
  const { matrix, query } = coverage;
  const about = useAbout(coverage);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const off = busy || !matrix || query.isPlaceholderData;
  const take = async (save: Save) => {
    if (!matrix) return;
    setProblem(null);
    setBusy(true);
    try {
      await save(coverageTable(matrix), about());
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The file could not be made.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <span className={styles.buttons} role="group" aria-label="Export">
      {Object.entries(files).map(([name, save]) => (
        <Button
          key={name}
          icon={name === 'CSV' && <Download aria-hidden />}
          onClick={() => void take(save)}
          disabled={off}
          title={`Save the matrix as it is shown as ${name}`}
        >
          {name}
        </Button>
      ))}
      <Button icon={<Printer aria-hidden />} aria-label="Print the whole matrix" onClick={() => window.print()} disabled={off} />
      {problem && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  );
}
