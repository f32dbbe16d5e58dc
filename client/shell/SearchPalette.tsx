import { useEffect, useRef } from 'react';
import { showPalette, usePaletteOpen } from './palette.ts';
import { PaletteBody } from './PaletteBody.tsx';
import { isTyping, opensPalette } from './paletteKeys.ts';
import styles from './SearchPalette.module.css';

/** Search from anywhere: Enter shows a concept in the graph, Shift+Enter its details beside the present view. */
export function SearchPalette() {
  const open = usePaletteOpen();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensPalette(event, isTyping(event.target))) return;
      event.preventDefault();
      showPalette(true);
    };
    // Captured: an editor with a binding of its own for Ctrl-K must not keep it.
    window.addEventListener('keydown', onKey, { capture: true });
    const close = () => showPalette(false);
    window.addEventListener('popstate', close);
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('popstate', close);
    };
  }, []);

  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
      // By itself the dialog would focus the list's frame.
      element.querySelector('input')?.focus();
    }
    if (!open && element?.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search concepts and alignments"
      onClose={() => showPalette(false)}
      onClick={(event) => event.target === dialog.current && showPalette(false)}
    >
      {open && <PaletteBody />}
    </dialog>
  );
}
