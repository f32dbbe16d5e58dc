import { Command } from 'cmdk';
import type { SearchItem } from '../../server/api/search/schema.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorState } from '../components/ErrorState.tsx';
import { FrameworkName } from '../components/FrameworkName.tsx';
import { KindIcon } from '../components/KindIcon.tsx';
import { Loading } from '../components/Loading.tsx';
import { SdgBadge } from '../components/SdgBadge.tsx';
import type { useSearchResults } from '../api/search.ts';
import { isServedKind, kindWords } from '../words.ts';
import styles from './SearchPalette.module.css';

interface Props {
  q: string;
  results: ReturnType<typeof useSearchResults>;
  onChoose: (item: SearchItem) => void;
}

/** Hits of a search, or why there are none. */
export function SearchResults({ q, results: { data, error, refetch }, onChoose }: Props) {
  if (q === '') {
    return (
      <EmptyState compact title="Search all frameworks and the SDGs">
        Search by code, id, title or words of the statement. Beginnings of words and small typos are fine.
      </EmptyState>
    );
  }
  if (error) return <ErrorState compact error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Searching" />;
  if (data.items.length === 0) return <EmptyState compact title={`Nothing found for “${q}”`}>Try fewer or other words, or a code such as 16.3.</EmptyState>;
  return data.items.map((item) => (
    <Command.Item key={item.id} value={item.id} onSelect={() => onChoose(item)} className={styles.item}>
      {isServedKind(item.kind) ? (
        <SdgBadge code={item.code} />
      ) : (
        <>
          <KindIcon kind={item.kind} framework={item.framework} named />
          {item.kind !== 'Framework' && <span className={styles.code}>{item.code}</span>}
        </>
      )}
      <span className={styles.title}>{item.title}</span>
      <span className={styles.meta}>
        {kindWords[item.kind].one}
        {item.kind !== 'Framework' && !isServedKind(item.kind) && (
          <>
            {' · '}
            <FrameworkName id={item.framework} />
          </>
        )}
      </span>
    </Command.Item>
  ));
}
