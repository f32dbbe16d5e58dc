import { CircleAlert, PlugZap, ShieldAlert } from 'lucide-react';
import { Button } from '../../../components/Button.tsx';
import { useHealth } from '../../../api/health.ts';
import type { Problem } from '../../../../server/api/shared/schema.ts';
import { problemMessage, withoutExcerpt } from '../marksOf.ts';
import styles from './Outcome.module.css';

interface Props {
  problem: Problem;
  onRun: () => void;
  /** Puts the cursor where the problem is. */
  onShow: (line: number, column: number) => void;
}

/** Why a query gave no answer, and what can be done. */
export function ProblemPanel({ problem, onRun, onShow }: Props) {
  const { status: service } = useHealth();
  const away = problem.status === 0 || problem.status >= 502;
  const refused = problem.status === 403;
  const Icon = away ? PlugZap : refused ? ShieldAlert : CircleAlert;
  const place = placeOf(problem);
  const message = problemMessage(problem.detail);
  const said = withoutExcerpt(problem.detail);
  const code = [problem['code'], problem['rule']].find((each) => typeof each === 'string');
  return (
    <div className={styles.problem} role="alert" data-refused={refused || undefined}>
      <h2 className={styles.problemTitle}>
        <Icon size={20} aria-hidden /> {problemTitle(problem)}
      </h2>
      <p className={styles.message}>{message}</p>
      {said !== message && (
        <details>
          <summary>What the database said</summary>
          <p className={styles.message}>{said}</p>
        </details>
      )}
      {problem.errors?.map(({ path, message }) => (
        <p key={`${path} ${message}`} className={styles.message}>
          <code>{path}</code> {message}
        </p>
      ))}
      {away && (
        <p className={styles.message}>
          {service === 'ok' ? 'It answers again; the query can be run.' : 'The query is kept. This line says when it answers again.'}
        </p>
      )}
      <p className={styles.facts}>
        {place && (
          <Button small onClick={() => onShow(place.line, place.column)}>
            Line {place.line}, column {place.column}
          </Button>
        )}
        {code !== undefined && <code>{code}</code>}
        {(away || problem.status === 408 || problem.status === 429) && (
          <Button small look={service === 'ok' ? 'primary' : 'framed'} onClick={onRun}>
            Run again
          </Button>
        )}
      </p>
    </div>
  );
}

function placeOf({ line, column }: Problem): { line: number; column: number } | null {
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : null;
}

/** Headline for a problem of `POST /cypher`, in plain words. */
function problemTitle({ status, title }: Problem): string {
  switch (status) {
    case 0:
    case 502:
    case 504:
      return 'Plumbline does not answer';
    case 503:
      return 'The database does not answer';
    case 403:
      return 'This query is not allowed here';
    case 408:
      return 'The query took too long and was stopped';
    case 429:
      return 'Too many queries are waiting';
    case 422:
      return 'Neo4j cannot run this query';
    case 400:
      return 'The request has a mistake';
    default:
      return title;
  }
}
