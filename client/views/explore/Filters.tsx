import { X } from 'lucide-react';
import { conceptKinds } from '../../../server/domain/concept.ts';
import { CountingGroups } from '../../components/CountingFilterPanel.tsx';
import { Button } from '../../components/Button.tsx';
import { FilterGroup } from '../../components/FilterGroup.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { activeFilters, type Filters as FiltersValue, noFilters, type Sign, signs, unalignedSigns } from '../../graph/filters.ts';
import { gapWords } from '../../graph/gapWords.ts';
import { frameworkShort, kindWords } from '../../words.ts';
import styles from './Filters.module.css';
import { SignMark } from './LegendSamples.tsx';

interface Props {
  value: FiltersValue;
  frameworks: readonly { id: string; title: string }[];
  onChange: (value: FiltersValue) => void;
  onClose: () => void;
}

/** What the picture leaves out. Nothing chosen in a group means all of it. */
export function Filters({ value, frameworks, onChange, onClose }: Props) {
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
        title="Editions"
        all={[
          { value: 'current' as const, word: 'Latest of its line' },
          { value: 'replaced' as const, word: 'Replaced by a later one' },
        ]}
        chosen={value.editions}
        onChange={(editions) => set({ editions })}
      />
      <FilterGroup
        title="Unaligned"
        all={[{ value: true, word: 'Unaligned only' }]}
        chosen={sameSigns(value.signs, unalignedSigns) ? [true] : []}
        onChange={(chosen) => set({ signs: chosen.length > 0 ? unalignedSigns : [] })}
      />
      <FilterGroup
        title="Or by sign"
        all={signs.map((sign) => ({ value: sign, word: sign === 'aligned' ? 'aligned' : gapWords(sign), mark: sign === 'aligned' ? undefined : <SignMark sign={sign} /> }))}
        chosen={value.signs}
        onChange={(chosen) => set({ signs: chosen })}
      />
      <FilterGroup
        title="Kinds"
        all={conceptKinds.map((kind) => ({ value: kind, word: kindWords[kind].many, mark: <KindIcon kind={kind} size={12} /> }))}
        chosen={value.kinds}
        onChange={(kinds) => set({ kinds })}
      />
      <FilterGroup
        title="Lineage"
        all={[{ value: true, word: 'Show what continues, replaces or serves what' }]}
        chosen={value.lineage ? [true] : []}
        onChange={(chosen) => set({ lineage: chosen.length > 0 })}
      />
      <FilterGroup
        title="Through another framework"
        all={[{ value: true, word: 'Show as dotted lines' }]}
        chosen={value.derived ? [true] : []}
        onChange={(chosen) => set({ derived: chosen.length > 0 })}
      />
      <h3 className={styles.part}>Which alignments count, here and in every view</h3>
      <CountingGroups counting={value} open />
    </section>
  );
}

const sameSigns = (one: readonly Sign[], other: readonly Sign[]): boolean => one.length === other.length && other.every((sign) => one.includes(sign));
