import type { Concept } from '../../../server/api/concepts/schema.ts';
import type { ConceptRef } from '../../../server/domain/concept.ts';
import { ConceptLink } from '../../components/ConceptLink.tsx';
import styles from './details.module.css';
import { Section } from './Section.tsx';

/** Where a concept stands: what it is part of, and what is part of it. */
export function ConceptPlace({ concept }: { concept: Concept }) {
  const framework: ConceptRef = {
    id: concept.framework,
    kind: 'Framework',
    code: '',
    title: concept.source.framework,
    framework: concept.framework,
  };
  return (
    <>
      <Section title="Part of">
        <ol className={styles.stack}>
          {[framework, ...concept.ancestors].map((ancestor, depth) => (
            <li key={ancestor.id} style={{ paddingLeft: depth * 16 }}>
              <ConceptLink concept={ancestor} />
            </li>
          ))}
        </ol>
      </Section>
      {concept.children.length > 0 && (
        <Section title="Has" count={concept.children.length}>
          <ul className={styles.stack}>
            {concept.children.map((child) => (
              <li key={child.id}>
                <ConceptLink concept={child} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
