import type { z } from 'zod';
import { compareLevels, type CompareSide, type getCompare } from '../../../server/api/compare/schema.ts';
import { PrintHead } from '../../components/print/PrintHead.tsx';
import { PrintSheet } from '../../components/print/PrintSheet.tsx';
import { usePrinting } from '../../components/print/usePrinting.ts';
import { today } from '../../files/about.ts';
import { codeWords } from '../../words.ts';
import { compareAbout } from './compareAbout.ts';
import { levelWords, overlapSentence, overlapShareWords, reachSentence } from './overlapText.ts';
import styles from './PrintCompare.module.css';
import { Succession } from './Succession.tsx';
import type { Comparison } from './useCompare.ts';

interface Props {
  comparison: Comparison;
  answer: z.output<typeof getCompare.response>;
  words: string;
}

/** The comparison on paper: what was asked, both overlaps, every target with the concepts of each side, and the succession. */
export function PrintCompare({ comparison: { against, counting }, answer, words }: Props) {
  const { left, right, overlaps, items, version } = answer;
  if (!usePrinting()) return null;
  const same = left.id === right.id;
  const about = compareAbout({
    left: left.title,
    right: right.title,
    against: against.title ?? against.id,
    words,
    counting,
    version,
    date: today(),
    address: window.location.href,
  });
  const reachedBy: Record<CompareSide, string> = { shared: 'Both', left: left.title, right: right.title };
  return (
    <PrintSheet title="Compare" about={about} className={styles.sheet}>
      {compareLevels.map((level) => (
        <p key={level} className={styles.overlap}>
          {same ? (
            <strong>{reachSentence(overlaps[level], levelWords(level, against.id, against.title), left.title)}.</strong>
          ) : (
            <>
              <strong>{overlapSentence(overlaps[level], levelWords(level, against.id, against.title))}.</strong> {overlapShareWords(overlaps[level])}
            </>
          )}
        </p>
      ))}
      <table className={styles.table}>
        <PrintHead heads={['Code', 'Title', ...(same ? [] : ['Reached by']), `Concepts of ${left.title}`, ...(same ? [] : [`Concepts of ${right.title}`])]} />
        <tbody>
          {items.map(({ target, side, left: ours, right: theirs }) => (
            <tr key={target.id}>
              <th scope="row">{codeWords(target)}</th>
              <td>{target.title}</td>
              {!same && <td>{reachedBy[side]}</td>}
              <td>{ours.concepts.map(codeWords).join(', ')}</td>
              {!same && <td>{theirs.concepts.map(codeWords).join(', ')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <Succession answer={answer} words={words} />
    </PrintSheet>
  );
}
