import type { ReactNode } from 'react';
import type { Picture } from '../../graph/picture.ts';
import styles from './StatusLine.module.css';

interface Props {
  picture: Picture;
  isBusy: boolean;
  /** Nodes that are chosen to do something with together. */
  chosen: number;
  /** Asks for what can be done with them, at a place of the page. */
  onChosen: (at: { x: number; y: number }) => void;
  hidden: number;
  filteredOut: number;
  onShowHidden: () => void;
  onResetFilters: () => void;
  notices: readonly ReactNode[];
}

/** How much is shown, how much is not, and anything that needs saying. */
export function StatusLine({ picture, isBusy, chosen, onChosen, hidden, filteredOut, onShowHidden, onResetFilters, notices }: Props) {
  const links = picture.edges.filter(({ type }) => type !== 'PART_OF').length;
  const folded = picture.nodes.reduce((sum, { represents }) => sum + represents, 0);
  return (
    <div className={styles.line}>
      <span role="status">
        {count(picture.nodes.length, 'node')}, {count(links, 'link')} shown
      </span>
      {folded > 0 && <span>{count(folded, 'more concept')} in the nodes marked +: open one to see its own</span>}
      {isBusy && <span className={styles.busy}>Asking the graph…</span>}
      {chosen > 0 && (
        <span>
          {chosen} chosen{' '}
          <button
            type="button"
            className={styles.link}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => {
              const { left, top } = currentTarget.getBoundingClientRect();
              onChosen({ x: left, y: top });
            }}
          >
            What to do with {chosen === 1 ? 'it' : 'them'}
          </button>
        </span>
      )}
      {filteredOut > 0 && (
        <span>
          {count(filteredOut, 'node')} left out by filters{' '}
          <button type="button" className={styles.link} onClick={onResetFilters}>
            Reset the filters
          </button>
        </span>
      )}
      {hidden > 0 && (
        <span>
          {hidden} hidden{' '}
          <button type="button" className={styles.link} onClick={onShowHidden}>
            Show again
          </button>
        </span>
      )}
      {notices.map((notice, index) => (
        <span key={index} role="status" className={styles.notice}>
          {notice}
        </span>
      ))}
    </div>
  );
}

const count = (number: number, word: string): string => `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
