import { Download, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type CSSProperties, useMemo, useState } from 'react';
import type { Path } from '../../../server/api/paths/schema.ts';
import { Button } from '../../components/Button.tsx';
import { download, fileName } from '../../files/download.ts';
import { type CanvasHandle, GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { pictureFile, sheetOf } from '../../graph/export/pictureFile.ts';
import { boxOf } from '../../graph/layouts/placed.ts';
import { layeredLayout } from '../../graph/layouts/layered.ts';
import { useSelection } from '../../state/address.ts';
import { useNarrow } from '../../state/useMediaQuery.ts';
import { pathsPicture } from './pathsPicture.ts';
import styles from './PathsView.module.css';

/** The paths as a graph, from the left to the right. Readers use the list, which says the same. */
export function PathsPicture({ paths }: { paths: readonly Path[] }) {
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const [selected, select] = useSelection();
  const narrow = useNarrow();
  const { picture, flow } = useMemo(() => pathsPicture(paths), [paths]);
  const placed = useMemo(() => layeredLayout(picture, flow, narrow), [picture, flow, narrow]);
  const box = boxOf(placed);
  /** Shows what the details know: concepts and alignments that are in the graph. */
  const choose = (id: string | null) => {
    if (id === null || id.startsWith('alignment:') || picture.nodes.some((node) => node.id === id)) select(id);
  };
  const save = async (type: 'png' | 'svg'): Promise<void> => {
    if (canvas) download(await pictureFile(canvas, sheetOf(picture, 'Paths', []), type), fileName('paths', type));
  };
  return (
    <div className={styles.picture} style={{ '--shape': box.h / box.w } as CSSProperties}>
      <GraphCanvas ref={setCanvas} picture={picture} placed={placed} selected={selected} onSelect={choose} onOpen={choose} />
      <div className={styles.tools} role="group" aria-label="Picture">
        {(['png', 'svg'] as const).map((type) => (
          <Button key={type} small icon={<Download aria-hidden />} disabled={!canvas} onClick={() => void save(type)}>
            {type.toUpperCase()}
          </Button>
        ))}
        <Button small icon={<ZoomIn aria-hidden />} aria-label="Nearer" onClick={() => canvas?.zoomBy(1.25)} />
        <Button small icon={<ZoomOut aria-hidden />} aria-label="Farther" onClick={() => canvas?.zoomBy(0.8)} />
        <Button small icon={<Maximize aria-hidden />} aria-label="Show all" onClick={() => canvas?.fit()} />
      </div>
    </div>
  );
}
