import { ArrowLeftRight, Download } from 'lucide-react';
import { conceptKinds } from '../../../seeds/schema.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { downloadText } from '../../download.ts';
import { defaultAgainst } from '../../state/against.ts';
import { useFrameworks } from '../../state/queries.ts';
import { confidenceWords, kindWords } from '../../words.ts';
import styles from './GapsFilters.module.css';
import { ledgerCsv } from './ledgerCsv.ts';
import type { useLedger } from './useLedger.ts';

const levels = [0.5, 0.7, 0.9];

/** One row of filters, all kept in the address, and the export of what they leave. */
export function GapsFilters({ filter, counting, change, against, shown, query }: ReturnType<typeof useLedger>) {
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
      <SelectField
        label="Confidence that counts"
        value={counting.minConfidence === 0 ? '' : String(counting.minConfidence)}
        onChange={(confidence) => change({ confidence })}
        options={[['', 'Any confidence'], ...levels.map((one): [string, string] => [String(one), `${one} or more: ${confidenceWords(one)}`])]}
      />
      <label className={styles.check} title="Count claims made for a whole set of concepts alike">
        <input
          type="checkbox"
          checked={counting.crossCutting}
          onChange={(event) => change({ crossCutting: event.target.checked ? null : 'exclude' })}
        />
        Cross-cutting claims
      </label>
      <TextField label="Words in the list" placeholder="Filter by words" value={filter.text} onChange={(q) => change({ q }, false)} />
      <span className={styles.end}>
        <Button icon={<Download aria-hidden />} onClick={save} disabled={shown.length === 0}>
          CSV
        </Button>
      </span>
    </form>
  );
}
