import { useState } from 'react';
import type { OpeningFramework } from '../../../server/api/graph/schema.ts';
import { maxChosen } from '../../../server/api/graph/schema.ts';
import { useFrameworkPages } from '../../api/graph.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { TextField } from '../../components/TextField.tsx';
import { countOf } from '../../words.ts';
import { chooseFrameworks } from './chooseFrameworks.ts';
import styles from './FrameworkChoice.module.css';
import type { ExploreState } from './useExploreAddress.ts';
import type { OpeningState } from './useOpening.ts';

interface Props {
  against: string;
  state: ExploreState;
  overview: OpeningState;
}

const frameworks = { one: 'framework', many: 'frameworks' };

/** Of a graph that is too large to be drawn at once: which frameworks the picture is of. Open until some are chosen, then a button. */
export function FrameworkChoice({ against, state, overview }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { data, chosen, total } = overview;
  if (data?.choice !== true) return null;
  if (chosen.length > 0 && !isOpen) {
    return (
      <Button small className={styles.reopen} onClick={() => setOpen(true)}>
        {chosen.length} of {countOf(total, frameworks)}: choose others
      </Button>
    );
  }
  return (
    <ChoicePanel
      key={chosen.join()}
      against={against}
      total={total}
      before={chosen}
      onChoose={(ids) => {
        setOpen(false);
        chooseFrameworks(state, ids);
      }}
      onClose={chosen.length > 0 ? () => setOpen(false) : undefined}
    />
  );
}

interface PanelProps {
  against: string;
  total: number;
  before: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onClose: (() => void) | undefined;
}

function ChoicePanel({ against, total, before, onChoose, onClose }: PanelProps) {
  const [q, setQ] = useState('');
  const [picked, setPicked] = useState<readonly string[]>(before);
  const pages = useFrameworkPages({ against, ...(q.trim() === '' ? {} : { q: q.trim() }) }, true);
  const found = pages.data?.pages.flatMap((page) => page.frameworks) ?? [];
  const count = pages.data?.pages[0]?.total ?? 0;
  const toggle = (id: string): void => setPicked(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id]);
  return (
    <section className={styles.panel} aria-label="Choose frameworks" onKeyDown={(event) => event.key === 'Escape' && q === '' && onClose?.()}>
      <h2 className={styles.title}>Choose frameworks</h2>
      <p className={styles.why}>
        {countOf(total, frameworks)} are more than one picture can hold. Choose up to {maxChosen}.
      </p>
      <TextField label="Search the frameworks" placeholder="Title, id or year" value={q} onChange={setQ} />
      {pages.error && <ErrorState compact error={pages.error} onRetry={() => void pages.refetch()} title="The frameworks could not be read" />}
      <p role="status" className={styles.found}>
        {pages.data ? `${countOf(count, frameworks)}${q.trim() === '' ? '' : ' found'}` : 'Asking…'}
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
          {picked.length === 0 ? 'Show' : `Show ${countOf(picked.length, frameworks)}`}
        </Button>
        {picked.length > 0 && (
          <Button small look="plain" onClick={() => setPicked([])}>
            Choose none
          </Button>
        )}
        {onClose && (
          <Button small look="plain" onClick={onClose}>
            Cancel
          </Button>
        )}
      </div>
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
