import type { EventObject } from 'cytoscape';
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
  const select = useEffectEvent(({ target }: EventObject) => actions.onSelect(target === cy ? null : (target.id() as string)));
  const open = useEffectEvent(({ target }: EventObject) => {
    if (target !== cy) actions.onOpen(target.id() as string);
  });
  const hover = useEffectEvent((id: string | null) => actions.onHover(id));
  const drop = useEffectEvent(({ target }: EventObject) => {
    const { x, y } = target.position() as Point;
    actions.onMove?.(target.id() as string, { x: Math.round(x), y: Math.round(y) });
  });
  useEffect(() => {
    const enter = ({ target }: EventObject): void => hover(target.id() as string);
    const leave = (): void => hover(null);
    const onSelect = (event: EventObject): void => select(event);
    const onOpen = (event: EventObject): void => open(event);
    const onDrop = (event: EventObject): void => drop(event);
    cy.on('tap', onSelect).on('dbltap', onOpen);
    cy.on('mouseover', 'node, edge', enter).on('mouseout', 'node, edge', leave);
    cy.on('dragfreeon', 'node', onDrop);
    return () => {
      cy.off('tap', onSelect).off('dbltap', onOpen);
      cy.off('mouseover', 'node, edge', enter).off('mouseout', 'node, edge', leave);
      cy.off('dragfreeon', 'node', onDrop);
    };
  }, [cy]);
  return null;
}
