import type { Limits } from '../formats/model.ts';
import type { Reading } from '../imports/reading.ts';
import { readFiles, understandAgain } from './index.ts';
import type { Bounds } from './run.ts';

/** What reading the files of one import may take. */
export type ReadingLimits = Pick<Bounds, 'deadline' | 'memory'> & { limits: Limits };

/** Reads the files of imports, those of one after those of the other, so that the memory of two is never taken at once. */
export function readerOfFiles({ limits, ...bounds }: ReadingLimits): Reading {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    read: (files, options, { signal, onProgress }) =>
      inTurn(() => readFiles(files.map(({ name, bytes, format }) => ({ name, bytes, ...(format && { format }) })), options, { ...bounds, limits, signal, onProgress: ({ share, what }) => onProgress(share, what) })),
    again: (source, file, options) => inTurn(() => understandAgain(source, file, options, bounds)),
  };
}
