import { Braces, ListTree, Table2, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { Button } from '../../../components/Button.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import type { CypherResult } from '../../../../server/api/cypher/schema.ts';
import type { Graph } from '../../../../server/api/shared/schema.ts';
import { countOf, kindWords } from '../../../words.ts';
import { explorable, exploreHref, maxInExplore } from './exploreHref.ts';
import styles from './ResultPane.module.css';
import { plannedOnly, type ResultView } from './resultView.ts';

interface Props {
  view: ResultView;
  onView: (view: ResultView) => void;
  result: CypherResult;
  changed: boolean;
  /** Ways to take the answer away. */
  children: ReactNode;
}

const tabs = [
  ['table', 'Table', <Table2 aria-hidden />],
  ['graph', 'Graph', <Waypoints aria-hidden />],
  ['plan', 'Plan', <ListTree aria-hidden />],
  ['raw', 'Raw', <Braces aria-hidden />],
] as const;

/** How to look at an answer and where to take it. */
export function ResultBar({ view, onView, result, changed, children }: Props) {
  const search = useSearch();
  const { graph, plan } = result;
  const nodes = explorable(graph.nodes).length;
  const has = { table: !plannedOnly(result), graph: !plannedOnly(result), plan: plan !== null, raw: true };
  return (
    <div className={styles.bar}>
      <div role="group" aria-label="Show the answer as" className={styles.switch}>
        {tabs.map(([id, word, icon]) => (
          <Button
            key={id}
            small
            icon={icon}
            aria-pressed={view === id}
            disabled={!has[id]}
            title={has[id] ? undefined : id === 'plan' ? 'Explain or Profile gives a plan' : 'The query was planned, not run'}
            onClick={() => onView(id)}
          >
            {word}
          </Button>
        ))}
      </div>
      <p className={styles.note} data-changed={changed || undefined}>
        {changed ? 'The query has been changed since; this is the earlier answer.' : view === 'graph' && nodes > 0 && sizeOf(graph)}
      </p>
      {nodes > 0 && (
        <LinkButton small href={exploreHref(graph.nodes, search)} icon={<Waypoints aria-hidden />}>
          {nodes > maxInExplore ? `Open the first ${maxInExplore} nodes in Explore` : 'Open in Explore'}
        </LinkButton>
      )}
      {children}
    </div>
  );
}

const sizeOf = ({ nodes, edges }: Graph): string =>
  `${countOf(nodes.length, kindWords.Other)}, ${countOf(edges.length, { one: 'relationship', many: 'relationships' })}`;
