import { useDeferredValue, useId, useState } from 'react';
import { conceptId, type ConceptRef } from '../../../server/domain/concept.ts';
import { frameworkId } from '../../../server/domain/framework.ts';
import { ConceptCombobox } from '../../components/ConceptCombobox.tsx';
import { useConcept } from '../../api/concepts.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { useSearchResults } from '../../api/search.ts';
import { codeWords } from '../../words.ts';
import styles from './PathsForm.module.css';

interface Props {
  label: string;
  /** A concept or a framework; null while none is chosen. */
  id: string | null;
  onChoose: (id: string | null) => void;
}

/** Chooses one end of the paths by code, words or id; while nothing is typed it offers the frameworks. */
export function EndPicker({ label, id, onChoose }: Props) {
  const field = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { data: hits } = useSearchResults(useDeferredValue(typed ?? ''), 8);
  const { data: frameworks } = useFrameworks();
  const isFramework = id !== null && !id.includes(':');
  const { data: concept } = useConcept(id === null || isFramework ? null : id);
  const offered: ConceptRef[] = (frameworks?.items ?? []).map((one) => ({ id: one.id, kind: 'Framework', code: '', title: one.title, framework: one.id }));
  const chosen = isFramework ? offered.find((one) => one.id === id) : (concept ?? undefined);

  const choose = (next: string | null) => {
    setTyped(null);
    onChoose(next);
  };
  const take = () => {
    const text = typed?.trim() ?? '';
    if (typed === null) return;
    if (text === '') choose(null);
    else if (conceptId.safeParse(text).success || frameworkId.safeParse(text).success) choose(text);
  };
  return (
    <div className={styles.end}>
      <label htmlFor={field}>{label}</label>
      <ConceptCombobox
        id={field}
        className={styles.input}
        value={typed ?? (chosen ? nameOf(chosen) : (id ?? ''))}
        items={typed === null || typed.trim() === '' ? offered : (hits?.items ?? [])}
        placeholder="Code, words or a framework"
        onFocus={(event) => event.target.select()}
        onType={setTyped}
        onChoose={(item) => choose(item.id)}
        onEnter={take}
        onBlur={() => (typed?.trim() === '' ? choose(null) : setTyped(null))}
      />
    </div>
  );
}

const nameOf = (concept: ConceptRef): string => [codeWords(concept), concept.title].filter(Boolean).join('  ');
