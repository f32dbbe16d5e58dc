import { polygonContains } from 'd3-polygon';
import { type PointerEvent, useState } from 'react';
import { useCy } from '../canvasContext.ts';
import styles from '../GraphCanvas.module.css';

/** How an area is drawn. */
export type Area = 'rectangle' | 'lasso';

interface Props {
  area: Area;
  /** Nodes whose middle lies in the area; `more` adds to those that are chosen already. */
  onArea: (ids: string[], more: boolean) => void;
}

type Corner = [number, number];

/** Draws an area over the canvas, by mouse, pen or finger, and tells which nodes lie in it. */
export function Lasso({ area, onArea }: Props) {
  const cy = useCy();
  const [points, setPoints] = useState<Corner[]>([]);
  const at = (event: PointerEvent): Corner => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const outline = area === 'lasso' ? points : corners(points);
  return (
    <svg
      className={styles.lasso}
      data-area={area}
      aria-hidden
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPoints([at(event)]);
      }}
      onPointerMove={(event) => points.length > 0 && setPoints([...points, at(event)])}
      onPointerUp={(event) => {
        setPoints([]);
        if (outline.length < 3) return;
        const inside: string[] = [];
        cy.nodes().not('.region').forEach((node) => {
          const { x, y } = node.renderedPosition();
          if (polygonContains(outline, [x, y])) inside.push(node.id());
        });
        onArea(inside, event.shiftKey);
      }}
      onPointerCancel={() => setPoints([])}
    >
      {outline.length > 1 && <polygon points={outline.map((point) => point.join(',')).join(' ')} />}
    </svg>
  );
}

const corners = (points: readonly Corner[]): Corner[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return [];
  return [first, [last[0], first[1]], last, [first[0], last[1]]];
};
