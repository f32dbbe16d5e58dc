import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { downloadText } from '../../../download.ts';
import { download, fileName } from '../../../graph/export/download.ts';
import { useFrameworks } from '../../../state/queries.ts';
import { titleOf } from '../titleOf.ts';
import type { CoverageMatrix } from '../useCoverageMatrix.ts';
import { coverageCsv } from './coverageCsv.ts';
import { coverageSvg, svgSize } from './coverageSvg.ts';
import { type About, coverageTable } from './coverageTable.ts';
import { coverageXlsx } from './coverageXlsx.ts';
import styles from './ExportButtons.module.css';
import { questionOf } from './questionOf.ts';
import { svgToPng } from './svgToPng.ts';

/** Takes the matrix away exactly as it is shown. */
export function ExportButtons({ matrix, frameworks, counting, disabled }: CoverageMatrix & { disabled: boolean }) {
  const { data } = useFrameworks();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const off = disabled || busy || !matrix;
  const take = (work: (table: ReturnType<typeof coverageTable>, about: About) => Promise<void> | void) => async () => {
    if (!matrix) return;
    const title = (id: string) => titleOf(data?.items, id);
    setProblem(null);
    setBusy(true);
    try {
      await work(coverageTable(matrix), {
        question: questionOf(frameworks.map(title), title(matrix.against), counting),
        version: matrix.version,
        date: new Date().toISOString().slice(0, 10),
        address: window.location.href,
      });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The file could not be made.');
    } finally {
      setBusy(false);
    }
  };
  const files: [string, ReturnType<typeof take>][] = [
    ['CSV', take((table, about) => downloadText(fileName('coverage', 'csv'), coverageCsv(table, about), 'text/csv'))],
    ['XLSX', take(async (table, about) => download(await coverageXlsx(table, about), fileName('coverage', 'xlsx')))],
    ['SVG', take((table, about) => downloadText(fileName('coverage', 'svg'), coverageSvg(table, about), 'image/svg+xml'))],
    ['PNG', take(async (table, about) => download(await svgToPng(coverageSvg(table, about), svgSize(table)), fileName('coverage', 'png')))],
  ];
  return (
    <span className={styles.buttons} role="group" aria-label="Export">
      {files.map(([name, save], index) => (
        <Button key={name} icon={index === 0 && <Download aria-hidden />} onClick={() => void save()} disabled={off} title={`Save the matrix as it is shown as ${name}`}>
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
