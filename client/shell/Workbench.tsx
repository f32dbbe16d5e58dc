import { type ReactNode, useRef } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useSelection } from '../state/address.ts';
import { useNarrow } from '../state/useMediaQuery.ts';
import { DetailsPanel } from './details/DetailsPanel.tsx';
import { DetailsSheet } from './details/DetailsSheet.tsx';
import { useCloseByEscape } from './details/useCloseByEscape.ts';
import { useKeepInSight } from './details/useKeepInSight.ts';
import { useOrigin } from './details/useOrigin.ts';
import { focusView } from './focusView.ts';
import styles from './Workbench.module.css';

/** The view, and the details beside it: a panel whose edge can be dragged or moved by arrow keys, or a sheet below it. */
export function Workbench({ children }: { children: ReactNode }) {
  const [selected, select] = useSelection();
  const narrow = useNarrow();
  const view = useRef<HTMLDivElement>(null);
  const { origin, watch } = useOrigin();
  const close = () => {
    select(null);
    // Where the focus is in the view it stays.
    if (view.current?.contains(document.activeElement) === true) return;
    if (origin.current?.isConnected === true) (origin.current as HTMLElement | SVGElement).focus({ preventScroll: true });
    if (view.current?.contains(document.activeElement) !== true) focusView();
  };
  useCloseByEscape(selected !== null, close);
  useKeepInSight(selected, origin, view);
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
            <div id="view-content" ref={view} className={styles.main} tabIndex={-1} {...watch}>
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
