import { statfs } from 'node:fs/promises';
import { PlumblineError } from '../errors.ts';
import { diskFullError } from './folders.ts';

/** Throws the sentence for a full disk when a folder's file system has fewer bytes left than that. */
export async function needSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes) throw diskFullError(new Error(`${bavail * bsize} bytes are free, ${bytes} needed`));
}

/** Neo4j stops for good when it cannot write, and it needs room for its logs long before the disk is full: measured, it stopped with 21 MB free. */
const reserve = 32e6;
/** With less than this a stopped Neo4j is not started again. */
const toStart = 8e6;

async function free(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Whether there is room for more than what Neo4j needs to go on. */
export async function hasRoomToWrite(folder: string): Promise<boolean> {
  return (await free(folder)) >= reserve;
}

/** Throws the problem `disk-full` when another write could take the room that Neo4j needs to go on. */
export async function needRoomToWrite(folder: string, bytes = 0): Promise<void> {
  if ((await free(folder)) >= reserve + bytes) return;
  throw new PlumblineError('disk-full', `Nothing was saved: the disk of the data folder has less than ${Math.ceil((reserve + bytes) / 1e6)} MB left. What was saved before is there; reading goes on.`);
}

/** Whether there is room for Neo4j to run. */
export async function hasRoomToRun(folder: string): Promise<boolean> {
  return (await free(folder)) >= toStart;
}
