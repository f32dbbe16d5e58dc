import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { type CypherResult, maxRows } from '../../../../server/api/cypher/schema.ts';
import styles from './ResultPane.module.css';

interface Props {
  filter: string;
  onFilter: (filter: string) => void;
  /** How many rows have the filter's text. */
  found: number;
  result: CypherResult;
  limit: number;
  onMore: (limit: number) => void;
}

/** The filter of a table, and what to do when the answer was cut. */
export function TableTools({ filter, onFilter, found, result: { rows, truncated }, limit, onMore }: Props) {
  const count = rows.length.toLocaleString('en');
  const more = truncated && rows.length === limit && limit < maxRows;
  return (
    <div className={styles.tools}>
      <TextField label="Filter the rows" placeholder="Any cell contains…" value={filter} onChange={onFilter} />
      <span role="status" className={styles.found}>
        {filter.trim() === '' ? '' : `${found.toLocaleString('en')} of ${count} rows`}
      </span>
      {truncated && (
        <span className={styles.cut}>
          {more ? `Cut after ${count} rows.` : `Cut after ${count} rows, the most that one answer holds. LIMIT or WHERE can choose others.`}
          {more && (
            <Button small onClick={() => onMore(maxRows)}>
              Run for up to {maxRows.toLocaleString('en')} rows
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
