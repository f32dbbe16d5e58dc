import { Search } from 'lucide-react';
import { useState } from 'react';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useNamedQueries } from '../../../api/library.ts';
import type { NamedQuery } from '../../../../server/api/library/schema.ts';
import { Prose } from '../Prose.tsx';
import type { SavedQuery } from '../saved/savedQueries.ts';
import { SavedList } from '../saved/SavedList.tsx';
import styles from './Library.module.css';

interface Props {
  chosen: string | null;
  onChoose: (query: NamedQuery) => void;
  /** Id of the saved query that the tab at hand came from. */
  saved: string | null;
  onSaved: (query: SavedQuery) => void;
}

/** The person's saved queries and the named ones, by group, with one filter. Choosing one fills the editor; it does not run. */
export function Library({ chosen, onChoose, saved, onSaved }: Props) {
  const { data, error, isPending, refetch } = useNamedQueries();
  const [filter, setFilter] = useState('');
  const groups = groupQueries(data?.items ?? [], filter);
  return (
    <nav className={styles.library} aria-label="Named queries">
      <label className={styles.filter}>
        <Search size={16} aria-hidden />
        <input
          type="search"
          aria-label="Find a query"
          placeholder="Find a query"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      </label>
      <SavedList filter={filter} chosen={saved} onChoose={onSaved} />
      {error && !data && <ErrorState compact error={error} title="The named queries could not be read" onRetry={() => void refetch()} />}
      {isPending && <Loading label="Reading the named queries" lines={6} />}
      {data && groups.length === 0 && (
        <p className={styles.none}>{data.items.length === 0 ? 'There are no named queries.' : `No named query has “${filter.trim()}”.`}</p>
      )}
      {groups.map(({ group, queries }) => (
        <section key={group} aria-label={group}>
          <h2 className={styles.group}>{group}</h2>
          <ul>
            {queries.map((query) => (
              <li key={query.name}>
                <button
                  type="button"
                  className={styles.query}
                  aria-current={query.name === chosen ? 'true' : undefined}
                  onClick={() => onChoose(query)}
                >
                  <span className={styles.title}>{query.title}</span>
                  <span className={styles.description}>
                    <Prose text={query.description} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface QueryGroup {
  group: string;
  queries: NamedQuery[];
}

/** The queries that hold every word of `filter` in title, description, name or group, by group, in the server's order. */
export function groupQueries(queries: readonly NamedQuery[], filter: string): QueryGroup[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, NamedQuery[]>();
  for (const query of queries) {
    const text = [query.title, query.description, query.name, query.group].join(' ').toLowerCase();
    if (words.every((word) => text.includes(word))) groups.set(query.group, [...(groups.get(query.group) ?? []), query]);
  }
  return [...groups].map(([group, found]) => ({ group, queries: found }));
}
