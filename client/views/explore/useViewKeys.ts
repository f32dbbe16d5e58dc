import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type GraphAction, graphAction } from '../../graph/outline/graphKeys.ts';

const writing = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"], dialog';

/**
 * The picture's keys wherever the focus is in the view, and where it is nowhere, as after a click on the canvas. What is
 * written in a field and what a button or a row does with a key by itself is left alone.
 */
export function useViewKeys(view: RefObject<HTMLElement | null>, run: (action: GraphAction) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const isHere = target === document.body || (view.current?.contains(target) ?? false) || target.id === 'view-content';
    if (event.defaultPrevented || !isHere || target.closest(writing)) return;
    const action = graphAction(event);
    if (!action) return;
    // Enter and Space are what presses a button or follows a link.
    if ((event.key === 'Enter' || event.key === ' ') && target.closest('button, a')) return;
    event.preventDefault();
    run(action);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
