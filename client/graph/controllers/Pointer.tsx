import type { Core, EventObject, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useCy } from '../canvasContext.ts';
import type { Point } from '../picture.ts';
import { onWheel } from './wheel.ts';

export interface PointerActions {
  onSelect: (id: string | null) => void;
  onOpen: (id: string) => void;
  onHover: (id: string | null) => void;
  /** A node was dragged and let go. */
  onMove?: ((id: string, to: Point) => void) | undefined;
  /** A node was clicked with Shift, to be one of several. */
  onChoose?: ((id: string) => void) | undefined;
  /** An area was drawn with Shift, as a rectangle; these nodes lie in it. */
  onArea?: ((ids: string[], more: boolean) => void) | undefined;
  /** A right click or a long press, at a place of the page; null is the ground. */
  onMenu?: ((id: string | null, at: Point) => void) | undefined;
}

/** Click, double click, right click, long press, hover, drag and wheel; what they mean is the view's own. */
export function Pointer(actions: PointerActions) {
  const cy = useCy();
  /** The finger that is lifted next has asked for the menu: it selects nothing. */
  const isHeld = useRef(false);
  const select = useEffectEvent((event: EventObject) => {
    if (isHeld.current) return;
    const id = idOf(event);
    const { shiftKey } = event.originalEvent;
    if (shiftKey && id !== null && actions.onChoose && (event.target as SingularElementReturnValue).isNode()) actions.onChoose(id);
    else if (!shiftKey) actions.onSelect(id);
  });
  const open = useEffectEvent((event: EventObject) => {
    const id = idOf(event);
    if (id === null || event.originalEvent.shiftKey) return;
    // What was under the pointer moves away from it.
    actions.onHover(null);
    actions.onOpen(id);
  });
  const hover = useEffectEvent((id: string | null) => actions.onHover(id));
  const drop = useEffectEvent((event: EventObject) => {
    const node = event.target as NodeSingular;
    const { x, y } = node.position();
    actions.onMove?.(node.id(), { x: Math.round(x), y: Math.round(y) });
  });
  const drawn = useEffectEvent((ids: string[]) => actions.onArea?.(ids, true));
  const menu = useEffectEvent((event: EventObject) => {
    const frame = cy.container()?.getBoundingClientRect();
    const at = event.renderedPosition;
    if (frame) actions.onMenu?.(idOf(event), { x: frame.left + at.x, y: frame.top + at.y });
  });
  useEffect(() => {
    const container = cy.container();
    // Cytoscape listens on the container itself, and did so first.
    const frame = container?.parentElement;
    const enter = (event: EventObject): void => hover(idOf(event));
    const leave = (): void => hover(null);
    const onSelect = (event: EventObject): void => select(event);
    const onOpen = (event: EventObject): void => open(event);
    const onDrop = (event: EventObject): void => drop(event);
    const onMenu = (event: EventObject): void => menu(event);
    // A held mouse button is a drag to be; a finger that is held asks for the menu.
    const onHold = (event: EventObject): void => {
      if (!event.originalEvent.type.startsWith('touch')) return;
      isHeld.current = true;
      menu(event);
    };
    const onStart = (): void => void (isHeld.current = false);
    const turn = (event: WheelEvent): void => {
      if (container?.contains(event.target as Node)) onWheel(cy, event);
    };
    const area = new Set<string>();
    const onBox = ({ target }: EventObject): void => {
      const hit = target as SingularElementReturnValue;
      // One event an element; they come in one turn.
      if (area.size === 0) queueMicrotask(() => take());
      if (hit.isNode() && !hit.hasClass('region')) area.add(hit.id());
    };
    const take = (): void => {
      drawn([...area]);
      area.clear();
    };
    cy.on('box', onBox);
    cy.on('tapstart', onStart).on('tap', onSelect).on('dbltap', onOpen).on('cxttap', onMenu).on('taphold', onHold);
    cy.on('mouseover', 'node, edge', enter).on('mouseout', 'node, edge', leave);
    cy.on('dragfreeon', 'node', onDrop);
    container?.addEventListener('pointerleave', leave);
    frame?.addEventListener('wheel', turn, { capture: true, passive: false });
    return () => {
      cy.off('box', onBox);
      cy.off('tapstart', onStart).off('tap', onSelect).off('dbltap', onOpen).off('cxttap', onMenu).off('taphold', onHold);
      cy.off('mouseover', 'node, edge', enter).off('mouseout', 'node, edge', leave);
      cy.off('dragfreeon', 'node', onDrop);
      container?.removeEventListener('pointerleave', leave);
      frame?.removeEventListener('wheel', turn, { capture: true });
    };
  }, [cy]);
  return null;
}

/** Element that an event is about; null for the ground. */
function idOf({ target, cy }: EventObject): string | null {
  const hit = target as Core | SingularElementReturnValue;
  return hit === cy ? null : (hit as SingularElementReturnValue).id();
}
