import { ArrowLeftRight } from 'lucide-react';
import { compareLevels } from '../../../server/api/compare/schema.ts';
import { Button } from '../../components/Button.tsx';
import { CopyLink } from '../../components/CopyLink.tsx';
import { CountingFilter } from '../../components/CountingFilter.tsx';
import { FileButtons } from '../../components/FileButtons.tsx';
import { PrintButton } from '../../components/print/PrintButton.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { ToggleChip } from '../../components/ToggleChip.tsx';
import { downloadText } from '../../files/download.ts';
import { frameworkShort } from '../../words.ts';
import styles from './CompareView.module.css';
import { compareCsv } from './compareCsv.ts';
import { levelWords } from './overlapText.ts';
import type { Comparison } from './useCompare.ts';

/** The two frameworks, the level, what counts, and the export; all kept in the address. */
export function CompareFilters({ frameworks, left, right, against, level, query, change }: Comparison) {
  const options = (frameworks.data?.items ?? [])
    .filter(({ id }) => id !== against.id)
    .map(({ id, title }): [string, string] => [id, frameworkShort(id, title)]);
  const save = () => {
    if (query.data) downloadText(`plumbline-compare-${left}-${right}.csv`, compareCsv(query.data), 'text/csv');
  };
  return (
    <form className={styles.filters} role="search" aria-label="What to compare" onSubmit={(event) => event.preventDefault()}>
      <SelectField label="First framework" value={left} onChange={(id) => change({ left: id })} options={options} />
      <Button icon={<ArrowLeftRight aria-hidden />} aria-label="Swap the two" onClick={() => change({ left: right, right: left })} />
      <SelectField label="Second framework" value={right} onChange={(id) => change({ right: id })} options={options} />
      <span className={styles.levels} role="group" aria-label="Level">
        {compareLevels.map((one) => (
          <ToggleChip key={one} pressed={level === one} onToggle={() => change({ level: one === 'top' ? null : one })}>
            {levelWords(one, against.id, against.title)}
          </ToggleChip>
        ))}
      </span>
      <CountingFilter />
      <span className={styles.end}>
        <CopyLink />
        <FileButtons files={{ CSV: save }} what="the comparison" disabled={!query.data}>
          <PrintButton label="Print the comparison" disabled={!query.data} />
        </FileButtons>
      </span>
    </form>
  );
}
