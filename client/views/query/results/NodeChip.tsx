import { KindIcon } from '../../../components/KindIcon.tsx';
import { SdgBadge } from '../../../components/SdgBadge.tsx';
import { useSelection } from '../../../state/address.ts';
import { codeWords, kindWords } from '../../../words.ts';
import type { NodeValue } from '../value.ts';
import { nodeRef, selectionOfNode } from './nodeRef.ts';
import styles from './ValueView.module.css';

interface Props {
  node: NodeValue;
  /** Without the title, for a path. */
  short?: boolean;
}

/** A node as a chip; one of ours shows its details when pressed. Reached through its cell, so Tab passes it by. */
export function NodeChip({ node, short = false }: Props) {
  const [selected, select] = useSelection();
  const ref = nodeRef(node);
  const target = selectionOfNode(node);
  const code = ref.kind === 'Other' || ref.kind === 'Framework' ? '' : codeWords(ref);
  const isSdg = ref.framework === 'sdg' && ref.kind !== 'Framework';
  const labels = ref.kind === 'Other' ? node.labels.join(', ') || 'node' : kindWords[ref.kind].one;
  const content = (
    <>
      {isSdg ? <SdgBadge code={ref.code} /> : <KindIcon kind={ref.kind} framework={ref.framework} />}
      {!isSdg && code !== '' && <span className={styles.chipCode}>{code}</span>}
      {(!short || (code === '' && !isSdg)) && <span className={styles.chipTitle}>{ref.title}</span>}
    </>
  );
  const title = `${labels}: ${ref.title}`;
  if (target === null) {
    return (
      <span className={styles.chip} title={title}>
        {content}
      </span>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      data-opens
      className={styles.chip}
      title={title}
      aria-label={`${labels} ${code} ${ref.title}`}
      aria-pressed={selected === target}
      onClick={() => select(target)}
    >
      {content}
    </button>
  );
}
