import { X } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { WholeLedger } from '../../api/gaps.ts';
import { Button } from '../../components/Button.tsx';
import { FileButtons } from '../../components/FileButtons.tsx';
import { PrintButton } from '../../components/print/PrintButton.tsx';
import { today } from '../../files/about.ts';
import { download, downloadText, fileName } from '../../files/download.ts';
import styles from './GapsFilters.module.css';
import { ledgerAbout } from './ledgerAbout.ts';
import { ledgerCsv } from './ledgerCsv.ts';
import { ledgerXlsx } from './ledgerXlsx.ts';
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
  const askedOf = (version: string) => ({ against: against.id, title: against.title, counting, version });
  const name = (extension: string) => fileName(`gaps-${filter.framework ?? 'all'}-against-${against.id === '*' ? 'all' : against.id}`, extension);
  const files = {
    CSV: () => read(({ items, version }) => downloadText(name('csv'), ledgerCsv(items, askedOf(version)), 'text/csv')),
    XLSX: () =>
      read(async (all) => {
        const about = ledgerAbout(ledger, all, today(), window.location.href);
        download(await ledgerXlsx(all.items, askedOf(all.version), about), name('xlsx'));
      }),
  };
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
      <FileButtons files={files} what="the ledger as it is shown, every row," disabled={off}>
        {!islands && <PrintButton label="Print every row" disabled={off} onPrint={() => void read(print)} />}
      </FileButtons>
      {!islands && <PrintLedger {...ledger} printed={whole ?? { items: ledger.rows, version: first?.version ?? '' }} />}
    </>
  );
}
