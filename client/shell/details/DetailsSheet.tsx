import { DetailsPanel } from './DetailsPanel.tsx';
import styles from './DetailsSheet.module.css';

interface Props {
  selected: string;
  onClose: () => void;
}

/** The details as a sheet over the lower part of a narrow page; Escape or the cross closes it. */
export function DetailsSheet({ selected, onClose }: Props) {
  return (
    <div className={styles.sheet} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <DetailsPanel selected={selected} onClose={onClose} />
    </div>
  );
}
