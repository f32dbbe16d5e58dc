import { Route, ScanSearch, Waypoints } from 'lucide-react';
import { useSearch } from 'wouter';
import { CopyLink } from '../../components/CopyLink.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { viewHref } from '../../state/links.ts';
import type { CellAnswer } from '../../api/coverage.ts';
import styles from './details.module.css';

/** Nodes that the graph is asked to show at most: an address has to hold them. */
const maxNodes = 120;

/** The cell's own two ends and all that its alignments and chains join. */
function nodesOf({ rows, column, alignments, above, chains }: CellAnswer): string[] {
  const joined = [...alignments, ...above].flatMap(({ subject, object }) => [subject.id, object.id]);
  const chained = chains.flatMap(({ concepts }) => concepts.map(({ id }) => id));
  return [...new Set([...rows.map(({ id }) => id), column.id, ...joined, ...chained])].slice(0, maxNodes);
}

/** From a cell of the matrix to the same question in the other views. */
export function CellActions({ cell }: { cell: CellAnswer }) {
  const search = useSearch();
  const { rows, column } = cell;
  // Of all rows together no one is selected, and the ledger is not of one framework.
  const row = rows.length === 1 ? rows[0] : undefined;
  const to = (path: string, own: Record<string, string>) => viewHref(path, search, row ? { ...own, selected: row.id } : own);
  return (
    <div className={styles.actions}>
      <LinkButton small icon={<Waypoints aria-hidden />} href={to('/explore', { nodes: nodesOf(cell).join(','), between: '1' })}>
        Show in graph
      </LinkButton>
      <LinkButton small icon={<ScanSearch aria-hidden />} href={to('/gaps', { ...(row ? { framework: row.framework } : {}), against: column.framework, state: 'all' })}>
        Gaps
      </LinkButton>
      {row && row.kind !== 'Framework' && (
        <LinkButton small icon={<Route aria-hidden />} href={to('/paths', { from: row.id, to: column.id })}>
          Paths
        </LinkButton>
      )}
      <CopyLink small />
    </div>
  );
}
