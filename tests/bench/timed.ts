const runs = 3;
/** Milliseconds after which one run is enough. */
const long = 10_000;

/** Runs something three times, or once where that takes long. Gives the median time and the last answer. */
export function timed<T>(run: () => T): { ms: number; answer: T } {
  const times: number[] = [];
  let answer: T;
  do {
    const start = performance.now();
    answer = run();
    times.push(performance.now() - start);
  } while (times.length < runs && (times[0] ?? 0) < long);
  return { ms: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0, answer };
}
