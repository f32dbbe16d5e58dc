import { isOutside } from '../../../../server/domain/concept.ts';
import { Download, Expand, Maximize, Shrink, ZoomIn, ZoomOut } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ToggleChip } from '../../../components/ToggleChip.tsx';
import { download, fileName } from '../../../files/download.ts';
import { type CanvasHandle, GraphCanvas } from '../../../graph/GraphCanvas.tsx';
import { useArranged } from '../../../graph/arrange/useArranged.ts';
import { useRoom } from '../../../graph/arrange/useRoom.ts';
import { pictureFile, sheetOf } from '../../../graph/export/pictureFile.ts';
import { layoutNames } from '../../../graph/layouts/placed.ts';
import type { GraphAction } from '../../../graph/outline/graphKeys.ts';
import { Outline } from '../../../graph/outline/Outline.tsx';
import { useAddress, useSelection } from '../../../state/address.ts';
import { useLinksBetween } from '../../../api/graph.ts';
import { useNarrow } from '../../../state/useMediaQuery.ts';
import type { Graph } from '../../../../server/api/shared/schema.ts';
import { layoutFor, pictureOf, withLinks } from '../../../graph/pictureOf.ts';
import { defaultTarget } from '../../../frameworks.ts';
import { useEscape } from '../useRun.ts';
import { LayoutChoice } from './LayoutChoice.tsx';
import styles from './ResultGraph.module.css';

/** More nodes than this are a blot on any screen, and slow to place. */
const readable = 400;

/**
 * The nodes and relationships of an answer, exactly those unless the links between them are asked for. The address says how they are
 * laid out. Enlarged, the graph has the whole view: its style sheet hides everything else there.
 */
export function ResultGraph({ graph: answered }: { graph: Graph }) {
  const [linked, setLinked] = useState(false);
  const { data: links } = useLinksBetween(
    answered.nodes.map(({ id }) => id),
    linked && answered.nodes.length <= readable,
  );
  const graph = useMemo(() => (linked && links ? withLinks(answered, links) : answered), [answered, linked, links]);
  const [selected, select] = useSelection();
  const [focused, setFocused] = useState<string | null>(null);
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const narrow = useNarrow();
  const tooMany = graph.nodes.length > readable;
  const picture = useMemo(() => pictureOf(tooMany ? { nodes: [], edges: [] } : graph, defaultTarget()), [graph, tooMany]);
  const [address, update] = useAddress();
  const layout = layoutNames.find((name) => name === address.get('layout')) ?? layoutFor(picture);
  const [frame, room] = useRoom(narrow);
  /** Concepts that were opened because their parts had no room. */
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { arranged } = useArranged(picture, { layout, narrow, room, opened });
  const [enlarged, enlarge] = useState(false);
  useEscape(enlarged, () => enlarge(false));

  /** Shows what the details know: concepts and alignments. */
  const choose = (id: string | null) => {
    const foreign = graph.nodes.some((node) => node.id === id && isOutside(node.kind));
    const plainLine = picture.edges.some((edge) => edge.id === id && edge.type !== 'ALIGNS_WITH');
    if (!foreign && !plainLine) select(id);
  };
  const open = (id: string) => {
    const isFolded = (arranged?.picture.nodes.find((node) => node.id === id)?.represents ?? 0) > 0;
    if (isFolded) setOpened([...opened.filter((each) => each !== id), id]);
    else choose(id);
  };
  const save = async (type: 'png' | 'svg') => {
    if (canvas && arranged) download(await pictureFile(canvas, sheetOf(arranged.picture, 'Answer of a query', []), type), fileName('answer', type));
  };
  const act = (action: GraphAction, id: string) => {
    if (action === 'fit') canvas?.fit();
    else if (action === 'nearer') canvas?.zoomBy(1.25);
    else if (action === 'farther') canvas?.zoomBy(0.8);
    else if (action === 'open') open(id);
  };

  if (graph.nodes.length === 0) {
    return (
      <EmptyState title="Nothing to draw">
        This answer has values, but no nodes. Return them whole to see a graph: <code>RETURN o, a, t</code> rather than{' '}
        <code>RETURN o.title</code>.
      </EmptyState>
    );
  }
  if (tooMany) {
    return (
      <EmptyState title={`${graph.nodes.length.toLocaleString('en')} nodes are too many to draw`}>
        Up to {readable} can be read. Narrow the query with a <code>WHERE</code> or a <code>LIMIT</code>, or look at the table.
      </EmptyState>
    );
  }
  return (
    <div className={styles.graph} data-enlarged={enlarged} ref={frame}>
      {arranged && <GraphCanvas
        ref={setCanvas}
        picture={arranged.picture}
        placed={arranged.placed}
        selected={selected}
        focused={focused}
        onSelect={choose}
        onOpen={open}
      />}
      <Outline
        picture={arranged?.picture ?? picture}
        label="Graph of the answer"
        selected={selected}
        shown={false}
        onFocus={setFocused}
        onSelect={choose}
        onAction={act}
      />
      <div className={styles.files} role="group" aria-label="Picture">
        <LayoutChoice layout={layout} onChoose={(next) => update({ layout: next === layoutFor(picture) ? null : next })} />
        <ToggleChip pressed={linked} onToggle={() => setLinked(!linked)}>
          All links between them
        </ToggleChip>
        {(['png', 'svg'] as const).map((type) => (
          <Button key={type} small icon={<Download aria-hidden />} disabled={!canvas} onClick={() => void save(type)}>
            {type.toUpperCase()}
          </Button>
        ))}
      </div>
      <div className={styles.zoom} role="group" aria-label="View of the graph">
        <Button
          icon={enlarged ? <Shrink aria-hidden /> : <Expand aria-hidden />}
          aria-label={enlarged ? 'Back beside the query (Escape)' : 'Enlarge'}
          onClick={() => enlarge(!enlarged)}
        />
        <Button icon={<ZoomIn aria-hidden />} aria-label="Nearer" onClick={() => canvas?.zoomBy(1.25)} />
        <Button icon={<ZoomOut aria-hidden />} aria-label="Farther" onClick={() => canvas?.zoomBy(0.8)} />
        <Button icon={<Maximize aria-hidden />} aria-label="Show all" onClick={() => canvas?.fit()} />
      </div>
    </div>
  );
}
