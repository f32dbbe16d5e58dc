import { gapStates } from '../../../server/domain/ledger.ts';
import { PrintHead } from '../../components/print/PrintHead.tsx';
import { PrintSheet } from '../../components/print/PrintSheet.tsx';
import { usePrinting } from '../../components/print/usePrinting.ts';
import { StateMark } from '../../components/StateMark.tsx';
import { today } from '../../files/about.ts';
import { codeWords, frameworkShort, stateSentence, stateWord } from '../../words.ts';
import { ledgerAbout } from './ledgerAbout.ts';
import styles from './PrintLedger.module.css';
import type { WholeLedger } from '../../api/gaps.ts';
import type { Ledger } from './useLedger.ts';
import { whyText } from './why.ts';

/** The ledger on paper, with what was asked of it and how many concepts are in each state. */
export function PrintLedger({ printed, ...ledger }: Ledger & { printed: WholeLedger }) {
  const { first, against, titleOf } = ledger;
  if (!usePrinting()) return null;
  return (
    <PrintSheet title="Gaps" about={ledgerAbout(ledger, printed, today(), window.location.href)} className={styles.sheet}>
      <ul className={styles.counts} aria-label="Concepts by state">
        {gapStates.map((state) => (
          <li key={state}>
            <StateMark state={state} size={10} /> {stateWord(state, ledger.direction.served)} <b>{(first?.counts[state] ?? 0).toLocaleString('en')}</b>
          </li>
        ))}
      </ul>
      <table className={styles.table}>
        <PrintHead heads={['Code', 'Title', 'Framework', 'State', 'Why']} />
        <tbody>
          {printed.items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{codeWords(item)}</th>
              <td>{item.title}</td>
              <td>{frameworkShort(item.framework, titleOf(item.framework))}</td>
              <td>
                <StateMark state={item.state} size={10} /> {stateSentence(item, against.id, against.title)}
              </td>
              <td>{whyText(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  );
}
