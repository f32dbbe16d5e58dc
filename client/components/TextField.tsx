import styles from './Field.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
}

/** A line of text to filter by; Escape empties it. */
export function TextField({ label, value, onChange, placeholder }: Props) {
  return (
    <input
      type="search"
      className={`${styles.field} ${styles.text}`}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => event.key === 'Escape' && onChange('')}
      data-set={value !== ''}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
