import { Route } from 'lucide-react';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { useAgainst } from '../../api/against.ts';
import { useGaps } from '../../api/gaps.ts';
import { countingQuery, useCounting } from '../../state/counting.ts';
import { useViewHref } from '../../state/links.ts';
import { codeWords, frameworkShort } from '../../words.ts';
import { endWords } from './pathWords.ts';
import styles from './PathsView.module.css';

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
          <Examples />
        </div>
      )}
    </EmptyState>
  );
}

/** Two pairs of what the graph holds: an aligned concept and the target framework, another and a target of its own. */
function Examples() {
  const target = useAgainst();
  const hrefOf = useViewHref();
  const { data } = useGaps({ against: target.id, state: 'direct', limit: 1000, ...countingQuery(useCounting()) });
  const [first, last] = [data?.items[0], data?.items.at(-1)];
  const served = last?.via?.concepts[0];
  return (
    <>
      {first && (
        <LinkButton href={hrefOf('/paths', { from: first.id, to: target.id })}>
          {`${codeWords(first)} ${first.title} → ${frameworkShort(target.id, target.title)}`}
        </LinkButton>
      )}
      {last && served && (
        <LinkButton href={hrefOf('/paths', { from: last.id, to: served.id })}>
          {`${codeWords(last)} ${last.title} → ${endWords(served)} ${served.title}`}
        </LinkButton>
      )}
    </>
  );
}
