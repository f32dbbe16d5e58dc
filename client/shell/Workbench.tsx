import type { ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useSelection } from '../state/address.ts';
import { useNarrow } from '../state/useMediaQuery.ts';
import { DetailsPanel } from './details/DetailsPanel.tsx';
import { DetailsSheet } from './details/DetailsSheet.tsx';
import { focusView } from './focusView.ts';
import styles from './Workbench.module.css';

/** The view, and the details beside it: a panel whose edge can be dragged or moved by arrow keys, or a sheet. */
export function Workbench({ children }: { children: ReactNode }) {
  const [selected, select] = useSelection();
  const narrow = useNarrow();
  const close = () => {
    select(null);
    focusView();
  };
  const beside = selected !== null && !narrow;
  const layout = useDefaultLayout({
    id: 'plumbline.details',
    panelIds: beside ? ['view', 'details'] : ['view'],
    onlySaveAfterUserInteractions: true,
  });
  return (
    <>
      <main className={styles.frame}>
        <Group defaultLayout={layout.defaultLayout} onLayoutChanged={layout.onLayoutChanged}>
          <Panel id="view" key="view" minSize="320px" className={styles.view}>
            <div id="view-content" className={styles.main} tabIndex={-1}>
              {children}
            </div>
          </Panel>
          {beside && (
            <>
              <Separator className={styles.separator} aria-label="Width of the details" />
              <Panel
                id="details"
                key="details"
                defaultSize="400px"
                minSize="300px"
                maxSize="60%"
                groupResizeBehavior="preserve-pixel-size"
                className={styles.details}
              >
                <DetailsPanel selected={selected} onClose={close} />
              </Panel>
            </>
          )}
        </Group>
      </main>
      {selected !== null && narrow && <DetailsSheet selected={selected} onClose={close} />}
    </>
  );
}
