import { Link } from 'wouter';
import type { Path } from '../../../server/api/paths/schema.ts';
import { ConfidenceBar } from '../../components/ConfidenceBar.tsx';
import { drawnProperties } from '../../graph/shown.ts';
import { useSelectionHref } from '../../state/links.ts';
import { mappingSetWords, statusWords } from '../../words.ts';
import styles from './PathList.module.css';
import { stepWords } from './pathWords.ts';
import { StepLine } from './StepLine.tsx';
import { stepStyle } from './stepStyle.ts';

interface Props {
  edge: Path['edges'][number];
  /** Id of the node of the path that the step leaves. */
  first: string;
}

/** One step: how it is drawn, what it says, how sure it is and who says so. An alignment is a link to its details. */
export function PathStep({ edge, first }: Props) {
  const href = useSelectionHref(`alignment:${edge.id}`);
  const look = stepStyle(edge);
  const { confidence, status } = drawnProperties(edge.properties);
  const words = stepWords(edge, first);
  if (look === 'hierarchy') {
    return (
      <div className={styles.step}>
        <StepLine look={look} />
        <span className={styles.part}>{words}</span>
      </div>
    );
  }
  const set = mappingSetWords(typeof edge.properties.mappingSet === 'string' ? edge.properties.mappingSet : '');
  return (
    <div className={styles.step}>
      <StepLine look={look} confidence={confidence} />
      <Link href={href} className={styles.claim}>
        {words}
      </Link>
      <ConfidenceBar confidence={confidence} />
      <span className={styles.source} title={set.long}>
        {[set.short, look === 'derived' ? 'inferred' : '', status && status !== 'accepted' ? statusWords[status].short.toLowerCase() : ''].filter(Boolean).join(', ')}
      </span>
    </div>
  );
}
