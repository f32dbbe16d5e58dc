import type { InputHTMLAttributes } from 'react';
import type { ParameterField } from '../prepareRun.ts';
import { typedText } from '../parameterValue.ts';
import { ConceptInput } from './ConceptInput.tsx';
import { FrameworkInput } from './FrameworkInput.tsx';
import styles from './Parameters.module.css';

/** What every kind of input takes. */
export interface InputProps {
  id: string;
  field: ParameterField;
  onType: (typed: string) => void;
}

const hints: Partial<Record<string, InputHTMLAttributes<HTMLInputElement>>> = {
  integer: { inputMode: 'numeric' },
  number: { inputMode: 'decimal' },
  'string[]': { placeholder: 'none; part several with commas' },
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
