import { ArrowLeftRight } from 'lucide-react';
import { conceptKinds } from '../../../server/domain/concept.ts';
import { Button } from '../../components/Button.tsx';
import { CountingFilter } from '../../components/CountingFilter.tsx';
import { SaveFinding } from '../../components/SaveFinding.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFrameworks } from '../../api/frameworks.ts';
import { frameworkShort, kindWords } from '../../words.ts';
import { directionPatch } from './direction.ts';
import styles from './GapsFilters.module.css';
import { gapsQuestion } from './gapsQuestion.ts';
import { LedgerFiles } from './LedgerFiles.tsx';
import { defaultTarget } from '../../frameworks.ts';
import type { Ledger } from './useLedger.ts';

/** One row of filters, all kept in the address, and the export of what they leave. */
export function GapsFilters(ledger: Ledger) {
  const { filter, counting, change, against, direction } = ledger;
  const { data } = useFrameworks();
  const others = data?.items.filter(({ id }) => id !== direction.target) ?? [];
  const kinds = conceptKinds.filter((kind) =>
    data?.items.some(({ id, counts }) => (filter.framework ?? id) === id && id !== against.id && (counts[kind] ?? 0) > 0),
  );
  const choose = (source: string) => change({ ...directionPatch({ ...direction, source: source || null }), kind: filter.kind });
  const turnRound = () =>
    change({ framework: against.id, against: filter.framework === defaultTarget() ? null : filter.framework, kind: null });
  return (
    <form className={styles.filters} role="search" aria-label="Filter the gaps" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={direction.served ? 'Served by' : 'Framework'}
        value={direction.source ?? ''}
        onChange={choose}
        options={[
          ['', direction.served ? 'By any framework' : 'All frameworks'],
          ...others.map(({ id, title }): [string, string] => [id, `${direction.served ? 'By ' : ''}${frameworkShort(id, title)}`]),
        ]}
      />
      {!direction.served && direction.target !== defaultTarget() && (
        <Button
          icon={<ArrowLeftRight aria-hidden />}
          aria-label="Swap the two: measure the other framework against this one"
          disabled={filter.framework === null || filter.framework === against.id}
          onClick={turnRound}
        />
      )}
      <SelectField
        label="Kind"
        value={filter.kind ?? ''}
        onChange={(kind) => change({ kind })}
        options={[['', 'All kinds'], ...kinds.map((kind): [string, string] => [kind, kindWords[kind].many])]}
      />
      <CountingFilter />
      <SelectField
        label="What lies below"
        value={filter.below ? '' : 'exclude'}
        onChange={(below) => change({ below })}
        options={[
          ['', 'With what lies below'],
          ['exclude', 'Each by itself'],
        ]}
      />
      <TextField
        label="Words in the list"
        placeholder="Filter by code or title"
        value={filter.text}
        onChange={(q) => change({ q }, false)}
      />
      <span className={styles.end}>
        <SaveFinding
          question={gapsQuestion(filter, against.id, counting)}
          suggestedTitle={`Gaps of ${data?.items.find(({ id }) => id === filter.framework)?.title ?? 'all frameworks'}`}
        />
        <LedgerFiles {...ledger} />
      </span>
    </form>
  );
}
