import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { askToSave, useFindingToSave } from '../state/savingFinding.ts';
import { focusView } from './focusView.ts';

// Nobody waits for it before the first view.
const SaveFindingDialog = lazy(async () => ({ default: (await import('./SaveFindingDialog.tsx')).SaveFindingDialog }));

const close = () => askToSave(null);

/** The dialog in which a finding is saved, for every view alike; another path closes it. */
export function FindingSaver() {
  const asked = useFindingToSave();
  const [path] = useLocation();
  useEffect(() => close, [path]);
  useEffect(() => {
    if (!asked) return;
    return () => {
      // The button that was pressed may be gone by now.
      if (document.activeElement === document.body) focusView();
    };
  }, [asked]);
  return asked && (
    <Suspense>
      <SaveFindingDialog {...asked} onClose={close} />
    </Suspense>
  );
}
