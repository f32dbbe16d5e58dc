import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button.tsx';
import styles from './FormDialog.module.css';

interface WordFieldProps {
  label: string;
  value: string;
  maxLength: number;
  autoComplete?: string;
  onChange: (value: string) => void;
}

/** A line that must hold more than spaces: `required` alone is content with those. */
export const WordField = ({ label, onChange, autoComplete = 'off', ...field }: WordFieldProps) => (
  <label>
    {label}
    <input {...field} required pattern=".*\S.*" title="At least one word" autoComplete={autoComplete} onChange={(event) => onChange(event.target.value)} />
  </label>
);

interface Props {
  title: string;
  /** Word on the button that does it; none where there is nothing left to do. */
  submit?: string | undefined;
  /** The same word while it is being done. */
  submitting?: string | undefined;
  /** Word on the button that closes it. */
  close?: string;
  /** What it does. While its promise is open a second press does nothing; what it throws is told, and the dialog stays as it is. */
  onSubmit: () => unknown;
  onClose: () => void;
  /** Labels with an input each, and paragraphs. */
  children: ReactNode;
}

/**
 * A few fields over the page, as the browser's own modal dialog: Escape closes it, and the focus goes back.
 *
 * It hangs at the end of the page, whoever shows it. Inside another form its own would be lost: browsers end the `submit` of a
 * form within a form at the outer one, so nothing here would hear of it, and the dialog would close as if all were well.
 */
export function FormDialog({ title, submit, submitting = submit, close = 'Cancel', onSubmit, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A second press can come before the first has disabled the button.
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it is taken away: the browser gives the focus back only then.
    return () => element?.close();
  }, []);
  const send = async () => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await onSubmit();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return createPortal(
    <dialog ref={dialog} className={styles.dialog} aria-label={title} onClose={() => dialog.current?.open !== true && onClose()}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          // React passes events on to whoever shows the dialog, past where it hangs: a form there has nothing to do with this.
          event.stopPropagation();
          void send();
        }}
      >
        <h2>{title}</h2>
        {children}
        {failure !== null && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
        <div className={styles.actions}>
          {/* Not with the second half of a double press on a button that stood here before. */}
          <Button onClick={(event) => event.detail < 2 && dialog.current?.close()}>{close}</Button>
          {submit !== undefined && (
            <Button look="primary" type="submit" disabled={busy}>
              {busy ? submitting : submit}
            </Button>
          )}
        </div>
      </form>
    </dialog>,
    document.body,
  );
}
