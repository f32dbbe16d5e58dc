import type { Concept } from '../../../server/api/concepts/schema.ts';
import { ConceptLink } from '../../components/ConceptLink.tsx';
import { changeWords } from '../../words.ts';
import styles from './details.module.css';
import { Section } from './Section.tsx';

/** Earlier editions' concepts that it carries on, and later ones that carry it on. */
export function LineageSection({ concept }: { concept: Concept }) {
  return (
    <>
      <Links title="Carries on" links={concept.continues} />
      <Links title="Carried on by" links={concept.continuedBy} />
    </>
  );
}

function Links({ title, links }: { title: string; links: Concept['continues'] }) {
  if (links.length === 0) return null;
  return (
    <Section title={title} count={links.length}>
      <ul className={styles.stack}>
        {links.map(({ concept, change, rationale }) => (
          <li key={concept.id} className={styles.stack}>
            <ConceptLink concept={concept} />
            <p className={styles.muted}>
              <strong>{changeWords[change]}</strong>: {rationale}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
