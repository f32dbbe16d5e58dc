import styles from './Field.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [value: string, words: string])[];
}

/** A choice out of a few, named for a screen reader; its first option says what it is about. */
export function SelectField({ label, value, onChange, options }: Props) {
  const known = options.some(([one]) => one === value);
  return (
    <select
      className={`${styles.field} ${styles.select}`}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      data-set={value !== ''}
    >
      {!known && <option value={value}>{value}</option>}
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}
