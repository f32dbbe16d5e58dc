import { MoveRight } from 'lucide-react';
import { Link } from 'wouter';
import { useSelectionHref } from '../../state/links.ts';
import { periodWords } from '../../words.ts';
import type { Layout, Period } from './layout/layoutLineage.ts';
import { editionText } from './lineageText.ts';
import styles from './Picture.module.css';
import { frameworkVariable } from '../../frameworks.ts';
import type { LineageData } from './useLineage.ts';

/** The axis; it stays in view. */
export const Years = ({ layout }: { layout: Layout }) => (
  <div className={styles.years} aria-hidden>
    {layout.years.map(({ year, x, width }) => (
      <span key={year} className={styles.year} style={{ left: x, width }}>
        {year}
      </span>
    ))}
  </div>
);

/** Years in which no edition of a line was in force. */
export const Pauses = ({ layout }: { layout: Layout }) =>
  layout.pauses.map(({ from, to, x, y, width, height }) => (
    <p key={`${from} ${y}`} className={styles.pause} style={{ left: x, top: y, width, height }}>
      {from === to ? from : `${from}–${to}`}: no edition
    </p>
  ));

/** The frameworks over their bands. */
export const Periods = ({ layout, data }: { layout: Layout; data: LineageData }) =>
  layout.periods.map((period) => <Head key={period.framework.id} period={period} data={data} />);

function Head({ period: { framework, open, x, y, width, height }, data }: { period: Period; data: LineageData }) {
  const href = useSelectionHref(framework.id);
  const served = framework.implements.map(({ title }) => `implements ${title}`).join(', ');
  return (
    <div
      className={styles.period}
      style={{ left: x, top: y, width, height, borderTopColor: frameworkVariable(framework.id) }}
      title={framework.implements.map(({ evidence }) => evidence).filter(Boolean).join(' ') || undefined}
    >
      <h3 className={styles.name}>
        <Link href={href}>{framework.title}</Link>
        {open && <MoveRight className={styles.open} aria-label="without an end" />}
      </h3>
      <p className={styles.facts}>
        {[periodWords(framework.periodStart, framework.periodEnd), editionText(framework, data), served].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
