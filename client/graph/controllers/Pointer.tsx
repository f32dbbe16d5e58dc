import type { Core, EventObject, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import { useCy } from '../canvasContext.ts';
import type { Point } from '../picture.ts';

export interface PointerActions {
  onSelect: (id: string | null) => void;
  onOpen: (id: string) => void;
  onHover: (id: string | null) => void;
  /** A node was dragged and let go. */
  onMove?: ((id: string, to: Point) => void) | undefined;
}

/** Click, double click, hover and drag; what they mean is the view's own. */
export function Pointer(actions: PointerActions) {
  const cy = useCy();
  const select = useEffectEvent((event: EventObject) => actions.onSelect(idOf(event)));
  const open = useEffectEvent((event: EventObject) => {
    const id = idOf(event);
    if (id === null) return;
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
  useEffect(() => {
    const enter = (event: EventObject): void => hover(idOf(event));
    const leave = (): void => hover(null);
    const onSelect = (event: EventObject): void => select(event);
    const onOpen = (event: EventObject): void => open(event);
    const onDrop = (event: EventObject): void => drop(event);
    cy.on('tap', onSelect).on('dbltap', onOpen);
    cy.on('mouseover', 'node, edge', enter).on('mouseout', 'node, edge', leave);
    cy.on('dragfreeon', 'node', onDrop);
    const container = cy.container();
    container?.addEventListener('pointerleave', leave);
    return () => {
      cy.off('tap', onSelect).off('dbltap', onOpen);
      cy.off('mouseover', 'node, edge', enter).off('mouseout', 'node, edge', leave);
      cy.off('dragfreeon', 'node', onDrop);
      container?.removeEventListener('pointerleave', leave);
    };
  }, [cy]);
  return null;
}

/** Element that an event is about; null for the ground. */
function idOf({ target, cy }: EventObject): string | null {
  const hit = target as Core | SingularElementReturnValue;
  return hit === cy ? null : (hit as SingularElementReturnValue).id();
}
