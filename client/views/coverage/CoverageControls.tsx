import { ArrowLeftRight } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { CountingFilter } from '../../components/CountingFilter.tsx';
import { SaveFinding } from '../../components/SaveFinding.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { countingQuery } from '../../state/counting.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { frameworkShort } from '../../words.ts';
import { AxisControls } from './AxisControls.tsx';
import styles from './CoverageControls.module.css';
import { ExportButtons } from './export/ExportButtons.tsx';
import { Fold } from './Fold.tsx';
import { Legend } from './Legend.tsx';
import type { CoverageMatrix } from './useCoverageMatrix.ts';

/** Which frameworks cross, what counts, how the lines are shown, and the exports of what is shown. */
export function CoverageControls(coverage: CoverageMatrix) {
  const { frameworks, against, counting, changeFrameworks } = coverage;
  const { data } = useFrameworks();
  const titles = (data?.items ?? []).map(({ id, title }): [string, string] => [id, frameworkShort(id, title)]);
  const rows = frameworks.join(',');
  const [only] = frameworks;
  return (
    <form className={styles.controls} aria-label="What the matrix shows" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label="Rows"
        value={rows}
        onChange={(next) => changeFrameworks(next || null, against.id)}
        options={[
          ['', 'All frameworks'],
          ...(frameworks.length > 1 ? [[rows, `${frameworks.length} frameworks`] as const] : []),
          ...titles.filter(([id]) => id !== against.id),
        ]}
      />
      <Button
        icon={<ArrowLeftRight aria-hidden />}
        aria-label="Swap rows and columns"
        disabled={frameworks.length !== 1}
        onClick={() => only !== undefined && changeFrameworks(against.id, only)}
      />
      <SelectField
        label="Columns"
        value={against.id}
        onChange={(next) => changeFrameworks(frameworks.filter((id) => id !== next).join(',') || null, next)}
        options={titles}
      />
      <CountingFilter />
      <Fold words="Order, export, legend">
        <span className={styles.end}>
          <SaveFinding
            question={{
              kind: 'coverage',
              parameters: {
                ...(frameworks.length > 0 ? { rows: [...frameworks] } : {}),
                columns: against.id,
                level: 'all',
                ...countingQuery(counting),
              },
            }}
            suggestedTitle={`Coverage of ${frameworks.length === 1 ? (data?.items.find(({ id }) => id === frameworks[0])?.title ?? '') : 'all frameworks'}`}
          />
          <ExportButtons {...coverage} />
        </span>
        <div className={styles.axes}>
          <AxisControls axis="rows" words="Rows" {...coverage} />
          <AxisControls axis="columns" words="Columns" {...coverage} />
        </div>
        <Legend />
      </Fold>
    </form>
  );
}
