import styles from './details.module.css';
import { Section } from './Section.tsx';

/** Notes of the project, each `topic: text`. */
export function Notes({ notes }: { notes: string[] }) {
  if (notes.length === 0) return null;
  return (
    <Section title="Notes">
      <dl className={styles.facts}>
        {notes.map((note) => {
          const [, topic = 'Note', text = note] = /^([^:]{1,40}): ([\s\S]+)$/.exec(note) ?? [];
          return (
            <div key={note} style={{ display: 'contents' }}>
              <dt>{topic}</dt>
              <dd>{text}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
