import { Link } from 'wouter';
import type { FindingHead } from '../../../server/api/findings/schema.ts';
import { Chip } from '../../components/Chip.tsx';
import type { DataColumn } from '../../grid/columns.ts';
import { countsWords, findingKindWords, momentWords } from './findingWords.ts';
import { useViewHref } from '../../state/links.ts';
import styles from './Findings.module.css';

function Title({ id, title }: FindingHead) {
  const hrefOf = useViewHref();
  return (
    <Link href={hrefOf(`/findings/${id}`)} className={styles.name} onClick={(event) => event.stopPropagation()}>
      {title}
    </Link>
  );
}

/** Columns of the list of findings. */
export const findingColumns: DataColumn<FindingHead>[] = [
  { id: 'date', head: 'Date', sortable: false, cell: ({ date }) => <time dateTime={date}>{momentWords(date)}</time> },
  {
    id: 'title',
    head: 'Title',
    sortable: false,
    cell: (finding) => <Title {...finding} />,
  },
  { id: 'kind', head: 'Kind', sortable: false, cell: ({ kind }) => <Chip>{findingKindWords[kind]}</Chip> },
  { id: 'counts', head: 'Figures', sortable: false, cell: (finding) => countsWords(finding) },
  { id: 'author', head: 'Author', sortable: false, cell: ({ author }) => <span className={styles.muted}>{author}</span> },
];
