import { DetailsPanel } from './DetailsPanel.tsx';
import styles from './DetailsSheet.module.css';

interface Props {
  selected: string;
  onClose: () => void;
}

/** The details as a sheet in the lower half of a narrow page. The view keeps the upper half: it is laid out and scrolled there. */
export function DetailsSheet({ selected, onClose }: Props) {
  return (
    <div className={styles.sheet}>
      <DetailsPanel selected={selected} onClose={onClose} />
    </div>
  );
}
