import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { AboutLine } from '../../files/about.ts';
import styles from './PrintSheet.module.css';

interface Props {
  title: string;
  /** What was asked, of which graph and when: name and value, a line each. */
  about: readonly AboutLine[];
  /** Size of the letters and the kind of page, where a sheet has its own. */
  className?: string | undefined;
  children: ReactNode;
}

/** What is on paper in place of the whole page; drawn while `usePrinting` says so. */
export const PrintSheet = ({ title, about, className = '', children }: Props) =>
  createPortal(
    <div className={`${styles.sheet} ${className}`}>
      <h1>{title}</h1>
      <dl className={styles.about}>
        {about.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </div>,
    document.body,
  );
