import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'wouter';
import { Loading } from '../components/Loading.tsx';
import { useRecovery } from '../state/health.ts';
import { DatabaseBanner } from './DatabaseBanner.tsx';
import { FindingSaver } from './FindingSaver.tsx';
import { Rail } from './Rail.tsx';
import { SearchPalette } from './SearchPalette.tsx';
import styles from './Shell.module.css';
import { TopBar } from './TopBar.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { ViewBoundary } from './ViewBoundary.tsx';
import { Workbench } from './Workbench.tsx';

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
