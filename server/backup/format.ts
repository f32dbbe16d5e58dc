import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { type BackupLine, backupLine } from '../api/backup/schema.ts';
import { PlumblineError, startUpError } from '../errors.ts';

/** A line as it stands in the file, and is proved. */
export const lineText = (line: BackupLine): string => `${JSON.stringify(line)}\n`;

/** Counts and proves the lines of a backup as they go by. */
export class Tally {
  readonly #hash: Hash = createHash('sha256');
  nodes = 0;
  relationships = 0;

  /** `text` is the line with its end. */
  add(line: BackupLine, text: string): void {
    this.#hash.update(text);
    if (line.type === 'node') this.nodes++;
    if (line.type === 'relationship') this.relationships++;
  }

  end(): BackupLine & { type: 'end' } {
    return { type: 'end', nodes: this.nodes, relationships: this.relationships, sha256: this.#hash.digest('hex') };
  }
}

/** The lines of a backup, each checked. Throws one sentence for what is no backup or is damaged. */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  const lines = createInterface({ input: unzipped, crlfDelay: Infinity });
  // An error of either stream has to reach whoever reads the lines.
  let failed: unknown;
  const fail = (error: unknown) => {
    failed ??= error;
    lines.close();
  };
  source.on('error', fail);
  unzipped.on('error', fail);
  source.pipe(unzipped);
  let number = 0;
  try {
    for await (const text of lines) yield parsed(text, ++number);
  } catch (error) {
    if (error instanceof PlumblineError) throw error;
    failed ??= error;
  } finally {
    source.destroy();
  }
  if (failed) throw damaged('it is none, or it ends in the middle', failed);
}

function parsed(text: string, number: number): BackupLine {
  try {
    return backupLine.parse(JSON.parse(text));
  } catch (error) {
    throw damaged(`line ${number} is none of a backup`, error);
  }
}

/** Reads a backup to its end. Throws one sentence when it is not whole, or when a relationship goes to a node that it lacks. */
export async function checkBackup(file: string): Promise<{ nodes: number; relationships: number; date: string }> {
  const tally = new Tally();
  const ids = new Set<string>();
  let date = '';
  let end: (BackupLine & { type: 'end' }) | undefined;
  for await (const line of readBackup(file)) {
    if (end) throw damaged('it goes on after its end');
    if (date === '' && line.type !== 'plumbline-backup') throw damaged('its first line says nothing of a backup');
    if (line.type === 'plumbline-backup') date = line.date;
    if (line.type === 'node') ids.add(line.id);
    if (line.type === 'relationship' && !(ids.has(line.from) && ids.has(line.to))) throw damaged('a relationship goes to a node that it does not hold');
    if (line.type === 'end') end = line;
    else tally.add(line, lineText(line));
  }
  const whole = tally.end();
  if (!end) throw damaged('it has no end');
  if (end.sha256 !== whole.sha256 || end.nodes !== whole.nodes || end.relationships !== whole.relationships) throw damaged('its content is not what its end says');
  return { nodes: end.nodes, relationships: end.relationships, date };
}

function damaged(why: string, cause?: unknown): Error {
  return startUpError(`This backup cannot be used: ${why}. Take another one; nothing was changed.`, cause);
}
