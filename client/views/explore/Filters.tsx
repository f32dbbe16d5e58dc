import { X } from 'lucide-react';
import { alignmentStatuses, predicates } from '../../../server/domain/alignment.ts';
import { conceptKinds } from '../../../server/domain/concept.ts';
import { Button } from '../../components/Button.tsx';
import { FilterGroup } from '../../components/FilterGroup.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { activeFilters, type Filters as FiltersValue, noFilters } from '../../graph/filters.ts';
import { frameworkShort, kindWords, predicateWords, statusWords } from '../../words.ts';
import styles from './Filters.module.css';

interface Props {
  value: FiltersValue;
  frameworks: readonly { id: string; title: string }[];
  sets: readonly string[];
  onChange: (value: FiltersValue) => void;
  onClose: () => void;
}

const confidences = [
  { value: 0, word: 'Any' },
  { value: 0.5, word: 'From 0.5' },
  { value: 0.7, word: 'From 0.7' },
  { value: 0.9, word: '0.9 and more' },
];

/** What the picture leaves out. Nothing chosen in a group means all of it. */
export function Filters({ value, frameworks, sets, onChange, onClose }: Props) {
  const set = (patch: Partial<FiltersValue>): void => onChange({ ...value, ...patch });
  return (
    <section className={styles.panel} aria-label="Filters" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <header className={styles.head}>
        <h2 className={styles.title}>Filters</h2>
        <Button small look="plain" disabled={activeFilters(value).length === 0} onClick={() => onChange(noFilters)}>
          Reset
        </Button>
        <Button small look="plain" icon={<X aria-hidden />} aria-label="Close the filters" onClick={onClose} />
      </header>
      <FilterGroup
        title="Frameworks"
        all={frameworks.map(({ id, title }) => ({ value: id, word: frameworkShort(id, title), mark: <KindIcon kind="Framework" framework={id} size={12} /> }))}
        chosen={value.frameworks}
        onChange={(chosen) => set({ frameworks: chosen })}
      />
      <FilterGroup
        title="Kinds"
        all={conceptKinds.map((kind) => ({ value: kind, word: kindWords[kind].many, mark: <KindIcon kind={kind} size={12} /> }))}
        chosen={value.kinds}
        onChange={(kinds) => set({ kinds })}
      />
      <FilterGroup
        title="What the alignment says"
        all={predicates.map((each) => ({ value: each, word: predicateWords[each].out }))}
        chosen={value.predicates}
        onChange={(chosen) => set({ predicates: chosen })}
      />
      <FilterGroup
        title="Status"
        all={alignmentStatuses.map((each) => ({ value: each, word: statusWords[each].short }))}
        chosen={value.status.length === 0 ? ['accepted'] : value.status}
        onChange={(status) => set({ status: status.length === 1 && status[0] === 'accepted' ? [] : status })}
      />
      <FilterGroup title="Mapping sets" all={sets.map((id) => ({ value: id, word: id }))} chosen={value.sets} onChange={(chosen) => set({ sets: chosen })} />
      <FilterGroup
        title="Confidence"
        all={confidences}
        chosen={[value.confidence]}
        onChange={(chosen) => set({ confidence: chosen.find((each) => each !== value.confidence) ?? 0 })}
      />
      <FilterGroup
        title="Cross-cutting claims"
        all={[{ value: true, word: 'Show them too' }]}
        chosen={value.crossCutting ? [true] : []}
        onChange={(chosen) => set({ crossCutting: chosen.length > 0 })}
      />
      <FilterGroup
        title="Through another framework"
        all={[{ value: true, word: 'Show as dotted lines' }]}
        chosen={value.derived ? [true] : []}
        onChange={(chosen) => set({ derived: chosen.length > 0 })}
      />
    </section>
  );
}
