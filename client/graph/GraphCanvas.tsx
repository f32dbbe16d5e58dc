import type { Core } from 'cytoscape';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { CanvasContext } from './canvasContext.ts';
import { Elements } from './controllers/Elements.tsx';
import { type Area, Lasso } from './controllers/Lasso.tsx';
import { fittedView } from './controllers/fitView.ts';
import { Look } from './controllers/Look.tsx';
import { Marking } from './controllers/Marking.tsx';
import { Names, nameShapes } from './controllers/Names.tsx';
import { Pointer } from './controllers/Pointer.tsx';
import { bringIntoSight, Viewport } from './controllers/Viewport.tsx';
import { createCy } from './createCy.ts';
import { toElements } from './elements.ts';
import type { Sheet } from './export/sheet.ts';
import { type DrawnSheet, svgOf } from './export/svg.ts';
import styles from './GraphCanvas.module.css';
import { boxOf, type Placed } from './layouts/placed.ts';
import { Minimap } from './Minimap.tsx';
import { motionLength } from './motion.ts';
import type { Picture, Point } from './picture.ts';
import { Tooltip } from './Tooltip.tsx';
import type { CanvasTokens } from './tokens.ts';
import { useCanvasTokens } from './useCanvasTokens.ts';

/** What the outside may ask of the canvas. */
export interface CanvasHandle {
  fit: () => void;
  /** 1.25 is nearer, 0.8 is farther. */
  zoomBy: (factor: number) => void;
  /** The whole picture as a sheet that can stand alone. */
  sheet: (about: Sheet) => DrawnSheet;
  /** Brings an element into the middle of what is seen, if it is not in sight. */
  show: (id: string) => void;
  /** Where a node is drawn, in the picture's units; undefined when it is not shown. */
  positionOf: (id: string) => Point | undefined;
}

interface Props {
  picture: Picture;
  placed: Placed;
  selected: string | null;
  /** Element that the keyboard is at, in the parallel tree. */
  focused?: string | null;
  onSelect: (id: string | null) => void;
  onOpen: (id: string) => void;
  onMove?: (id: string, to: Point) => void;
  /** Nodes that something can be done with together, and those that a search found. */
  chosen?: ReadonlySet<string>;
  matched?: ReadonlySet<string>;
  onChoose?: (ids: string[], more: boolean) => void;
  onMenu?: (id: string | null, at: Point) => void;
  /** An area is drawn instead of moving the picture. */
  area?: Area | null;
  minimap?: boolean;
  /** What the signs of concepts are judged by, in words. */
  basis?: string;
  /** What opens beside or below the picture does not make it show all of itself again: a sheet on a phone. */
  still?: boolean;
  ref?: Ref<CanvasHandle>;
}

/** Pixels around a whole picture: shapes have names beside them. */
const paddings: Record<Placed['look'], number> = { rows: 12, marks: 40 };

const none: ReadonlySet<string> = new Set();

/** Does something while the names are those of the whole picture, not of the part that is looked at. */
function inWhole<Made>(cy: Core, placed: Placed, tokens: CanvasTokens, make: () => Made): Made {
  if (cy.width() === 0) return make();
  const view = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  cy.stop(true).viewport(fittedView(boxOf(placed), { width: cy.width(), height: cy.height() }, paddings[placed.look]));
  nameShapes(cy, tokens);
  const made = make();
  cy.viewport(view);
  nameShapes(cy, tokens);
  return made;
}

/** Draws a placed picture. It is mounted once; what happens on it is in the controllers. Readers use the outline. */
export function GraphCanvas({
  picture,
  placed,
  selected,
  focused = null,
  onSelect,
  onOpen,
  onMove,
  chosen = none,
  matched = none,
  onChoose,
  onMenu,
  area = null,
  minimap = false,
  basis,
  still = false,
  ref,
}: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [fits, setFits] = useState(0);
  const tokens = useCanvasTokens();
  useEffect(() => {
    if (!container.current) return;
    const core = createCy(container.current);
    setCy(core);
    return () => core.destroy();
  }, []);
  const elements = useMemo(() => toElements(picture, placed, tokens), [picture, placed, tokens]);
  useImperativeHandle<CanvasHandle | null, CanvasHandle | null>(ref, () => cy && ({
    fit: () => setFits((count) => count + 1),
    zoomBy: (factor) => {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.emit('scrollzoom').zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    sheet: (about) => inWhole(cy, placed, tokens, () => svgOf(cy, tokens, about)),
    show: (id) => bringIntoSight(cy, id),
    positionOf: (id) => {
      const node = cy.$id(id);
      return node.nonempty() && node.isNode() ? { ...node.position() } : undefined;
    },
  }), [cy, tokens, placed]);
  return (
    <div className={styles.frame}>
      <div ref={container} className={styles.canvas} aria-hidden style={{ cursor: hovered === null ? undefined : 'pointer' }} />
      {cy && (
        <CanvasContext value={cy}>
          <Look tokens={tokens} />
          <Elements elements={elements} />
          <Pointer onSelect={onSelect} onOpen={onOpen} onHover={setHovered} onMove={onMove} onMenu={onMenu} onArea={onChoose} onChoose={onChoose && ((id) => onChoose([id], true))} />
          {area && onChoose && <Lasso area={area} onArea={onChoose} />}
          <Marking selected={selected} focused={focused} hovered={hovered} chosen={chosen} matched={matched} revision={elements} />
          <Names tokens={tokens} revision={elements} marks={[selected, focused, ...chosen, '', ...matched].join()} />
          <Viewport padding={paddings[placed.look]} placed={placed} revision={elements} keep={focused ?? selected} fits={fits} still={still} />
          {minimap && <Minimap placed={placed} tokens={tokens} />}
          <Tooltip picture={picture} id={hovered ?? focused} delay={motionLength(150)} basis={basis} />
        </CanvasContext>
      )}
    </div>
  );
}
