import type { ConceptRef } from '../../../server/domain/concept.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { printedBy } from './printedBy.ts';
import styles from './Quote.module.css';

interface Props {
  text: string;
  concept: ConceptRef;
}

/** A passage of a concept's record, and whose words it is. */
export function Quote({ text, concept }: Props) {
  const { data } = useFrameworks();
  if (text === '') return null;
  const framework = data?.items.find(({ id }) => id === concept.framework);
  return (
    <figure className={styles.quote}>
      <blockquote>{text}</blockquote>
      <figcaption>{printedBy(concept, framework)}</figcaption>
    </figure>
  );
}
