import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../components/Button.tsx';
import { CopyButton } from '../../../components/CopyButton.tsx';
import type { Value } from '../value.ts';
import { prettyText } from '../valueText.ts';
import styles from './ValueDialog.module.css';

interface Props {
  value: Value | null;
  onClose: () => void;
}

/** One value in full, over the page. Escape closes it. */
export function ValueDialog({ value, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = value !== null;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const text = value === null ? '' : prettyText(value);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Full value" onClose={onClose}>
      <header className={styles.head}>
        <h2>Full value</h2>
        <CopyButton text={() => text} />
        <Button look="plain" icon={<X aria-hidden />} aria-label="Close" onClick={onClose} />
      </header>
      <pre className={styles.text} tabIndex={0}>
        {text}
      </pre>
    </dialog>
  );
}
