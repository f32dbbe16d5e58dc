import neo4j, { type Driver } from 'neo4j-driver';
import { cypher } from '../../cypher/files.ts';
import type { Connection } from '../neo4j/database.ts';

const noPrivileges =
  'This Neo4j tells no privileges (Community Edition has no roles): take it that this user may do everything, ' +
  "and that only Plumbline's checks keep it reading.";

/** Settings that the private Neo4j has and a foreign one should have too, with what is open without them. */
const wanted: Record<string, { value: RegExp; open: string }> = {
  'db.transaction.timeout': { value: /^(?!0s?$).+/, open: 'no query of any client ends by itself' },
  'db.memory.transaction.max': { value: /^(?!0B?$).+/, open: 'one query can take all memory' },
  'dbms.security.allow_csv_import_from_file_urls': { value: /^false$/i, open: 'LOAD CSV reads the files of the server' },
  'dbms.cypher.forbid_exhaustive_shortestpath': { value: /^true$/i, open: 'shortestPath with a condition can look at every path' },
};

/**
 * What a user of a foreign Neo4j may do beyond reading, in sentences for the operator: nothing but Plumbline's own checks
 * stands between the console and that. Never throws.
 */
export async function describeRights(connection: Connection): Promise<string[]> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), { connectionTimeout: 5_000, telemetryDisabled: true });
  try {
    const parts = await Promise.all([
      ask(driver, connection, 'console/privileges', privilegeSentences, noPrivileges),
      ask(driver, connection, 'console/settings', settingSentences, 'The settings of this Neo4j cannot be read by that user: docs/console.md lists those that should be set.'),
      ask(driver, connection, 'console/procedures', procedureSentences, 'Which procedures that user may call could not be found out.'),
    ]);
    return [`The console reads as the user ${connection.username}.`, ...parts.flat()];
  } finally {
    await driver.close().catch(() => undefined);
  }
}

type Row = Record<string, unknown>;

async function ask(driver: Driver, { database }: Connection, name: string, say: (rows: Row[]) => string[], otherwise: string): Promise<string[]> {
  try {
    const { records } = await driver.executeQuery(cypher(name), {}, { routing: 'READ', ...(database ? { database } : {}) });
    return say(records.map((record) => record.toObject()));
  } catch {
    return [otherwise];
  }
}

function privilegeSentences(rows: Row[]): string[] {
  const more = [...new Set(rows.map(({ action }) => String(action)))].filter((action) => !/^(match|read|traverse|access|execute.*|show_.*|load.*)$/i.test(action));
  const loads = rows.some(({ action }) => /^load/i.test(String(action)));
  return [
    more.length > 0 ? `That user may do more than read: ${more.sort().join(', ')}. Give it the role reader alone.` : 'That user may only read.',
    ...(loads ? ['That user may use LOAD CSV.'] : []),
  ];
}

function settingSentences(rows: Row[]): string[] {
  const values = new Map(rows.map(({ name, value }) => [String(name), String(value)]));
  return Object.entries(wanted).flatMap(([name, { value, open }]) => {
    const now = values.get(name);
    return now !== undefined && value.test(now) ? [] : [`Open: ${open} (${name} is ${now === undefined || now === '' ? 'not set' : now}).`];
  });
}

function procedureSentences(rows: Row[]): string[] {
  const names = rows.map(({ name }) => String(name));
  if (names.length === 0) return [];
  const shown = names.slice(0, 6).join(', ');
  return [`That user may call ${names.length} procedures that do more than read (${shown}${names.length > 6 ? ', …' : ''}); the console calls none of them.`];
}
