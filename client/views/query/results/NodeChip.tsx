import { KindIcon } from '../../../components/KindIcon.tsx';
import { SdgBadge } from '../../../components/SdgBadge.tsx';
import { codeWords, isServedKind, kindWords } from '../../../words.ts';
import type { NodeValue } from '../value.ts';
import { nodeRef, selectionOfNode } from './nodeRef.ts';
import { ValueChip } from './ValueChip.tsx';
import styles from './ValueView.module.css';

interface Props {
  node: NodeValue;
  /** Without the title, for a path. */
  short?: boolean;
}

/** A node as a chip; one of ours shows its details when pressed. */
export function NodeChip({ node, short = false }: Props) {
  const ref = nodeRef(node);
  const code = ref.kind === 'Other' || ref.kind === 'Framework' ? '' : codeWords(ref);
  const isSdg = isServedKind(ref.kind);
  const labels = ref.kind === 'Other' ? node.labels.join(', ') || 'node' : kindWords[ref.kind].one;
  return (
    <ValueChip target={selectionOfNode(node)} className={styles.chip} title={`${labels}: ${ref.title}`} name={`${labels} ${code} ${ref.title}`}>
      {isSdg ? <SdgBadge code={ref.code} /> : <KindIcon kind={ref.kind} framework={ref.framework} />}
      {!isSdg && code !== '' && <span className={styles.chipCode}>{code}</span>}
      {(!short || (code === '' && !isSdg)) && <span className={styles.chipTitle}>{ref.title}</span>}
    </ValueChip>
  );
}
