import { useEffect, useState } from 'react';
import { type AddressPatch, useAddress } from '../../state/address.ts';
import { type Draft, draftFromAddress, draftKey, draftToAddress, emptyDraft } from './draft.ts';
import { recall } from './recentRuns.ts';
import { storedTabs, storeTabs } from './tabs/storedTabs.ts';
import { activeTab, addTab, adopt, closeTab, firstTabs, type Tabs, update as updateTab } from './tabs/tabs.ts';

const settled = 400;

/**
 * The tabs, kept in this browser, and the draft of the one at hand, kept in the address. Typing replaces the present entry
 * of the history, unless that entry has been run: then it stays and a new one begins, so that Back walks over what was
 * run. `adopted` counts the times that another draft came into view (another tab, Back, Forward, a link).
 */
export function useTabs() {
  const [address, update] = useAddress();
  const key = draftKey(draftFromAddress(address));
  const [state, setState] = useState(() => firstState(address, key));
  if (state.seen !== key) {
    const foreign = key !== draftKey(activeTab(state.all).draft);
    const all = foreign ? adopt(state.all, draftFromAddress(address), state.owners.get(key)) : state.all;
    setState({ all, seen: key, owners: new Map(state.owners).set(key, all.active), adopted: state.adopted + (foreign ? 1 : 0) });
  }
  const tab = activeTab(state.all);
  const { draft } = tab;

  useEffect(() => {
    storeTabs(state.all);
  }, [state.all]);
  useEffect(() => {
    if (draftKey(draft) === key) return;
    const timer = setTimeout(() => update(patchTo(draft), { push: recall(key) !== undefined }), settled);
    return () => clearTimeout(timer);
  }, [draft, key, update]);

  return {
    tabs: state.all,
    tab,
    draft,
    adopted: state.adopted,
    edit: (patch: Partial<Draft>) =>
      setState((now) => ({ ...now, all: updateTab(now.all, now.all.active, { draft: { ...activeTab(now.all).draft, ...patch } }) })),
    /** Puts a draft into the tab at hand and into the address at once. */
    settle: (next: Draft, push = recall(key) !== undefined) => {
      setState((now) => ({ ...now, all: updateTab(now.all, now.all.active, { draft: next }) }));
      if (draftKey(next) !== key) update(patchTo(next), { push });
    },
    /** Changes the tabs; where another one is then at hand, the address follows at once. */
    change: (next: Tabs) => {
      const shown = activeTab(next).draft;
      const other = next.active !== state.all.active || shown !== draft;
      setState((now) => ({ ...now, all: next, adopted: now.adopted + (other ? 1 : 0) }));
      if (other && draftKey(shown) !== key) update(patchTo(shown), { push: true });
    },
  };
}

interface State {
  all: Tabs;
  /** Key of the draft that the address had last. */
  seen: string;
  /** The tab in which the draft of each address was: Back and Forward put it there again, never over another one. */
  owners: ReadonlyMap<string, string>;
  adopted: number;
}

/** The tabs of the last visit; what a link brings is opened in one of them, never run. */
function firstState(address: URLSearchParams, key: string): State {
  const before = storedTabs() ?? firstTabs();
  const all = key === draftKey(emptyDraft) ? before : adopt(before, draftFromAddress(address));
  return { all, seen: key, owners: new Map([[key, all.active]]), adopted: 0 };
}

function patchTo(draft: Draft): AddressPatch {
  const present = new URLSearchParams(window.location.search).keys();
  const stale = [...present].filter((name) => name.startsWith('p.'));
  const cleared = Object.fromEntries(['query', 'named', 'limit', ...stale].map((name) => [name, null]));
  return { ...cleared, ...draftToAddress(draft) };
}

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
