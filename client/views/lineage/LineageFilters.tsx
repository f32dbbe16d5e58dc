import { Download, List, Milestone } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { CopyLink } from '../../components/CopyLink.tsx';
import { CountingFilter } from '../../components/CountingFilter.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { ToggleChip } from '../../components/ToggleChip.tsx';
import { downloadText } from '../../files/download.ts';
import { frameworkShort } from '../../words.ts';
import styles from './LineageView.module.css';
import { lineageCsv } from './lineageCsv.ts';
import type { Lineage } from './useLineage.ts';

/** Which line, how deep, as what, and what counts; all kept in the address. */
export function LineageFilters({ query, data, asList, all, line, change }: Lineage) {
  const frameworks = query.data?.frameworks ?? [];
  const lines = [...new Map(frameworks.map((one) => [one.line, one.id] as const).reverse())].sort(([a], [b]) => a - b);
  const lineWords = (number: number) =>
    frameworks
      .filter((one) => one.line === number)
      .map(({ id, title }) => frameworkShort(id, title))
      .join(', ');
  return (
    <form className={styles.filters} role="search" aria-label="What the lineage shows" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label="Line of editions"
        value={line ?? ''}
        onChange={(next) => change({ line: next })}
        options={[['', 'All lines'], ...lines.map(([number, id]): [string, string] => [id, lineWords(number)])]}
      />
      <ToggleChip pressed={all} onToggle={() => change({ concepts: all ? null : 'all' })} title="Also show what lies below the goals">
        Objectives too
      </ToggleChip>
      <Button icon={asList ? <Milestone aria-hidden /> : <List aria-hidden />} onClick={() => change({ as: asList ? null : 'list' })}>
        {asList ? 'As a picture' : 'As a list'}
      </Button>
      <CountingFilter />
      <span className={styles.end}>
        <CopyLink />
        <Button
          icon={<Download aria-hidden />}
          disabled={!data}
          onClick={() => data && downloadText('plumbline-lineage.csv', lineageCsv(data), 'text/csv')}
        >
          CSV
        </Button>
      </span>
    </form>
  );
}
