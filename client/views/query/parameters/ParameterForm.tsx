import { Prose } from '../Prose.tsx';
import type { ParameterField } from '../prepareRun.ts';
import { ParameterInput } from './ParameterInput.tsx';
import styles from './Parameters.module.css';

interface Props {
  fields: readonly ParameterField[];
  onType: (name: string, typed: string) => void;
  onRun: () => void;
}

/** The query's parameters as a form; Enter runs it. */
export function ParameterForm({ fields, onType, onRun }: Props) {
  if (fields.length === 0) return null;
  return (
    <form
      className={styles.form}
      aria-label="Parameters"
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      {fields.map((field) => {
        const id = `parameter-${field.name}`;
        const message = field.parsed.ok ? null : field.parsed.message;
        // An empty field is not a mistake yet.
        const wrong = message !== null && field.typed !== '';
        return (
          <div key={field.name} className={styles.field}>
            <label htmlFor={id} className={styles.name}>
              <code>${field.name}</code>
              <span className={styles.type}>{field.declared?.type ?? 'JSON'}</span>
            </label>
            <ParameterInput id={id} field={field} onType={(typed) => onType(field.name, typed)} />
            <span id={`${id}-about`} className={wrong ? styles.wrong : styles.about}>
              {message ?? <Prose text={field.declared?.description ?? ''} />}
            </span>
          </div>
        );
      })}
      <button type="submit" hidden />
    </form>
  );
}
