import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useCy } from './canvasContext.ts';
import { boxOf, type Placed } from './layouts/placed.ts';
import styles from './Minimap.module.css';
import type { CanvasTokens } from './tokens.ts';

interface Props {
  placed: Placed;
  tokens: CanvasTokens;
}

const size = { width: 180, height: 120 };
const padding = 6;
/** Share of the page that an arrow key pans by. */
const stride = 0.2;

/**
 * The whole picture, small, with the part that is in sight: pressing, dragging or an arrow key brings another part into it.
 * While all is in sight it gives its place to the picture.
 */
export function Minimap({ placed, tokens }: Props) {
  const cy = useCy();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNeeded, setNeeded] = useState(false);
  const box = boxOf(placed);
  const scale = Math.min((size.width - 2 * padding) / box.w, (size.height - 2 * padding) / box.h);
  const [left, top] = [(size.width - box.w * scale) / 2, (size.height - box.h * scale) / 2];
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const ratio = Math.max(1, window.devicePixelRatio);
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      if (cy.destroyed()) return;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, size.width, size.height);
      const across = (x: number): number => left + (x - box.x1) * scale;
      const down = (y: number): number => top + (y - box.y1) * scale;
      cy.nodes().forEach((node) => {
        const { x, y } = node.position();
        const [w, h] = [(node.data('width') as number) * scale, (node.data('height') as number) * scale];
        context.fillStyle = node.data('colour') as string;
        context.globalAlpha = node.hasClass('region') ? 0.15 : 0.8;
        context.fillRect(across(x) - w / 2, down(y) - h / 2, Math.max(1.5, w), Math.max(1, h));
      });
      const { x1, y1, x2, y2 } = cy.extent();
      setNeeded(x1 > box.x1 || y1 > box.y1 || x2 < box.x1 + box.w || y2 < box.y1 + box.h);
      context.globalAlpha = 1;
      context.strokeStyle = tokens.accent;
      context.lineWidth = 2;
      context.strokeRect(across(x1), down(y1), (x2 - x1) * scale, (y2 - y1) * scale);
    };
    const later = (): void => {
      frame ||= requestAnimationFrame(draw);
    };
    later();
    cy.on('viewport resize', later).on('add remove position data', later);
    return () => {
      cancelAnimationFrame(frame);
      cy.off('viewport resize', later).off('add remove position data', later);
    };
  });
  const goTo = (event: PointerEvent<HTMLElement>): void => {
    const frame = event.currentTarget.getBoundingClientRect();
    const at = { x: box.x1 + (event.clientX - frame.left - left) / scale, y: box.y1 + (event.clientY - frame.top - top) / scale };
    cy.stop(true).pan({ x: cy.width() / 2 - at.x * cy.zoom(), y: cy.height() / 2 - at.y * cy.zoom() }).emit('dragpan');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!way) return;
    event.preventDefault();
    cy.stop(true).panBy({ x: (way[0] ?? 0) * cy.width() * stride, y: (way[1] ?? 0) * cy.height() * stride }).emit('dragpan');
  };
  const ratio = Math.max(1, window.devicePixelRatio);
  return (
    <div
      className={styles.map}
      hidden={!isNeeded}
      role="application"
      aria-label="Minimap: arrow keys move the part that is in sight"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => event.buttons === 1 && goTo(event)}
    >
      <canvas ref={canvas} width={size.width * ratio} height={size.height * ratio} aria-hidden />
    </div>
  );
}
