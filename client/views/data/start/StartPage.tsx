import { ClipboardPaste, FilePlus2, Keyboard } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type ImportForm, useCreateImport, useImportFormats } from '../../../api/imports/drafts.ts';
import { Button } from '../../../components/Button.tsx';
import { lastAuthor } from '../../../state/author.ts';
import { useViewHref } from '../../../state/links.ts';
import styles from '../Data.module.css';
import { ExportPart } from '../export/ExportPart.tsx';
import { HistoryPart } from '../history/HistoryPart.tsx';
import { FromGraph } from './FromGraph.tsx';

/** Ways to bring a framework, and what was imported before. */
export function StartPage() {
  const hrefOf = useViewHref();
  const [, navigate] = useLocation();
  const { data: formats } = useImportFormats();
  const { create, sent, stop, isPending, error } = useCreateImport();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState<{ text: string; html: string } | null>(null);
  const begin = (fields: ImportForm, files: readonly File[] = []) => {
    void create({ ...(lastAuthor() === '' ? {} : { who: lastAuthor() }), ...fields }, files).then(({ id }) => navigate(hrefOf(`/data/${id}`)), () => undefined);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) begin({}, [...event.dataTransfer.files]);
  };
  return (
    <div className={`${styles.start} ${styles.beginning}`}>
      <section className={styles.drop} data-over={over} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop} aria-label="Bring your framework">
        <h2>Bring your framework</h2>
        <p>Drop your plan here as a file, or several that belong together. Nothing changes until you have looked at it.</p>
        <div className={styles.tools}>
          <Button look="primary" icon={<FilePlus2 aria-hidden />} disabled={isPending} onClick={() => picker.current?.click()}>Choose files</Button>
          <Button icon={<ClipboardPaste aria-hidden />} disabled={isPending} onClick={() => setPasted({ text: '', html: '' })}>Paste text</Button>
          <Button icon={<Keyboard aria-hidden />} disabled={isPending} onClick={() => begin({ empty: '1' })}>Type it in</Button>
        </div>
        <input ref={picker} type="file" multiple hidden aria-label="Files" accept={formats?.items.flatMap(({ extensions }) => extensions.map((one) => `.${one}`)).join(',')} onChange={(event) => { const files = [...(event.target.files ?? [])]; event.target.value = ''; if (files.length > 0) begin({}, files); }} />
        {formats && <small>{formats.items.map(({ title }) => title).join(', ')}; up to {Math.round(formats.bytes / 1e6)} MB a file.</small>}
        {isPending && <p role="status">Sending… <progress value={sent} max={1} /> <Button small onClick={stop}>Stop</Button></p>}
        {error && error.name !== 'AbortError' && <p role="alert" className={styles.failure}>{error.message}</p>}
      </section>
      {pasted && (
        <section className={styles.form} aria-label="Paste text">
          <label>
            Text of the plan
            <textarea
              rows={10}
              autoFocus
              value={pasted.text}
              placeholder={'Goal 1: …\n1.1 …'}
              onPaste={(event) => { const html = event.clipboardData.getData('text/html'); setPasted({ text: pasted.text, html }); }}
              onChange={(event) => setPasted({ text: event.target.value, html: pasted.html })}
            />
          </label>
          <div className={styles.tools}>
            <Button look="primary" disabled={isPending || pasted.text.trim() === ''} onClick={() => begin(pasted.html === '' ? { text: pasted.text } : { html: pasted.html })}>Read it</Button>
            <Button onClick={() => setPasted(null)}>Cancel</Button>
            {pasted.html !== '' && <small>Pasted from a page: its headings, lists and tables are read. <Button small onClick={() => setPasted({ ...pasted, html: '' })}>Read its text alone</Button></small>}
          </div>
        </section>
      )}
      <div className={styles.columns}>
        <div>
          <FromGraph onBegin={begin} disabled={isPending} />
          <section aria-label="History">
            <h3 className={styles.heading}>History</h3>
            <HistoryPart />
          </section>
        </div>
        <ExportPart />
      </div>
    </div>
  );
}
