import { Command } from 'cmdk';
import type { SearchedAlignment, SearchItem } from '../../server/api/search/schema.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorState } from '../components/ErrorState.tsx';
import { FrameworkName } from '../components/FrameworkName.tsx';
import { KindIcon } from '../components/KindIcon.tsx';
import { Loading } from '../components/Loading.tsx';
import { SdgBadge } from '../components/SdgBadge.tsx';
import type { useSearchResults } from '../api/search.ts';
import type { ConceptRef } from '../../server/domain/concept.ts';
import { isServedKind, kindWords, statusWords } from '../words.ts';
import { FoundWords, Marked } from './FoundWords.tsx';
import { alignmentWhere, conceptWhere, hitWords, tellingPlaces } from './foundWhere.ts';
import styles from './SearchPalette.module.css';

interface Props {
  q: string;
  results: ReturnType<typeof useSearchResults>;
  /** Takes what `selected` of an address would name. */
  onChoose: (selected: string) => void;
}

/** Hits of a search, or why there are none. */
export function SearchResults({ q, results: { data, error, refetch }, onChoose }: Props) {
  if (q === '') {
    return (
      <EmptyState compact title="Search all frameworks, the SDGs and their alignments">
        Search by code, id, title, or words of a passage or a rationale. Beginnings of words and small typos are fine.
      </EmptyState>
    );
  }
  if (error) return <ErrorState compact error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Searching" />;
  const { items, total, alignments, alignmentsTotal } = data;
  if (total + alignmentsTotal === 0) return <EmptyState compact title={`Nothing found for “${q}”`}>Try fewer or other words, or a code such as 16.3.</EmptyState>;
  return (
    <>
      {items.length > 0 && (
        <Command.Group heading={hitWords(items.length, total, { one: 'concept or framework', many: 'concepts and frameworks' })} className={styles.group}>
          {items.map((item) => (
            <ConceptHit key={item.id} item={item} onChoose={onChoose} />
          ))}
        </Command.Group>
      )}
      {alignments.length > 0 && (
        <Command.Group heading={hitWords(alignments.length, alignmentsTotal, { one: 'alignment', many: 'alignments' })} className={styles.group}>
          {alignments.map((item) => (
            <AlignmentHit key={item.id} item={item} onChoose={onChoose} />
          ))}
        </Command.Group>
      )}
    </>
  );
}

function ConceptHit({ item, onChoose }: { item: SearchItem; onChoose: Props['onChoose'] }) {
  const title = item.found.find((place) => place.in === 'title')?.context;
  return (
    <Command.Item value={item.id} onSelect={() => onChoose(item.id)} className={styles.item}>
      <ConceptMark concept={item} />
      <span className={styles.title}>{title ? <Marked context={title} /> : item.title}</span>
      <span className={styles.meta}>
        {kindWords[item.kind].one}
        {item.kind !== 'Framework' && !isServedKind(item.kind) && (
          <>
            {' · '}
            <FrameworkName id={item.framework} />
          </>
        )}
      </span>
      {item.found.map((place) => {
        const where = conceptWhere(item, place.in);
        return where !== null && <FoundWords key={place.in} where={where} context={place.context} />;
      })}
    </Command.Item>
  );
}

function AlignmentHit({ item, onChoose }: { item: SearchedAlignment; onChoose: Props['onChoose'] }) {
  const selected = `alignment:${item.id}`;
  return (
    <Command.Item value={selected} onSelect={() => onChoose(selected)} className={styles.item}>
      <span className={styles.ends}>
        <ConceptMark concept={item.subject} />
        <span className={styles.title}>{item.subject.title}</span>
        <span aria-label="aligned with">→</span>
        <ConceptMark concept={item.object} />
        <span className={styles.title}>{item.object.title}</span>
      </span>
      <span className={styles.meta}>{statusWords[item.status].short}</span>
      {tellingPlaces(item.found).map((place) => (
        <FoundWords key={place.in} where={alignmentWhere(item, place.in)} context={place.context} />
      ))}
    </Command.Item>
  );
}

/** Shape and code of a concept. */
function ConceptMark({ concept: { kind, framework, code } }: { concept: ConceptRef }) {
  if (isServedKind(kind)) return <SdgBadge code={code} />;
  return (
    <>
      <KindIcon kind={kind} framework={framework} named />
      {kind !== 'Framework' && <span className={styles.code}>{code}</span>}
    </>
  );
}
