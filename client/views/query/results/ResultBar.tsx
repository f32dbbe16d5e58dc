import { Download, Table2, Waypoints } from 'lucide-react';
import { useSearch } from 'wouter';
import { Button } from '../../../components/Button.tsx';
import { LinkButton } from '../../../components/LinkButton.tsx';
import type { Graph } from '../../../../server/api/shared/schema.ts';
import { countOf, kindWords } from '../../../words.ts';
import { toCsv } from '../csv.ts';
import type { Value } from '../value.ts';
import { download } from './download.ts';
import { explorable, exploreHref, mostInExplore } from './exploreHref.ts';
import styles from './ResultPane.module.css';

interface Props {
  asGraph: boolean;
  onShow: (asGraph: boolean) => void;
  columns: readonly string[];
  rows: readonly Value[][];
  graph: Graph;
  changed: boolean;
}

/** How to look at an answer and where to take it. */
export function ResultBar({ asGraph, onShow, columns, rows, graph, changed }: Props) {
  const search = useSearch();
  const nodes = explorable(graph.nodes).length;
  return (
    <div className={styles.bar}>
      <div role="group" aria-label="Show the answer as" className={styles.switch}>
        <Button small icon={<Table2 aria-hidden />} aria-pressed={!asGraph} onClick={() => onShow(false)}>
          Table
        </Button>
        <Button small icon={<Waypoints aria-hidden />} aria-pressed={asGraph} onClick={() => onShow(true)}>
          Graph
        </Button>
      </div>
      <p className={styles.note} data-changed={changed || undefined}>
        {changed ? 'The query has been changed since; this is the earlier answer.' : asGraph && nodes > 0 && sizeOf(graph)}
      </p>
      {nodes > 0 && (
        <LinkButton small href={exploreHref(graph.nodes, search)} icon={<Waypoints aria-hidden />}>
          {nodes > mostInExplore ? `Open the first ${mostInExplore} nodes in Explore` : 'Open in Explore'}
        </LinkButton>
      )}
      {rows.length > 0 && (
        <Button small icon={<Download aria-hidden />} onClick={() => download('answer.csv', 'text/csv', toCsv(columns, rows))}>
          CSV
        </Button>
      )}
    </div>
  );
}

const sizeOf = ({ nodes, edges }: Graph): string =>
  `${countOf(nodes.length, kindWords.Other)}, ${countOf(edges.length, { one: 'relationship', many: 'relationships' })}`;
