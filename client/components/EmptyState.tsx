import type { ReactNode } from 'react';
import styles from './Message.module.css';

interface Props {
  title: string;
  icon?: ReactNode;
  children?: ReactNode;
  /** Buttons that lead on from here. */
  actions?: ReactNode;
  compact?: boolean;
}

/** Nothing to show, why, and what to do about it. */
export function EmptyState({ title, icon, children, actions, compact = false }: Props) {
  return (
    <div className={`${styles.message} ${compact ? styles.compact : ''}`}>
      {icon}
      <p className={styles.title}>{title}</p>
      {children && <div>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
