import type { FoundText } from '../../server/api/search/schema.ts';
import styles from './SearchPalette.module.css';

interface Props {
  /** `in the passage of 1.1` */
  where: string;
  context: FoundText;
}

/** Where a search found its words, and the words themselves in their context. */
export function FoundWords({ where, context }: Props) {
  return (
    <span className={styles.found}>
      <span className={styles.where}>{where}: </span>
      <Marked context={context} />
    </span>
  );
}

/** A text with what the search matched marked. */
export function Marked({ context }: { context: FoundText }) {
  return context.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text));
}
