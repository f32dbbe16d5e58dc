import { countOf } from '../../words.ts';
import { frameworkWords } from './chooseFrameworks.ts';
import styles from './StatusLine.module.css';

interface Props {
  chosen: number;
  total: number;
  onChoose: () => void;
}

/** Of how many frameworks the picture is, where the graph is too large for all of them, and the way to others. */
export function ChosenNotice({ chosen, total, onChoose }: Props) {
  return (
    <>
      {chosen.toLocaleString('en')} of {countOf(total, frameworkWords)} shown.{' '}
      <button type="button" className={styles.link} onClick={onChoose}>
        Choose others
      </button>
    </>
  );
}
