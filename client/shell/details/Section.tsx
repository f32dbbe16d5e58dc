import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface Props {
  title: string;
  count?: number;
  children: ReactNode;
}

/** One headed part of the details. */
export function Section({ title, count, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        {title}
        {count !== undefined && <span className={styles.count}> {count.toLocaleString('en')}</span>}
      </h4>
      {children}
    </section>
  );
}
