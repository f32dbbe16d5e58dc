import type { Value } from '../value.ts';
import { valueText } from '../valueText.ts';
import { NodeChip, RelationshipChip } from './ValueChip.tsx';
import styles from './ValueView.module.css';

/** Most members of a list or a path that a cell draws; the rest is in the cell's full value. */
const most = 6;

/** One value in a cell, by its type. */
export function ValueView({ value }: { value: Value }) {
  switch (value.kind) {
    case 'null':
      return <span className={styles.null}>null</span>;
    case 'node':
      return <NodeChip node={value} />;
    case 'relationship':
      return <RelationshipChip relationship={value} />;
    case 'path':
      return <PathView path={value} />;
    case 'list':
      return <ListView items={value.items} />;
    case 'boolean':
    case 'map':
    case 'point':
    case 'bytes':
      return <span className={styles.code}>{valueText(value)}</span>;
    case 'temporal':
      return <span title={value.type}>{value.text}</span>;
    default:
      return valueText(value);
  }
}

function ListView({ items }: { items: Value[] }) {
  const drawn = items.some((item) => ['node', 'relationship', 'path'].includes(item.kind));
  if (!drawn) return <span className={styles.code}>{valueText({ kind: 'list', items })}</span>;
  return (
    <span className={styles.row}>
      {items.slice(0, most).map((item, index) => (
        <ValueView key={index} value={item} />
      ))}
      {items.length > most && <span className={styles.null}>and {items.length - most} more</span>}
    </span>
  );
}

function PathView({ path: { nodes, relationships } }: { path: Extract<Value, { kind: 'path' }> }) {
  return (
    <span className={styles.row}>
      {nodes.slice(0, most).map((node, index) => {
        const step = relationships[index - 1];
        return (
          <span key={index} className={styles.step}>
            {step && <RelationshipChip relationship={step} reversed={step.target !== node.id} />}
            <NodeChip node={node} short />
          </span>
        );
      })}
      {nodes.length > most && <span className={styles.null}>and {nodes.length - most} more</span>}
    </span>
  );
}
