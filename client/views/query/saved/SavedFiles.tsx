import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { downloadText } from '../../../files/download.ts';
import styles from '../library/Library.module.css';
import { fromSavedFile, toSavedFile } from './savedFile.ts';
import { mergeSaved, type SavedQuery, savedStore } from './savedQueries.ts';

type Told = { wrong: boolean; lines: readonly string[] };

/** Saved queries to a file and from one; a file that cannot be read changes nothing. */
export function SavedFiles({ saved }: { saved: readonly SavedQuery[] }) {
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  const read = async (file: File) => {
    const parsed = fromSavedFile(await file.text());
    if (!parsed.ok) {
      setTold({ wrong: true, lines: [`“${file.name}” was not imported.`, ...parsed.problems.slice(0, 5)] });
      return;
    }
    let counted = { added: 0, known: 0 };
    const kept = savedStore.write((now) => {
      const { list, ...counts } = mergeSaved(now, parsed.queries);
      counted = counts;
      return list;
    });
    const lines = [`${counted.added} imported${counted.known > 0 ? `, ${counted.known} already there` : ''}.`];
    setTold({ wrong: !kept, lines: kept ? lines : [...lines, 'The browser could not keep them: its storage is full or forbidden.'] });
  };
  return (
    <>
      <div className={styles.actions}>
        <Button small icon={<Upload aria-hidden />} onClick={() => input.current?.click()}>
          Import
        </Button>
        {saved.length > 0 && (
          <Button small icon={<Download aria-hidden />} onClick={() => downloadText('plumbline-queries.json', toSavedFile(saved), 'application/json')}>
            Export
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="File of saved queries"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void read(file);
          }}
        />
      </div>
      <div role={told?.wrong ? 'alert' : 'status'} className={told?.wrong ? styles.wrong : styles.told}>
        {told?.lines.map((line) => <p key={line}>{line}</p>)}
      </div>
    </>
  );
}
