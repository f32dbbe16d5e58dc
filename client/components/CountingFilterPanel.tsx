import { alignmentStatuses, predicates } from '../../server/domain/alignment.ts';
import { type Counting, defaultCounting, useChangeCounting } from '../state/counting.ts';
import { useMappingSets } from '../api/mappingSets.ts';
import { confidenceWords, directnessWords, mappingSetWords, predicateWords, statusWords } from '../words.ts';
import { Button } from './Button.tsx';
import styles from './CountingFilter.module.css';
import { FilterGroup } from './FilterGroup.tsx';

// The scale of the curated alignments; a link may hold any other level.
const levels = [0, 0.5, 0.7, 0.9];
const inOrder = <T extends number | string>(all: readonly T[], some: readonly T[]) => all.filter((one) => some.includes(one));

interface Props {
  counting: Counting;
  /** Mapping sets are asked for when the panel is first open. */
  open: boolean;
}

/** The choices of what counts, with a head of their own. */
export function CountingFilterPanel({ isSet, ...props }: Props & { isSet: boolean }) {
  const change = useChangeCounting();
  return (
    <>
      <header className={styles.head}>
        <h3 className={styles.title}>Which alignments count</h3>
        {isSet && (
          <Button small look="plain" onClick={() => change(defaultCounting)}>
            Reset
          </Button>
        )}
      </header>
      <p className={styles.note}>Where nothing is chosen in a group, all of it counts.</p>
      <CountingGroups {...props} />
    </>
  );
}

/** A group of choices for each part of what counts. Nothing chosen means all of it; of the statuses, the accepted. */
export function CountingGroups({ counting, open }: Props) {
  const change = useChangeCounting();
  const set = (patch: Partial<Counting>) => change({ ...counting, ...patch });
  const { data } = useMappingSets(open);
  const sets = [...new Set([...(data?.items.map(({ id }) => id) ?? []), ...counting.mappingSets])].sort();
  const confidences = [...new Set([...levels, counting.minConfidence])].sort((a, b) => a - b);
  return (
    <>
      <FilterGroup
        title="Lowest confidence"
        all={confidences.map((value) => ({
          value,
          word: value === 0 ? 'Any' : `${value} or more`,
          ...(value > 0 && { title: confidenceWords(value) }),
        }))}
        chosen={[counting.minConfidence]}
        onChange={(chosen) => set({ minConfidence: chosen.find((each) => each !== counting.minConfidence) ?? 0 })}
      />
      {counting.minConfidence > 0 && (
        <p
          className={styles.note}
        >{`${counting.minConfidence}: ${confidenceWords(counting.minConfidence)}. Claims that state no confidence do not count.`}</p>
      )}
      <FilterGroup
        title="Status"
        all={alignmentStatuses.map((value) => ({ value, word: statusWords[value].short, title: statusWords[value].long }))}
        chosen={counting.statuses}
        onChange={(chosen) => set({ statuses: chosen.length === 0 ? defaultCounting.statuses : inOrder(alignmentStatuses, chosen) })}
      />
      <FilterGroup
        title="What the alignment says"
        all={predicates.map((value) => ({ value, word: predicateWords[value].out, title: `${value}: ${predicateWords[value].long}` }))}
        chosen={counting.predicates}
        onChange={(chosen) => set({ predicates: inOrder(predicates, chosen) })}
      />
      <FilterGroup
        title="Cross-cutting claims"
        all={[{ value: true, word: 'Count them too', title: directnessWords['cross-cutting'].long }]}
        chosen={counting.crossCutting ? [true] : []}
        onChange={(chosen) => set({ crossCutting: chosen.length > 0 })}
      />
      <p className={styles.note}>{directnessWords['cross-cutting'].long}</p>
      <FilterGroup
        title="Who claims it"
        all={sets.map((value) => ({ value, word: mappingSetWords(value).short, title: mappingSetWords(value).long }))}
        chosen={counting.mappingSets}
        onChange={(chosen) => set({ mappingSets: inOrder(sets, chosen) })}
      />
    </>
  );
}
