import type { FormatId, Source, Understanding } from '../formats/model.ts';
import type { ReadFile } from './stored.ts';

export interface FileToRead {
  name: string;
  bytes: Uint8Array;
  format?: FormatId | undefined;
}

/** How files are read: in a process of its own, which a deadline, a cap on its memory and `signal` end. Rejects with one sentence. */
export interface Reading {
  read(files: FileToRead[], options: Understanding, care: { signal: AbortSignal; onProgress: (share: number, what: string) => void }): Promise<ReadFile[]>;
  /** The same source understood in another way: other columns, other kinds. */
  again(source: Source, file: number, options: Understanding): Promise<ReadFile['draft']>;
}
