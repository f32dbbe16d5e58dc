import { ArrowLeftRight, Download } from 'lucide-react';
import { conceptKinds } from '../../../seeds/schema.ts';
import { Button } from '../../components/Button.tsx';
import { CountingFilter } from '../../components/CountingFilter.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { downloadText } from '../../download.ts';
import { defaultAgainst } from '../../state/against.ts';
import { useFrameworks } from '../../state/queries.ts';
import { kindWords } from '../../words.ts';
import styles from './GapsFilters.module.css';
import { ledgerCsv } from './ledgerCsv.ts';
import type { useLedger } from './useLedger.ts';

/** One row of filters, all kept in the address, and the export of what they leave. */
export function GapsFilters({ filter, change, against, shown, query }: ReturnType<typeof useLedger>) {
  const { data } = useFrameworks();
  const frameworks = data?.items.filter(({ id }) => id !== against.id) ?? [];
  const kinds = conceptKinds.filter((kind) => query.data?.items.some((item) => item.kind === kind));
  const turnRound = () =>
    change({ framework: against.id, against: filter.framework === defaultAgainst ? null : filter.framework, kind: null });
  const save = () =>
    downloadText(`plumbline-gaps-${against.id}.csv`, ledgerCsv(shown, against.id, against.title), 'text/csv');
  return (
    <form className={styles.filters} role="search" aria-label="Filter the gaps" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label="Framework"
        value={filter.framework ?? ''}
        onChange={(framework) => change({ framework })}
        options={[['', 'All frameworks'], ...frameworks.map(({ id, title }): [string, string] => [id, title])]}
      />
      <Button
        icon={<ArrowLeftRight aria-hidden />}
        aria-label="Turn round: measure the other framework against this one"
        disabled={filter.framework === null || filter.framework === against.id}
        onClick={turnRound}
      />
      <SelectField
        label="Kind"
        value={filter.kind ?? ''}
        onChange={(kind) => change({ kind })}
        options={[['', 'All kinds'], ...kinds.map((kind): [string, string] => [kind, kindWords[kind].many])]}
      />
      <CountingFilter />
      <TextField label="Words in the list" placeholder="Filter by words" value={filter.text} onChange={(q) => change({ q }, false)} />
      <span className={styles.end}>
        <Button icon={<Download aria-hidden />} onClick={save} disabled={shown.length === 0}>
          CSV
        </Button>
      </span>
    </form>
  );
}
