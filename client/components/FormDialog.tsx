import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './FormDialog.module.css';

interface Props {
  title: string;
  /** Word on the button that does it; none where there is nothing left to do. */
  submit?: string | undefined;
  /** Word on the button that closes it. */
  close?: string;
  busy?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  /** Labels with an input each, and paragraphs. */
  children: ReactNode;
}

/** A few fields over the page, as the browser's own modal dialog: Escape closes it, and the focus goes back. */
export function FormDialog({ title, submit, close = 'Cancel', busy = false, onSubmit, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={title} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <h2>{title}</h2>
        {children}
        <div className={styles.actions}>
          <Button onClick={onClose}>{close}</Button>
          {submit !== undefined && (
            <Button look="primary" type="submit" disabled={busy}>
              {submit}
            </Button>
          )}
        </div>
      </form>
    </dialog>
  );
}
