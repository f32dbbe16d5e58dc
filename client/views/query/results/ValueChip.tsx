import type { ReactNode } from 'react';
import { useSelection } from '../../../state/address.ts';

interface Props {
  /** What the details show when it is pressed; null for what they do not know. */
  target: string | null;
  className: string | undefined;
  title: string;
  /** Accessible name, where it is more than the content. */
  name?: string;
  children: ReactNode;
}

/** A value that shows its details when pressed. Reached through its cell, so Tab passes it by. */
export function ValueChip({ target, className, title, name, children }: Props) {
  const [selected, select] = useSelection();
  if (target === null) {
    return (
      <span className={className} title={title}>
        {children}
      </span>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      data-opens
      className={className}
      title={title}
      aria-label={name}
      aria-pressed={selected === target}
      onClick={() => select(target)}
    >
      {children}
    </button>
  );
}
