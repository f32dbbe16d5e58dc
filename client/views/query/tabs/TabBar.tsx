import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import type { NamedQuery } from '../../../../server/api/library/schema.ts';
import { Button } from '../../../components/Button.tsx';
import { bringIntoView } from '../../../state/bringIntoView.ts';
import { TabNameInput } from './TabNameInput.tsx';
import styles from './TabBar.module.css';
import { addTab, closeTab, maxTabs, tabName, type Tabs, update } from './tabs.ts';

interface Props {
  tabs: Tabs;
  /** The named query that a draft began as. */
  queryOf: (named: string | null) => NamedQuery | undefined;
  onChange: (tabs: Tabs) => void;
  /** What stands before the tabs. */
  children: ReactNode;
}

/** The statements at hand. Arrows walk over them, Delete closes one, F2 or a double click renames it. */
export function TabBar({ tabs, queryOf, onChange, children }: Props) {
  const [renamed, setRenamed] = useState<string | null>(null);
  useEffect(() => {
    const tab = document.getElementById(`query-tab-${tabs.active}`)?.parentElement;
    if (tab) bringIntoView(tab);
  }, [tabs.active]);
  const go = (id: string | undefined) => {
    if (id === undefined) return;
    onChange({ ...tabs, active: id });
    requestAnimationFrame(() => document.getElementById(`query-tab-${id}`)?.focus());
  };
  const onKey = (event: KeyboardEvent, id: string) => {
    const ids = tabs.tabs.map((tab) => tab.id);
    const at = ids.indexOf(id);
    const steps: Partial<Record<string, string | undefined>> = {
      ArrowLeft: ids.at(at - 1),
      ArrowRight: ids[(at + 1) % ids.length],
      Home: ids[0],
      End: ids.at(-1),
    };
    if (event.key in steps) go(steps[event.key]);
    else if (event.key === 'F2') setRenamed(id);
    else if (event.key === 'Delete') {
      const next = closeTab(tabs, id);
      onChange(next);
      requestAnimationFrame(() => document.getElementById(`query-tab-${next.active}`)?.focus());
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.bar}>
      {children}
      <div role="tablist" aria-label="Open queries" className={styles.list}>
        {tabs.tabs.map((tab) => {
          const name = tabName(tab, queryOf(tab.draft.named));
          const selected = tab.id === tabs.active;
          const rename = (next: string | null) => {
            setRenamed(null);
            if (next !== null) onChange(update(tabs, tab.id, { name: next.trim() === '' ? null : next.trim() }));
          };
          if (renamed === tab.id) return <TabNameInput key={tab.id} name={name} onDone={rename} />;
          return (
            <div key={tab.id} className={styles.tab} data-selected={selected} role="presentation">
              <button
                type="button"
                role="tab"
                id={`query-tab-${tab.id}`}
                aria-selected={selected}
                aria-controls="query-work"
                tabIndex={selected ? 0 : -1}
                aria-keyshortcuts="Delete F2"
                title={name}
                className={styles.name}
                onClick={() => onChange({ ...tabs, active: tab.id })}
                onDoubleClick={() => setRenamed(tab.id)}
                onKeyDown={(event) => onKey(event, tab.id)}
                onAuxClick={(event) => event.button === 1 && onChange(closeTab(tabs, tab.id))}
              >
                {name}
              </button>
              {/* A tab list holds tabs alone; with keys it is Delete, or Ctrl-Alt-W from anywhere. */}
              <button type="button" tabIndex={-1} aria-hidden className={styles.close} title={`Close ${name} (Ctrl-Alt-W)`} onClick={() => onChange(closeTab(tabs, tab.id))}>
                <X size={14} />
              </button>
            </div>
          );
        })}
      </div>
      <Button
        look="plain"
        small
        icon={<Plus aria-hidden />}
        aria-label="New query"
        title="New query (Ctrl-Alt-T)"
        disabled={tabs.tabs.length >= maxTabs}
        onClick={() => onChange(addTab(tabs))}
      />
    </div>
  );
}
