import { statfs } from 'node:fs/promises';
import { diskFullError } from './folders.ts';

/** Throws the sentence for a full disk when a folder's file system has fewer bytes left than that. */
export async function needSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes) throw diskFullError(new Error(`${bavail * bsize} bytes are free, ${bytes} needed`));
}
