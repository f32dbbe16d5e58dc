import { type Draft, draftKey, emptyDraft } from '../draft.ts';
import { titleOf } from './titleOf.ts';

/** One statement at hand. */
export interface Tab {
  id: string;
  /** The name that the person gave it, which stays; null: it is named after its query. */
  name: string | null;
  /** A name that holds as long as its query is this one. */
  given: { name: string; text: string } | null;
  /** The saved query that it came from or was saved as. */
  saved: string | null;
  draft: Draft;
}

/** The tabs in their order; `active` is always the id of one of them. */
export interface Tabs {
  tabs: readonly Tab[];
  active: string;
}

/** More than this nobody finds again, and the storage is small. */
export const maxTabs = 30;

/** A tab with an id of its own. */
export const newTab = (draft: Draft = emptyDraft, more: Partial<Tab> = {}): Tab => ({ id: crypto.randomUUID(), name: null, given: null, saved: null, draft, ...more });

/** One empty tab, or one with a draft. */
export function firstTabs(draft: Draft = emptyDraft): Tabs {
  const tab = newTab(draft);
  return { tabs: [tab], active: tab.id };
}

/** The tab at hand. */
export function activeTab({ tabs, active }: Tabs): Tab {
  const found = tabs.find((tab) => tab.id === active) ?? tabs[0];
  if (!found) throw new Error('There is always a tab');
  return found;
}

/** True for a tab that nobody has put anything into: opening a query there loses nothing. */
const isSpare = ({ draft, name }: Tab): boolean => name === null && (draft.text === null || draft.text.trim() === '');

/** Opens a draft: the tab that has it, else the one at hand where that is empty or a named query as it came, else a new one. */
export function openDraft(state: Tabs, draft: Draft, more: Partial<Tab> = {}): Tabs {
  const key = draftKey(draft);
  const same = state.tabs.find((tab) => draftKey(tab.draft) === key && tab.draft.text === draft.text);
  if (same) return { ...update(state, same.id, more), active: same.id };
  const present = activeTab(state);
  // Where there is no room for another, the one at hand gives way: Back still leads to it.
  if (isSpare(present) || state.tabs.length >= maxTabs) return update(state, present.id, { name: null, given: null, saved: null, ...more, draft });
  return insert(state, newTab(draft, more));
}

/** An empty tab beside the one at hand; where there are too many, nothing changes. */
export const addTab = (state: Tabs): Tabs => insert(state, newTab({ ...emptyDraft, limit: activeTab(state).draft.limit }));

function insert(state: Tabs, tab: Tab): Tabs {
  if (state.tabs.length >= maxTabs) return state;
  const at = state.tabs.findIndex(({ id }) => id === state.active) + 1;
  return { tabs: [...state.tabs.slice(0, at), tab, ...state.tabs.slice(at)], active: tab.id };
}

/** Closes a tab; the one to its right, else to its left, is next. The last one leaves an empty one behind. */
export function closeTab(state: Tabs, id: string): Tabs {
  const at = state.tabs.findIndex((tab) => tab.id === id);
  const tabs = state.tabs.filter((tab) => tab.id !== id);
  const next = tabs[Math.min(at, tabs.length - 1)];
  if (!next) return firstTabs();
  return { tabs, active: state.active === id ? next.id : state.active };
}

/** Changes a tab. */
export function update(state: Tabs, id: string, patch: Partial<Tab>): Tabs {
  return { ...state, tabs: state.tabs.map((tab) => (tab.id === id ? { ...tab, ...patch } : tab)) };
}

/** Puts a draft from the address in view: in the tab that has it, or in the one that had it before (`owner`), else beside the one at hand. Nothing runs. */
export function adopt(state: Tabs, draft: Draft, owner?: string): Tabs {
  const key = draftKey(draft);
  if (draftKey(activeTab(state).draft) === key) return state;
  const same = state.tabs.find((tab) => draftKey(tab.draft) === key);
  if (same) return { ...state, active: same.id };
  if (owner === undefined || !state.tabs.some((tab) => tab.id === owner)) return openDraft(state, draft);
  return { ...update(state, owner, { draft }), active: owner };
}

/** A tab's name: the person's, that of the named query that it holds unchanged, or what its text says. */
export function tabName({ name, given, draft }: Tab, named: { title: string; text: string } | undefined): string {
  if (name !== null) return name;
  if (named !== undefined && (draft.text === null || draft.text === named.text)) return named.title;
  if (given !== null && given.text === draft.text) return given.name;
  return titleOf(draft.text ?? '') ?? 'New query';
}
