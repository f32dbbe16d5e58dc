import type { Env } from '../env.ts';
import type { ReadingLimits } from './reader.ts';

/** How deep lists, elements and objects of a file may nest. */
const depth = 100;

/** What the environment allows for reading the files of one import. */
export function readingLimits(env: Env): ReadingLimits {
  return {
    deadline: env.PLUMBLINE_IMPORT_SECONDS * 1_000,
    memory: env.PLUMBLINE_IMPORT_MEMORY_MB * 1e6,
    limits: {
      bytes: env.PLUMBLINE_IMPORT_MB * 1e6,
      inflated: env.PLUMBLINE_IMPORT_UNFOLDED_MB * 1e6,
      rows: env.PLUMBLINE_IMPORT_ROWS,
      pages: env.PLUMBLINE_IMPORT_PAGES,
      depth,
    },
  };
}
