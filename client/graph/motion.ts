/** Milliseconds without a movement after which a picture is at rest: it is drawn in full again, and named. */
export const rest = 90;

/** Milliseconds that a movement takes; 0 where reduced motion is asked for. */
export const motionLength = (milliseconds: number): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
