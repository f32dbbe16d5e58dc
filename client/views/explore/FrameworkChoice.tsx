import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { maxChosen, type OpeningFramework } from '../../../server/api/graph/schema.ts';
import { useFrameworkPages } from '../../api/graph.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { TextField } from '../../components/TextField.tsx';
import { countOf } from '../../words.ts';
import { chooseFrameworks, frameworkWords } from './chooseFrameworks.ts';
import styles from './FrameworkChoice.module.css';
import type { ExploreState } from './useExploreAddress.ts';
import type { OpeningState } from './useOpening.ts';

interface Props {
  against: string;
  state: ExploreState;
  overview: OpeningState;
}

/** Of a graph that is too large to be drawn at once: which frameworks the picture is of. It is there until some are chosen. */
export function FrameworkChoice({ against, state, overview }: Props) {
  const { data, chosen, total } = overview;
  const [last, setLast] = useState<readonly string[]>(chosen);
  if (chosen.length > 0 && chosen !== last) setLast(chosen);
  if (data?.choice !== true || state.value.filters.frameworks.length > 0) return null;
  return <ChoicePanel against={against} total={total} before={last} onChoose={(ids) => chooseFrameworks(state, ids)} />;
}

interface PanelProps {
  against: string;
  total: number;
  /** What the last picture was of. */
  before: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

function ChoicePanel({ against, total, before, onChoose }: PanelProps) {
  const [isFolded, setFolded] = useState(false);
  const [q, setQ] = useState('');
  const [picked, setPicked] = useState<readonly string[]>(before);
  const words = q.trim();
  const pages = useFrameworkPages({ against, ...(words === '' ? {} : { q: words }) });
  const found = pages.data?.pages.flatMap((page) => page.frameworks) ?? [];
  const count = pages.data?.pages[0]?.total ?? 0;
  const toggle = (id: string): void => setPicked(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id]);
  return (
    <section className={styles.panel} aria-label="Choose frameworks">
      <h2 className={styles.title}>
        <button type="button" className={styles.fold} aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
          {isFolded ? <ChevronRight aria-hidden /> : <ChevronDown aria-hidden />}
          Choose frameworks
        </button>
      </h2>
      {!isFolded && (
        <>
          <p className={styles.muted}>
            {countOf(total, frameworkWords)} are more than one picture can hold. Choose up to {maxChosen}.
          </p>
          <TextField label="Search the frameworks" placeholder="Title, id or year" value={q} onChange={setQ} />
          {pages.error && <ErrorState compact error={pages.error} onRetry={() => void pages.refetch()} title="The frameworks could not be read" />}
          <p role="status" className={styles.muted}>
            {words !== '' && pages.data && `${countOf(count, frameworkWords)} found`}
          </p>
          <ul className={styles.list}>
            {found.map((framework) => (
              <Choice
                key={framework.id}
                framework={framework}
                checked={picked.includes(framework.id)}
                disabled={picked.length >= maxChosen && !picked.includes(framework.id)}
                onToggle={() => toggle(framework.id)}
              />
            ))}
            {pages.hasNextPage && (
              <li>
                <Button small look="plain" disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                  Show more frameworks
                </Button>
              </li>
            )}
          </ul>
          <div className={styles.actions}>
            <Button small look="primary" disabled={picked.length === 0} onClick={() => onChoose(picked)}>
              {picked.length === 0 ? 'Show' : `Show ${countOf(picked.length, frameworkWords)}`}
            </Button>
            {picked.length > 0 && (
              <Button small look="plain" onClick={() => setPicked([])}>
                Choose none
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface ChoiceProps {
  framework: OpeningFramework;
  checked: boolean;
  disabled: boolean;
  onToggle: () => void;
}

function Choice({ framework: { id, title, periodStart, periodEnd, concepts }, checked, disabled, onToggle }: ChoiceProps) {
  return (
    <li>
      <label className={styles.choice}>
        <input type="checkbox" checked={checked} disabled={disabled} onChange={onToggle} />
        <KindIcon kind="Framework" framework={id} size={12} />
        <span>
          {title}
          <small>
            {periodStart}
            {periodEnd === null ? '' : `–${periodEnd}`} · {countOf(concepts, { one: 'concept', many: 'concepts' })}
          </small>
        </span>
      </label>
    </li>
  );
}
