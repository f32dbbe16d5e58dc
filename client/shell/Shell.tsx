import { type ReactNode, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { Loading } from '../components/Loading.tsx';
import { useRecovery } from '../api/health.ts';
import { DatabaseBanner } from './DatabaseBanner.tsx';
import { FindingSaver } from './FindingSaver.tsx';
import { Rail } from './Rail.tsx';
import { SearchPalette } from './SearchPalette.tsx';
import styles from './Shell.module.css';
import { TopBar } from './TopBar.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';
import { Workbench } from './Workbench.tsx';
import { useSelection } from '../state/address.ts';
import { viewOf } from './views.ts';

/** What surrounds every view: rail, top bar, the state of the database, and the details beside the view. */
export function Shell({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  useRecovery();
  useDocumentTitle();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#view-content">
        Skip to the view
      </a>
      <TopBar />
      <Rail />
      <div className={styles.body}>
        <DatabaseBanner />
        <Workbench>
          <ViewBoundary key={path}>
            <Suspense fallback={<Loading label="Opening the view" />}>{children}</Suspense>
          </ViewBoundary>
        </Workbench>
      </div>
      <SearchPalette />
      <FindingSaver />
    </div>
  );
}

/** Names the tab and the history entry after the view and what is selected. */
function useDocumentTitle(): void {
  const [path] = useLocation();
  const [selected] = useSelection();
  useEffect(() => {
    const view = viewOf(path)?.word;
    document.title = [selected, view, 'Plumbline'].filter(Boolean).join(' · ');
  }, [path, selected]);
}
