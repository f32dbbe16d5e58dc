import { type InputHTMLAttributes, useDeferredValue } from 'react';
import type { ParameterField } from '../prepareRun.ts';
import { typedText } from '../parameterValue.ts';
import styles from './Parameters.module.css';
import { useFrameworks } from '../../../api/frameworks.ts';
import { useSearchResults } from '../../../api/search.ts';
import { ConceptCombobox } from '../../../components/ConceptCombobox.tsx';
import { codeWords } from '../../../words.ts';

/** What every kind of input takes. */
export interface InputProps {
  id: string;
  field: ParameterField;
  onType: (typed: string) => void;
}

const hints: Partial<Record<string, InputHTMLAttributes<HTMLInputElement>>> = {
  integer: { inputMode: 'numeric' },
  number: { inputMode: 'decimal' },
  'string[]': { placeholder: 'none; separate several with commas' },
  json: { placeholder: '"text", 5, true, ["a", "b"]', className: styles.json ?? '' },
};

/** The input that fits a parameter's type. */
export function ParameterInput(props: InputProps) {
  const { id, field, onType } = props;
  const type = field.declared?.type ?? 'json';
  const described = { 'aria-describedby': `${id}-about`, 'aria-invalid': !field.parsed.ok && field.typed !== '' };
  if (type === 'framework') return <FrameworkInput {...props} />;
  if (type === 'concept') return <ConceptInput {...props} />;
  if (type === 'boolean') {
    return (
      <select id={id} value={field.typed} onChange={(event) => onType(event.target.value)} {...described}>
        {field.declared?.default === undefined || field.declared.default === null ? <option value="">not set</option> : null}
        <option value="true">true</option>
        <option value="false">false</option>
      </select>
    );
  }
  return (
    <input
      id={id}
      type="text"
      autoComplete="off"
      spellCheck={false}
      placeholder={typedText(field.declared?.default)}
      {...hints[type]}
      value={field.typed}
      onChange={(event) => onType(event.target.value)}
      {...described}
    />
  );
}

/** A framework's id, chosen by title. */
function FrameworkInput({ id, field, onType }: InputProps) {
  const { data } = useFrameworks();
  const items = data?.items ?? [];
  const known = items.some((framework) => framework.id === field.typed);
  return (
    <select
      id={id}
      value={field.typed}
      onChange={(event) => onType(event.target.value)}
      aria-describedby={`${id}-about`}
      aria-invalid={!field.parsed.ok && field.typed !== ''}
    >
      {(field.declared?.default ?? null) === null && <option value="">not set</option>}
      {!known && field.typed !== '' && <option value={field.typed}>{field.typed}</option>}
      {items.map((framework) => (
        <option key={framework.id} value={framework.id}>
          {`${framework.title} (${framework.id})`}
        </option>
      ))}
    </select>
  );
}

/** A concept's id, found by code or words. What is typed is the value, so that an id can be typed as well. */
function ConceptInput({ id, field, onType }: InputProps) {
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
