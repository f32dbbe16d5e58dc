import { z } from 'zod';
import type { Database } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import type { BackupLine } from '../api/backup/schema.ts';
import { writeLines } from './file.ts';
import { lineText, Tally } from './format.ts';
import { keepProperties } from './values.ts';

const statement = z.object({ statement: z.string() });

/** Makes a backup of a database in a file. */
export function copyToFile(database: Database, plumbline: string, file: string): Promise<{ nodes: number; relationships: number }> {
  return writeLines(file, (write) => copyGraph(database, plumbline, (_, text) => write(text)));
}

/**
 * Reads the whole graph, the app's own records included, while its own writes wait and reads go on. Hands on each line when it
 * is read, and its text with its end.
 */
export async function copyGraph(database: Database, plumbline: string, write: (line: BackupLine, text: string) => void | Promise<void>): Promise<{ nodes: number; relationships: number }> {
  const tally = new Tally();
  const hand = async (line: BackupLine) => {
    const text = lineText(line);
    if (line.type !== 'end') tally.add(line, text);
    await write(line, text);
  };
  await database.holdingWrites(async (stream) => {
    const { version: neo4j } = await database.info();
    await hand({ type: 'plumbline-backup', format: 1, plumbline, neo4j, date: new Date().toISOString() });
    for (const file of ['backup/constraints', 'backup/indexes'] as const) {
      for (const row of await database.read(query(file, statement))) await hand({ type: 'schema', ...row });
    }
    await stream('backup/nodes', ({ id, labels, properties }) =>
      hand({ type: 'node', id: String(id), labels: labels as string[], properties: keepProperties(properties as Record<string, unknown>) }),
    );
    await stream('backup/relationships', ({ from, to, kind, properties }) =>
      hand({ type: 'relationship', from: String(from), to: String(to), kind: String(kind), properties: keepProperties(properties as Record<string, unknown>) }),
    );
    await hand(tally.end());
  });
  return { nodes: tally.nodes, relationships: tally.relationships };
}
