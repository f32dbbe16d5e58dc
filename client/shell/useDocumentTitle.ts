import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useSelection } from '../state/address.ts';
import { views } from './views.ts';

/** Names the tab and the history entry after the view and what is selected. */
export function useDocumentTitle(): void {
  const [path] = useLocation();
  const [selected] = useSelection();
  useEffect(() => {
    const view = views.find((one) => one.path === path)?.word;
    document.title = [selected, view, 'Plumbline'].filter(Boolean).join(' · ');
  }, [path, selected]);
}
