import { PrintSheet as Sheet } from '../../../components/print/PrintSheet.tsx';
import { usePrinting } from '../../../components/print/usePrinting.ts';
import { aboutLines, coverageTable } from '../export/coverageTable.ts';
import { useAbout } from '../export/useAbout.ts';
import { Legend } from '../Legend.tsx';
import type { CoverageMatrix } from '../useCoverageMatrix.ts';
import styles from './PrintSheet.module.css';
import { PrintTable } from './PrintTable.tsx';

/** Columns that fit beside the titles on a sheet across. */
const columnsOfPage = 22;

/** The whole matrix on paper, in place of the page: as many columns a sheet as fit, heads and titles on each. */
export function PrintSheet(coverage: CoverageMatrix & { matrix: NonNullable<CoverageMatrix['matrix']> }) {
  const printing = usePrinting();
  const about = useAbout(coverage);
  if (!printing) return null;
  const table = coverageTable(coverage.matrix);
  const starts = table.columns.map((_, index) => index).filter((index) => index % columnsOfPage === 0);
  return (
    <Sheet title="Coverage" about={aboutLines(about())} className={styles.sheet}>
      <Legend />
      {starts.map((start) => (
        <PrintTable key={start} table={table} from={start} to={start + columnsOfPage} />
      ))}
    </Sheet>
  );
}
