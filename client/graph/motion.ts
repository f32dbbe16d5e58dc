/** Milliseconds that a movement takes; 0 where reduced motion is asked for. */
export const motionLength = (milliseconds: number): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
