import { useEffect } from 'react';
import { addTab, closeTab, type Tabs } from './tabs.ts';

/** Ctrl-Alt-T opens a tab, Ctrl-Alt-W closes the one at hand: the browser keeps Ctrl-T and Ctrl-W for itself. */
export function useTabKeys(tabs: Tabs, onChange: (tabs: Tabs) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.altKey) return;
      if (event.code === 'KeyT') onChange(addTab(tabs));
      else if (event.code === 'KeyW') onChange(closeTab(tabs, tabs.active));
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [tabs, onChange]);
}
