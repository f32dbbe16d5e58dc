import { type FocusEvent, type PointerEvent, useMemo, useRef } from 'react';

/** What a press on one of its parts is meant for. */
const pressable = 'a, button, [role=row], [role=gridcell], [role=treeitem], [role=button], tr, li, [tabindex]';

/**
 * Remembers what in the view was pressed or had the focus last: from there the details were opened, and there the focus goes back.
 * Put `watch` on the element that holds the view.
 */
export function useOrigin() {
  const origin = useRef<Element | null>(null);
  const watch = useMemo(() => {
    // The view itself has the focus only where nothing in it could take it.
    const note = (element: Element, view: Element) => {
      if (element !== view) origin.current = element;
    };
    return {
      onPointerDownCapture: ({ target, currentTarget }: PointerEvent) => {
        if (target instanceof Element) note(target.closest(pressable) ?? target, currentTarget);
      },
      onFocusCapture: ({ target, currentTarget }: FocusEvent) => note(target, currentTarget),
    };
  }, []);
  return { origin, watch };
}
