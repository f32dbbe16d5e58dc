import { type RefCallback, useLayoutEffect, useState } from 'react';

export interface Room {
  width: number;
  height: number;
}

/** Pixels of a wide page that the rail and the details take, open or not: the picture is the same beside them. */
const besides = 480;
/** The same of a narrow page, from top to bottom. */
const bars = 200;
/** Sizes are told in steps, so that a scrollbar arranges nothing anew. */
const grain = 20;

/**
 * The pixels that a picture can count on in the element that takes the reference, whether the details are open or not.
 * `beside` are pixels of its height that other things have: said, not measured, since those depend on the picture.
 */
export function useRoom(narrow: boolean, beside = 0): [RefCallback<HTMLElement>, Room] {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const [room, setRoom] = useState<Room>({ width: 900, height: 600 });
  useLayoutEffect(() => {
    if (!target) return;
    const measure = (): void => {
      const { clientWidth, clientHeight } = target;
      if (clientWidth === 0) return;
      const next = narrow
        ? { width: clientWidth, height: Math.max(clientHeight, window.innerHeight - bars) - beside }
        : { width: Math.min(clientWidth, window.innerWidth - besides), height: clientHeight - beside };
      const { width, height } = { width: Math.floor(next.width / grain) * grain, height: Math.floor(next.height / grain) * grain };
      setRoom((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [target, narrow, beside]);
  return [setTarget, room];
}
