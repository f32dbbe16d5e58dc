import styles from './StatusLine.module.css';

interface Props {
  /** What is shown in part: `alignments of sdg:16.4`. */
  what: string;
  shown: number;
  total: number;
  /** How many the button brings; 0 where one picture holds no more. */
  next: number;
  onMore: () => void;
}

/** How much of an opened concept is shown, and the way to more of it. */
export function MoreNotice({ what, shown, total, next, onMore }: Props) {
  const all = total.toLocaleString('en');
  return (
    <>
      The first {shown.toLocaleString('en')} {what} are shown.{' '}
      {next > 0 ? (
        <button type="button" className={styles.link} onClick={onMore}>
          Show {next.toLocaleString('en')} more of {all}
        </button>
      ) : (
        `One picture holds no more of ${all}.`
      )}
    </>
  );
}
