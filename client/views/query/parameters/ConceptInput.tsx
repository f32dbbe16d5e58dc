import { useDeferredValue } from 'react';
import { ConceptCombobox } from '../../../components/ConceptCombobox.tsx';
import { useSearchResults } from '../../../state/queries.ts';
import { codeWords } from '../../../words.ts';
import type { InputProps } from './ParameterInput.tsx';
import styles from './Parameters.module.css';

/** A concept's id, found by code or words. What is typed is the value, so that an id can be typed as well. */
export function ConceptInput({ id, field, onType }: InputProps) {
  const { data } = useSearchResults(useDeferredValue(field.typed), 8);
  const chosen = data?.items.find((item) => item.id === field.typed);
  return (
    <>
      <ConceptCombobox
        id={id}
        value={field.typed}
        items={data?.items ?? []}
        placeholder="Code, id or words"
        aria-describedby={`${id}-chosen ${id}-about`}
        aria-invalid={!field.parsed.ok && field.typed !== ''}
        onType={onType}
        onChoose={(item) => onType(item.id)}
      />
      <span id={`${id}-chosen`} className={styles.chosen}>
        {chosen ? `${codeWords(chosen)} ${chosen.title}` : ''}
      </span>
    </>
  );
}
