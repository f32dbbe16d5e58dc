import { Download, Printer, X } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { WholeLedger } from '../../api/gaps.ts';
import { Button } from '../../components/Button.tsx';
import { downloadText, fileName } from '../../files/download.ts';
import styles from './GapsFilters.module.css';
import { ledgerCsv } from './ledgerCsv.ts';
import { PrintLedger } from './PrintLedger.tsx';
import type { Ledger } from './useLedger.ts';
import { useWholeLedger } from './useWholeLedger.ts';

/** Takes the whole ledger away, as a file or on paper: every row of it, not only those that were scrolled to. */
export function LedgerFiles(ledger: Ledger) {
  const { asked, against, counting, filter, first, islands } = ledger;
  const { read, cancel, progress, error } = useWholeLedger(ledger);
  const key = JSON.stringify(asked);
  const [printed, setPrinted] = useState<{ key: string; whole: WholeLedger } | null>(null);
  const whole = printed?.key === key ? printed.whole : null;
  const csv = ({ items, version }: WholeLedger) =>
    downloadText(fileName(`gaps-${filter.framework ?? 'all'}-against-${against.id === '*' ? 'all' : against.id}`, 'csv'), ledgerCsv(items, { against: against.id, title: against.title, counting, version }), 'text/csv');
  const print = (whole: WholeLedger) => {
    flushSync(() => setPrinted({ key, whole }));
    window.print();
  };
  const off = !first || first.total === 0 || progress !== null;
  return (
    <>
      {progress && (
        <span className={styles.progress} role="status">
          {progress.read.toLocaleString('en')} of {progress.total.toLocaleString('en')} rows read
          <Button small look="plain" icon={<X aria-hidden />} aria-label="Stop reading" onClick={cancel} />
        </span>
      )}
      {error && (
        <span className={styles.progress} role="alert">
          {error.message}
        </span>
      )}
      <Button icon={<Download aria-hidden />} onClick={() => void read(csv)} disabled={off}>
        CSV
      </Button>
      {!islands && <Button icon={<Printer aria-hidden />} aria-label="Print every row" onClick={() => void read(print)} disabled={off} />}
      {!islands && <PrintLedger {...ledger} printed={whole ?? { items: ledger.rows, version: first?.version ?? '' }} />}
    </>
  );
}
