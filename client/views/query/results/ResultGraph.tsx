import { isOutside } from '../../../../server/domain/concept.ts';
import { Download, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ToggleChip } from '../../../components/ToggleChip.tsx';
import { download, fileName } from '../../../files/download.ts';
import { type CanvasHandle, GraphCanvas } from '../../../graph/GraphCanvas.tsx';
import { useArranged } from '../../../graph/arrange/useArranged.ts';
import { useRoom } from '../../../graph/arrange/useRoom.ts';
import { pictureFile, sheetOf } from '../../../graph/export/pictureFile.ts';
import type { GraphAction } from '../../../graph/outline/graphKeys.ts';
import { Outline } from '../../../graph/outline/Outline.tsx';
import { useSelection } from '../../../state/address.ts';
import { useLinksBetween } from '../../../api/graph.ts';
import { useNarrow } from '../../../state/useMediaQuery.ts';
import type { Graph } from '../../../../server/api/shared/schema.ts';
import { layoutFor, pictureOf, withLinks } from '../../../graph/pictureOf.ts';
import { defaultTarget } from '../../../frameworks.ts';
import styles from './ResultGraph.module.css';

/** More nodes than this are a blot on any screen, and slow to place. */
const readable = 400;

/** The nodes and relationships of an answer, exactly those unless the links between them are asked for. */
export function ResultGraph({ graph: answered }: { graph: Graph }) {
  const [linked, setLinked] = useState(false);
  const { data: links } = useLinksBetween(
    answered.nodes.map(({ id }) => id),
    linked && answered.nodes.length <= readable,
  );
  const graph = useMemo(() => (linked && links ? withLinks(answered, links) : answered), [answered, linked, links]);
  const [selected, select] = useSelection();
  const [focused, setFocused] = useState<string | null>(null);
  const canvas = useRef<CanvasHandle>(null);
  const narrow = useNarrow();
  const tooMany = graph.nodes.length > readable;
  const picture = useMemo(() => pictureOf(tooMany ? { nodes: [], edges: [] } : graph, defaultTarget()), [graph, tooMany]);
  const [frame, room] = useRoom(narrow);
  const { arranged } = useArranged(picture, { layout: layoutFor(picture), narrow, room, opened: [] });

  /** Shows what the details know: concepts and alignments. */
  const choose = (id: string | null) => {
    const foreign = graph.nodes.some((node) => node.id === id && isOutside(node.kind));
    const plainLine = picture.edges.some((edge) => edge.id === id && edge.type !== 'ALIGNS_WITH');
    if (!foreign && !plainLine) select(id);
  };
  const act = (action: GraphAction, id: string) => {
    if (action === 'fit') canvas.current?.fit();
    else if (action === 'nearer') canvas.current?.zoomBy(1.25);
    else if (action === 'farther') canvas.current?.zoomBy(0.8);
    else if (action === 'open') choose(id);
  };

  const save = async (type: 'png' | 'svg'): Promise<void> => {
    if (canvas.current && arranged) download(await pictureFile(canvas.current, sheetOf(arranged.picture, 'Answer of a query', []), type), fileName('answer', type));
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
    <div className={styles.graph} ref={frame}>
      {arranged && (<GraphCanvas
        ref={canvas}
        picture={arranged.picture}
        placed={arranged.placed}
        selected={selected}
        focused={focused}
        onSelect={choose}
        onOpen={choose}
      />)}
      <Outline
        picture={picture}
        label="Graph of the answer"
        selected={selected}
        shown={false}
        onFocus={setFocused}
        onSelect={choose}
        onAction={act}
      />
      <div className={styles.files} role="group" aria-label="Picture">
        <ToggleChip pressed={linked} onToggle={() => setLinked(!linked)}>
          All links between them
        </ToggleChip>
        {(['png', 'svg'] as const).map((type) => (
          <Button key={type} small icon={<Download aria-hidden />} onClick={() => void save(type)}>
            {type.toUpperCase()}
          </Button>
        ))}
      </div>
      <div className={styles.zoom} role="group" aria-label="View of the graph">
        <Button icon={<ZoomIn aria-hidden />} aria-label="Nearer" onClick={() => canvas.current?.zoomBy(1.25)} />
        <Button icon={<ZoomOut aria-hidden />} aria-label="Farther" onClick={() => canvas.current?.zoomBy(0.8)} />
        <Button icon={<Maximize aria-hidden />} aria-label="Show all" onClick={() => canvas.current?.fit()} />
      </div>
    </div>
  );
}
