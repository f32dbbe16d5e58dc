import { useMemo } from 'react';
import type { ConceptKind } from '../../../server/domain/concept.ts';
import { countingQuery } from '../../state/counting.ts';
import { useGaps } from '../../api/gaps.ts';
import { standingOf } from '../../words.ts';
import styles from './CountLine.module.css';
import { countLine } from './counts.ts';
import { isOfSdgs } from '../../frameworks.ts';
import type { Ledger } from './useLedger.ts';

/** How many are unaligned, in a sentence; beside it the figure with claims made for a whole set alike, or without them, one press away. */
export function CountLine({ first, question, filter, direction, against, counting, change }: Ledger) {
  const other = useMemo(() => ({ ...counting, crossCutting: !counting.crossCutting }), [counting]);
  const turned = useGaps({ ...question, ...countingQuery(other), limit: 1 }, first !== undefined);
  const otherwise = !filter.claims && turned.data && !turned.isPlaceholderData ? standingOf(turned.data.counts) : null;
  const moves = otherwise !== null && first !== undefined && JSON.stringify(turned.data?.counts) !== JSON.stringify(first.counts);
  const served = direction.served && isOfSdgs(direction.target) ? servedWords(filter.kind) : null;
  return (
    <div className={styles.line}>
      <p role="status">
        {first && countLine(first.counts, { against: against.id, title: against.title, served })}
        {first && first.total !== standingOf(first.counts).unaligned && (
          <span className={styles.muted}>, {first.total.toLocaleString('en')} shown</span>
        )}
      </p>
      {moves && (
        <button type="button" className={styles.button} onClick={() => change({ crossCutting: other.crossCutting ? 'include' : null })}>
          {other.crossCutting ? 'With' : 'Without'} claims made for a whole set alike: {otherwise.unaligned.toLocaleString('en')} none,{' '}
          {otherwise.direct.toLocaleString('en')} themselves, {otherwise.inferred.toLocaleString('en')} by inference
        </button>
      )}
    </div>
  );
}

const servedWords = (kind: ConceptKind | null) => (kind === 'SDGTarget' ? 'SDG targets' : kind === 'SDG' ? 'SDGs' : 'SDGs and targets');
