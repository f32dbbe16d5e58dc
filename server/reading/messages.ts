import type { Draft, FormatId, Limits, Place, Source, Understanding } from '../formats/model.ts';

/** What the child process is asked to do: one task, then it ends. */
export type Task =
  | { do: 'read'; files: FileToRead[]; options: Understanding; limits: Limits }
  | { do: 'understand'; source: Source; file: number; options: Understanding };

export interface FileToRead {
  name: string;
  bytes: Uint8Array;
  format?: FormatId;
}

export interface ReadFile {
  name: string;
  /** Size of the file. */
  bytes: number;
  sha256: string;
  format: FormatId;
  draft: Draft;
  source: Source;
}

export type Answer =
  | { progress: Progress }
  | { files: ReadFile[] }
  | { draft: Draft }
  | { refused: string; at: Partial<Place>; file: number };

export interface Progress {
  /** Index of the file that is being read. */
  file: number;
  /** Of all files, from 0 to 1. */
  share: number;
  what: string;
}
