/** Runs `work` with a `Math.random` that starts the same each time; libraries that know no seed become repeatable. */
export function seeded<T>(work: () => T): T {
  const random = Math.random;
  let state = 0x9e3779b9;
  // mulberry32
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  try {
    return work();
  } finally {
    Math.random = random;
  }
}
