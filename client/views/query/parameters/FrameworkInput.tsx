import { useFrameworks } from '../../../state/queries.ts';
import type { InputProps } from './ParameterInput.tsx';

/** A framework's id, chosen by title. */
export function FrameworkInput({ id, field, onType }: InputProps) {
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
