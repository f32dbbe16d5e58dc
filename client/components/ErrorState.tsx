import { CircleAlert, PlugZap } from 'lucide-react';
import { ApiProblem } from '../api/problem.ts';
import { isAway } from '../api/health.ts';
import { Button } from './Button.tsx';
import styles from './Message.module.css';

interface Props {
  error: Error;
  onRetry?: () => void;
  /** What could not be done: `The concept could not be read`. */
  title?: string;
  compact?: boolean;
}

/** A failure in plain words. One that goes away when the service is back says so; useRecovery asks again by itself. */
export function ErrorState({ error, onRetry, title, compact = false }: Props) {
  const away = isAway(error);
  const Icon = away ? PlugZap : CircleAlert;
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  return (
    <div className={`${styles.message} ${compact ? styles.compact : ''}`} role="alert">
      <Icon className={styles.icon} aria-hidden />
      <p className={styles.title}>{title ?? (away ? 'Waiting for the database' : (problem?.title ?? 'Something went wrong'))}</p>
      <p className={styles.details}>{error.message}</p>
      {problem?.errors?.map(({ path, message }) => (
        <p key={`${path} ${message}`} className={styles.details}>
          <code>{path}</code> {message}
        </p>
      ))}
      {away && <p className={styles.details}>The page tries again as soon as it answers.</p>}
      {onRetry && (
        <div className={styles.actions}>
          <Button onClick={onRetry}>Try again</Button>
        </div>
      )}
    </div>
  );
}
