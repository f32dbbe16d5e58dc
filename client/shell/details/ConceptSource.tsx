import type { Concept } from '../../../server/api/concepts/schema.ts';
import styles from './details.module.css';
import { Notes } from './Notes.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { Section } from './Section.tsx';

/** The document that a concept's record is from, and notes on it. */
export function ConceptSource({ concept }: { concept: Concept }) {
  const { source, uri, notes, kind } = concept;
  return (
    <>
      <Notes notes={notes} />
      <Section title="Source">
        <p>
          {source.organization}, {source.url ? <OutsideLink url={source.url}>{source.title}</OutsideLink> : source.title}, {source.code}
        </p>
        {kind === 'SDGTarget' && <p className={styles.muted}>The label is Plumbline’s own short wording, not the UN’s.</p>}
        {uri && (
          <p className={styles.muted}>
            Official text: <OutsideLink url={uri}>{uri.replace(/^https?:\/\//, '')}</OutsideLink>
          </p>
        )}
      </Section>
    </>
  );
}
