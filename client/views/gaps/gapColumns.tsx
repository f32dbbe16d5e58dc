import { CircleHelp, Waypoints } from 'lucide-react';
import type { GapItem } from '../../../server/api/gaps/schema.ts';
import type { DataColumn } from '../../grid/columns.ts';
import { FrameworkName } from '../../components/FrameworkName.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { SdgBadge } from '../../components/SdgBadge.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { useGraphHref, useWhyHref } from '../../state/links.ts';
import { isServedKind, kindWords, stateSentence, stateShort } from '../../words.ts';
import type { SortColumn } from './gapsFilter.ts';
import styles from './GapsTable.module.css';
import { Why } from './Why.tsx';

function Code({ item }: { item: GapItem }) {
  if (isServedKind(item.kind)) return <SdgBadge code={item.code} />;
  return (
    <span className={styles.code}>
      <KindIcon kind={item.kind} framework={item.framework} />
      {item.code}
    </span>
  );
}

function Actions({ item }: { item: GapItem }) {
  const href = useGraphHref(item.id);
  const why = useWhyHref(item.id);
  return (
    <span className={styles.actions}>
      <LinkButton
        href={why}
        small
        look="plain"
        icon={<CircleHelp aria-hidden />}
        aria-label={`Why is ${item.id} here?`}
        onClick={(event) => event.stopPropagation()}
      />
      <LinkButton
        href={href}
        small
        look="plain"
        icon={<Waypoints aria-hidden />}
        aria-label={`Show ${item.id} in the graph`}
        onClick={(event) => event.stopPropagation()}
      />
    </span>
  );
}

/** Columns of the ledger against a framework. */
export const gapColumns = (against: string, title?: string): DataColumn<GapItem, SortColumn | 'why' | 'graph'>[] => [
  { id: 'code', head: 'Code', sortable: true, cell: (item) => <Code item={item} /> },
  {
    id: 'title',
    head: 'Title',
    sortable: true,
    cell: (item) => item.title,
  },
  { id: 'kind', head: 'Kind', sortable: true, cell: (item) => <span className={styles.kind}>{kindWords[item.kind].one}</span> },
  {
    id: 'framework',
    head: 'Framework',
    sortable: true,
    cell: (item) => <span className={styles.framework}><FrameworkName id={item.framework} /></span>,
  },
  {
    id: 'state',
    head: 'State',
    sortable: true,
    cell: (item) => (
      <span className={styles.state} title={stateSentence(item, against, title)}>
        <StateMark state={item.state} />
        {stateShort(item)}
      </span>
    ),
  },
  { id: 'why', head: 'Why', sortable: false, cell: (item) => <Why item={item} /> },
  { id: 'graph', head: <span className="visually-hidden">Actions</span>, sortable: false, cell: (item) => <Actions item={item} /> },
];
