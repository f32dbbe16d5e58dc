import { TriangleAlert } from 'lucide-react';
import { Button } from '../../../components/Button.tsx';
import type { CypherResult } from '../../../../server/api/cypher/schema.ts';
import styles from './Outcome.module.css';

interface Props {
  notifications: CypherResult['summary']['notifications'];
  onShow: (line: number, column: number) => void;
}

/** The server's notes on a query that ran, such as an unknown label. */
export function Notifications({ notifications, onShow }: Props) {
  if (notifications.length === 0) return null;
  return (
    <ul className={styles.notifications} aria-label="Notes of the database">
      {notifications.map(({ title, description, line, column }, index) => (
        <li key={index}>
          <TriangleAlert size={16} aria-hidden />
          <span>{description || title}</span>
          {line !== null && (
            <Button small look="plain" onClick={() => onShow(line, column ?? 1)}>
              Line {line}, column {column ?? 1}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
