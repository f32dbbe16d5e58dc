import { Neo4jError } from 'neo4j-driver';
import { z } from 'zod';
import { cypherFiles } from '../../cypher/files.ts';
import type { CypherFile } from '../../cypher/schema.ts';
import { PlumblineError, startUpError } from '../errors.ts';
import type { Database } from './database.ts';
import { query } from './query.ts';

interface Migration {
  number: number;
  /** `concept-id` */
  name: string;
  file: CypherFile;
  /** What it makes, where it is an index or a constraint: a graph's schema and its data do not change in one transaction. */
  makes?: { name: string; fullText: boolean; labels: string[]; properties: string[] };
}

const fileName = /^migrations\/(?<number>\d{3})-(?<name>[a-z-]+)$/;
const schemaText =
  /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (?<name>\w+) IF NOT EXISTS FOR \W+\w:(?<labels>[\w|]+)\W+(?:REQUIRE|ON EACH|ON) (?<properties>\w\.\w+|[([](?:\w\.\w+(?:, )?)+[)\]])/;

/** The migrations of `cypher/migrations/`, in order. */
export const migrations: readonly Migration[] = [...cypherFiles.values()]
  .flatMap((file) => {
    const named = fileName.exec(file.name)?.groups;
    if (!named) return [];
    const made = schemaText.exec(file.text)?.groups;
    return [{ number: Number(named.number), name: named.name ?? '', file, ...(made ? { makes: madeBy(file.text, made) } : {}) }];
  })
  .sort((a, b) => a.number - b.number);

function madeBy(text: string, { name = '', labels = '', properties = '' }: Record<string, string | undefined>): Migration['makes'] {
  const keys = [...properties.matchAll(/\w\.(\w+)/g)].map(([, key]) => key ?? '');
  return { name, fullText: text.startsWith('CREATE FULLTEXT'), labels: labels.split('|'), properties: keys };
}

/**
 * Brings indexes, constraints and what the app keeps in the graph to what this version needs, on any database: what was done is
 * recorded there, and is not done again. Refuses with one start-up sentence, and changes nothing, where the graph was
 * written by a newer version, where its data or its schema is in the way, and where the user may not.
 */
export async function migrate(database: Database, known: readonly Migration[] = migrations): Promise<void> {
  const done = await database.read(query('health/migrations', z.object({ number: z.int(), name: z.string() })));
  const newest = done.at(-1);
  if (newest && newest.number > (known.at(-1)?.number ?? 0)) {
    throw startUpError(
      `The graph was written by a newer Plumbline, which knows migration ${newest.number} (${newest.name}): update Plumbline. Nothing was changed.`,
    );
  }
  const open = known.filter(({ number }) => !done.some((one) => one.number === number));
  if (open.length === 0) return;
  const schema = open.filter(({ makes }) => makes);
  await refuseOtherSchema(database, schema);
  await rehearse(database, open);
  await translated(open, () => database.write((run) => runAll(run, schema), unknown));
  await database.read(query('health/await-indexes', z.unknown()));
  await translated(open, () =>
    database.write(async (run) => {
      await runAll(
        run,
        open.filter(({ makes }) => !makes),
      );
      await record(run, open);
    }, unknown),
  );
}

const unknown = (): undefined => undefined;

type Run = Parameters<Parameters<Database['write']>[0]>[0];

async function runAll(run: Run, some: readonly Migration[]): Promise<void> {
  for (const { file } of some) await run(query(file.name, z.unknown()));
}

const record = (run: Run, some: readonly Migration[]) =>
  run(
    query('health/record-migrations', z.unknown(), {
      migrations: some.map(({ number, name }) => ({ number, name, at: new Date().toISOString() })),
    }),
  );

/** Writes the record and takes it back: a user who may only read is found out before the schema has changed. */
async function rehearse(database: Database, open: readonly Migration[]): Promise<void> {
  const takenBack = new Error('Only a rehearsal');
  await translated(open, async () => {
    try {
      await database.write(async (run) => {
        await record(run, open);
        throw new PlumblineError('internal', takenBack.message, { cause: takenBack });
      }, unknown);
    } catch (error) {
      if (!(error instanceof PlumblineError) || error.cause !== takenBack) throw error;
    }
  });
}

/** An index or constraint with a name of ours that is another one would pass in silence: it "exists" already. */
async function refuseOtherSchema(database: Database, schema: readonly Migration[]): Promise<void> {
  const wanted = schema.flatMap(({ makes }) => makes ?? []);
  const row = z.object({
    name: z.string(),
    type: z.string(),
    labels: z.array(z.string()).nullable(),
    properties: z.array(z.string()).nullable(),
  });
  const there = await database.read(query('health/schema', row, { names: wanted.map(({ name }) => name) }));
  const saysSame = (a: string[] | null, b: string[]) => [...(a ?? [])].sort().join() === [...b].sort().join();
  const inTheWay = wanted.flatMap((one) =>
    there.filter((other) => {
      const alike = saysSame(other.labels, one.labels) && saysSame(other.properties, one.properties);
      return other.name === one.name ? !alike : alike && one.fullText && other.type === 'FULLTEXT';
    }),
  );
  if (inTheWay.length === 0) return;
  const names = inTheWay
    .map(({ name, labels, properties }) => `${name} (on ${(labels ?? []).join(', ')}: ${(properties ?? []).join(', ')})`)
    .join('; ');
  throw startUpError(
    `This Neo4j has an index or constraint that is in the way of Plumbline's own: ${names}. Drop or rename it. Nothing was changed.`,
  );
}

/** Says what refused the migrations, and which they were. */
async function translated(open: readonly Migration[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const names = open.map(({ number, name }) => `${number} ${name}`).join(', ');
    const cause = error instanceof PlumblineError ? error.cause : error;
    if (!(cause instanceof Neo4jError)) throw error;
    if (error instanceof PlumblineError && error.code === 'query-refused') {
      throw startUpError(
        `The database user may not make what Plumbline needs (migrations ${names}): it needs the rights to write and to make indexes and constraints, once. Nothing was changed.`,
        error,
      );
    }
    if (!cause.code.includes('Schema')) throw error;
    throw startUpError(
      `What this Neo4j holds does not fit what Plumbline needs (migrations ${names}): ${detailOf(cause)} Nothing was changed.`,
      error,
    );
  }
}

/** The server's own line on what is in the way: `Both Node(0) and Node(1) have the label …`. */
const detailOf = ({ message }: Neo4jError): string => (message.split('\n')[1] ?? message).replace(/ Note that only.*$/, '');
