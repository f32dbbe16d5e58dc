import { SdgBadge } from '../../../components/SdgBadge.tsx';
import type { CoverageTable } from '../export/coverageTable.ts';
import { CoverageMark } from '../mark/CoverageMark.tsx';
import { reachFigure, reachText } from '../model/coverageWords.ts';
import type { Reach } from '../model/matrix.ts';
import { ofSdgs } from '../../../frameworks.ts';
import styles from './PrintSheet.module.css';

interface Props {
  table: CoverageTable;
  from: number;
  to: number;
}

/** Some columns of the matrix as a table, whose head the browser repeats on every sheet. */
export function PrintTable({ table, from, to }: Props) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Concept</th>
          <th scope="col">All</th>
          {table.columns.slice(from, to).map(({ id, code }) => (
            <th key={id} scope="col">
              {ofSdgs(id) ? <SdgBadge code={code.replace(/^SDG /, '')} /> : code}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ id, code, title, depth, total, cells }) => (
          <tr key={id} data-group={!id.includes(':')}>
            <th scope="row" style={{ paddingLeft: `${4 + depth * 8}px` }}>
              {code} <span>{title}</span>
            </th>
            <PrintCell reach={total} />
            {cells.slice(from, to).map((reach, index) => (
              <PrintCell key={table.columns[from + index]?.id} reach={reach} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PrintCell({ reach }: { reach: Reach | undefined }) {
  if (!reach) return <td />;
  return (
    <td title={reachText(reach)}>
      <CoverageMark state={reach.state} best={reach.best} /> {reachFigure(reach)}
    </td>
  );
}
