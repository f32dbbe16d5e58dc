import { useRef, useState } from 'react';
import { useFrameworks } from '../../../api/frameworks.ts';
import { useImports, type ImportForm } from '../../../api/imports/drafts.ts';
import { Button } from '../../../components/Button.tsx';
import styles from '../Data.module.css';

/** Begins with a framework that is there: edits one that an import brought, copies any, or brings a new edition of one. */
export function FromGraph({ onBegin, disabled }: { onBegin: (fields: ImportForm, files?: readonly File[]) => void; disabled: boolean }) {
  const { data } = useFrameworks();
  const imports = useImports();
  const picker = useRef<HTMLInputElement>(null);
  const [id, setId] = useState('');
  const chosen = id || data?.items[0]?.id;
  const own = imports.data?.pages.some(({ items }) => items.some(({ state, frameworks, counts }) => state === 'applied' && counts.concepts > 0 && chosen !== undefined && frameworks.includes(chosen))) ?? false;
  if (!chosen) return null;
  return (
    <section className={styles.form} aria-label="A framework that is here">
      <h3>Or begin with one that is here</h3>
      <label>
        Framework
        <select value={chosen} onChange={(event) => setId(event.target.value)}>{data?.items.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}</select>
      </label>
      <div className={styles.tools}>
        <Button disabled={disabled || !own} onClick={() => onBegin({ framework: chosen })}>Edit</Button>
        <Button disabled={disabled} onClick={() => onBegin({ framework: chosen, copy: '1' })}>Edit a copy</Button>
        <Button disabled={disabled} onClick={() => picker.current?.click()}>Bring a new edition of it</Button>
        <input ref={picker} type="file" multiple hidden aria-label="Files of the new edition" onChange={(event) => { const files = [...(event.target.files ?? [])]; event.target.value = ''; if (files.length > 0) onBegin({ edition: chosen }, files); }} />
      </div>
      {!own && <small>It came with Plumbline, word for word as it was published, so it is not edited. A copy is yours to change.</small>}
    </section>
  );
}
