import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useSelection } from '../state/address.ts';
import { viewOf } from './views.ts';

/** Names the tab and the history entry after the view and what is selected. */
export function useDocumentTitle(): void {
  const [path] = useLocation();
  const [selected] = useSelection();
  useEffect(() => {
    const view = viewOf(path)?.word;
    document.title = [selected, view, 'Plumbline'].filter(Boolean).join(' · ');
  }, [path, selected]);
}
