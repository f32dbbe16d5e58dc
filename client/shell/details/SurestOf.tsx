import styles from './details.module.css';

interface Props {
  shown: number;
  total: number;
}

/** Says that a list is not all there is; nothing where it is. */
export function SurestOf({ shown, total }: Props) {
  if (shown >= total) return null;
  return (
    <p className={styles.muted}>
      {shown.toLocaleString('en')} of {total.toLocaleString('en')} shown, the surest first.
    </p>
  );
}
