import type { ReactNode } from 'react';
import type { Framework } from '../../../server/api/frameworks/schema.ts';
import { periodWords } from '../../words.ts';
import styles from './details.module.css';
import { OutsideLink } from './OutsideLink.tsx';
import { Section } from './Section.tsx';

/** What a framework's document says of itself. */
export function FrameworkFacts({ framework }: { framework: Framework }) {
  const facts: [string, ReactNode][] = [
    ['Published by', framework.organization],
    ['Period', periodWords(framework.periodStart, framework.periodEnd)],
    ['Adopted', framework.adopted],
    ['Vision', framework.vision],
    ['Mission', framework.mission],
    ['Mandate', framework.mandate],
    ['Language', new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(framework.language)],
    [
      'Document',
      framework.sourceUrl ? <OutsideLink url={framework.sourceUrl}>{framework.sourceTitle}</OutsideLink> : framework.sourceTitle,
    ],
  ];
  return (
    <Section title="Facts">
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== null && value !== undefined)
          .map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
