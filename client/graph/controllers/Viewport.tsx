import { useEffect, useLayoutEffect, useRef } from 'react';
import { useCy } from '../canvasContext.ts';
import { boxOf, type Placed } from '../layouts/placed.ts';
import { type FitRules, fittedView, glide } from './fitView.ts';
import { motionLength } from '../motion.ts';

interface Props {
  rules: FitRules;
  placed: Placed;
  /** Changes with the picture. */
  revision: unknown;
  /** Concept that must stay in sight: the selected or the focused one. */
  keep: string | null;
  /** Counts up each time the person asks to see the whole picture. */
  fits: number;
}

/**
 * Shows the whole picture until the person moves it; from then on it stays where it was put, and only a concept that
 * was asked for is brought into sight.
 */
export function Viewport({ rules, placed, revision, keep, fits }: Props) {
  const cy = useCy();
  const moved = useRef(false);
  const shown = useRef(false);

  const fit = useRef((_motion: number): void => undefined);
  useLayoutEffect(() => {
    fit.current = (motion) => {
      if (cy.elements().empty() || cy.width() === 0) return;
      glide(cy, fittedView(boxOf(placed), { width: cy.width(), height: cy.height() }, rules), motion);
      shown.current = true;
    };
  }, [cy, rules, placed]);

  useEffect(() => {
    const onMove = (): void => void (moved.current = true);
    cy.on('scrollzoom pinchzoom dragpan', onMove);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      cy.resize();
      clearTimeout(timer);
      // Not at once: the details panel opens with the first click of a double click.
      timer = setTimeout(() => !moved.current && fit.current(motionLength(160)), shown.current ? 320 : 0);
    });
    const container = cy.container();
    if (container) observer.observe(container);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      cy.off('scrollzoom pinchzoom dragpan', onMove);
    };
  }, [cy]);

  useEffect(() => {
    moved.current = false;
    fit.current(shown.current ? motionLength(160) : 0);
  }, [fits]);

  useEffect(() => {
    if (!shown.current) return fit.current(0);
    const timer = setTimeout(() => !moved.current && fit.current(motionLength(160)), motionLength(190));
    return () => clearTimeout(timer);
  }, [revision, rules]);

  useEffect(() => {
    if (keep === null) return;
    const timer = setTimeout(() => bringIntoSight(cy, keep), motionLength(380));
    return () => clearTimeout(timer);
  }, [cy, keep, revision]);
  return null;
}

function bringIntoSight(cy: ReturnType<typeof useCy>, id: string): void {
  if (cy.destroyed()) return;
  const element = cy.$id(id);
  if (element.empty()) return;
  const { x1, y1, x2, y2 } = element.renderedBoundingBox({ includeLabels: false });
  const inside = element.isEdge() ? x2 > 0 && x1 < cy.width() && y2 > 0 && y1 < cy.height() : x1 >= 0 && x2 <= cy.width() && y1 >= 0 && y2 <= cy.height();
  if (!inside) cy.stop(true).animate({ center: { eles: element } }, { duration: motionLength(160), easing: 'ease-out' });
}
