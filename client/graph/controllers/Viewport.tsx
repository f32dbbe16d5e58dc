import type { CollectionReturnValue } from 'cytoscape';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useCy } from '../canvasContext.ts';
import { boxOf, type Placed } from '../layouts/placed.ts';
import { motionLength } from '../motion.ts';
import { fittedView, glide, viewWith } from './fitView.ts';

interface Props {
  /** Pixels around a fitted picture. */
  padding: number;
  placed: Placed;
  /** Changes with the picture. */
  revision: unknown;
  /** Concept that must stay in sight: the selected or the focused one. */
  keep: string | null;
  /** Counts up each time the person asks to see the whole picture. */
  fits: number;
  /** The page gives way to what is beside or below it without showing all again: a sheet on a phone. */
  still: boolean;
}

/** How long what is new is marked, in milliseconds. */
const newFor = 2200;

/**
 * Shows the whole picture until the person pans, zooms or moves something; from then on it stays where it was put, and
 * only what is new or was asked for is brought into sight.
 */
export function Viewport({ padding, placed, revision, keep, fits, still }: Props) {
  const cy = useCy();
  const moved = useRef(false);
  const shown = useRef<ReadonlySet<string> | null>(null);

  const fit = useRef((_motion: number): void => undefined);
  useLayoutEffect(() => {
    fit.current = (motion) => {
      if (placed.nodes.size === 0 || cy.width() === 0) return;
      glide(cy, fittedView(boxOf(placed), { width: cy.width(), height: cy.height() }, padding), motion);
    };
  }, [cy, padding, placed]);
  const height = useRef(0);
  const resized = useEffectEvent(() => {
    const isHigher = cy.height() > height.current;
    height.current = cy.height();
    // A sheet that is closed gives its room back.
    if (!moved.current && (!still || isHigher)) fit.current(motionLength(160));
    // What is selected must not lie below what has just opened.
    else if (keep !== null) bringIntoSight(cy, keep);
  });

  useEffect(() => {
    const onMove = (): void => void (moved.current = true);
    cy.on('scrollzoom pinchzoom dragpan', onMove).on('dragfree', 'node', onMove);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      cy.resize();
      clearTimeout(timer);
      // Not at once: the details panel opens with the first click of a double click.
      timer = setTimeout(() => resized(), shown.current ? 320 : 0);
    });
    const container = cy.container();
    if (container) observer.observe(container);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      cy.off('scrollzoom pinchzoom dragpan', onMove).off('dragfree', 'node', onMove);
    };
  }, [cy]);

  useEffect(() => {
    moved.current = false;
    fit.current(shown.current ? motionLength(160) : 0);
  }, [fits]);

  /** New since the view was last brought to what is new: a picture can come anew before, as with its signs. */
  const unseen = useRef<ReadonlySet<string>>(new Set());
  const marks = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const before = shown.current;
    if (placed.nodes.size === 0) return;
    shown.current = new Set(placed.nodes.keys());
    if (before === null) return fit.current(0);
    const added = [...placed.nodes.keys()].filter((id) => !before.has(id));
    // All of it is new with another picture altogether: nothing to point out.
    const fresh = added.length < placed.nodes.size ? added : [];
    unseen.current = new Set([...unseen.current, ...fresh]);
    mark(cy, fresh, marks.current);
    const timer = setTimeout(() => {
      const nodes = collected(cy, unseen.current);
      unseen.current = new Set();
      if (moved.current) reveal(cy, nodes, padding);
      else fit.current(motionLength(160));
    }, motionLength(190));
    return () => clearTimeout(timer);
  }, [cy, placed, revision, padding]);
  useEffect(() => {
    const timers = marks.current;
    return () => timers.forEach(clearTimeout);
  }, []);

  useEffect(() => {
    if (keep === null) return;
    const timer = setTimeout(() => bringIntoSight(cy, keep), motionLength(380));
    return () => clearTimeout(timer);
  }, [cy, keep, revision]);
  return null;
}

const collected = (cy: ReturnType<typeof useCy>, ids: Iterable<string>): CollectionReturnValue =>
  [...ids].reduce<CollectionReturnValue>((all, id) => all.union(cy.$id(id)), cy.collection());

/** Points some nodes out for a while; `timers` holds what ends that. */
function mark(cy: ReturnType<typeof useCy>, ids: readonly string[], timers: Set<ReturnType<typeof setTimeout>>): void {
  if (ids.length === 0) return;
  collected(cy, ids).addClass('is-new');
  const timer = setTimeout(() => {
    timers.delete(timer);
    if (!cy.destroyed()) collected(cy, ids).removeClass('is-new');
  }, newFor);
  timers.add(timer);
}

/** Brings all of some nodes into sight, leaving the view as far as it can be left. */
function reveal(cy: ReturnType<typeof useCy>, nodes: CollectionReturnValue, padding: number): void {
  if (cy.destroyed() || nodes.empty()) return;
  const page = { width: cy.width(), height: cy.height() };
  const box = nodes.renderedBoundingBox({ includeLabels: false });
  const view = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  const next = viewWith(view, box, page, Math.min(padding, page.width / 8));
  if (next.pan.x !== view.pan.x || next.pan.y !== view.pan.y || next.zoom !== view.zoom) glide(cy, next, motionLength(160));
}

/** Brings an element into sight, if it is not, leaving the view as far as it can be left. */
export function bringIntoSight(cy: ReturnType<typeof useCy>, id: string): void {
  if (cy.destroyed()) return;
  const element = cy.$id(id);
  if (element.empty()) return;
  const { x1, y1, x2, y2 } = element.renderedBoundingBox({ includeLabels: false });
  const inside = element.isEdge() ? x2 > 0 && x1 < cy.width() && y2 > 0 && y1 < cy.height() : x1 >= 0 && x2 <= cy.width() && y1 >= 0 && y2 <= cy.height();
  if (!inside) reveal(cy, element, 48);
}
