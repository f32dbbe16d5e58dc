import { Route } from 'lucide-react';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { useConcept, useFrameworks } from '../../state/queries.ts';
import { codeWords, frameworkShort } from '../../words.ts';
import styles from './PathsView.module.css';

/** Pairs of the project's own data that show what the view is for. */
const examples = [
  { from: 'sf2022:2.3', to: 'sdg' },
  { from: 'oec2022:1.1', to: 'sdg:16.4' },
] as const;

/** Nothing is chosen yet: what the view does, and two examples. */
export function NoEnds({ from }: { from: string | null }) {
  return (
    <EmptyState title={from === null ? 'How do two concepts hang together?' : 'Choose where the paths lead'} icon={<Route aria-hidden />}>
      <p>
        Choose two concepts, or a concept and a framework. You see every shortest path between them, and the paths whose weakest link is the
        strongest; what somebody claims is told from what only follows from it.
      </p>
      {from === null && (
        <div className={styles.examples}>
          {examples.map((ends) => (
            <Example key={ends.from} {...ends} />
          ))}
        </div>
      )}
    </EmptyState>
  );
}

/** A pair as a link; nothing where this database does not hold it. */
function Example({ from, to }: { from: string; to: string }) {
  const isFramework = !to.includes(':');
  const { data: start } = useConcept(from);
  const { data: end } = useConcept(isFramework ? null : to);
  const { data: frameworks } = useFrameworks();
  const known = isFramework ? frameworks?.items.some(({ id }) => id === to) : end !== undefined;
  if (!start || !known) return null;
  return (
    <LinkButton href={`/paths?from=${from}&to=${to}`}>
      {`${codeWords(start)} ${start.title} → ${end ? `SDG ${end.code} ${end.title}` : frameworkShort(to)}`}
    </LinkButton>
  );
}
