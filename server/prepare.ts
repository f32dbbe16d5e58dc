import { isOfSdgs, seedsOf } from '../seeds/choose.ts';
import { describeLoad, loadSeeds } from '../seeds/load.ts';
import { describeProblem } from '../seeds/problem.ts';
import { readSeeds } from '../seeds/read.ts';
import { finishChanges } from './changes/apply.ts';
import { countOf } from './domain/words.ts';
import type { Env } from './env.ts';
import { startUpError } from './errors.ts';
import { readOwners } from './imports/known.ts';
import type { Database } from './neo4j/database.ts';
import { isEmpty } from './neo4j/isEmpty.ts';
import { migrate } from './neo4j/migrations.ts';
import type { Terminal } from './terminal.ts';

/**
 * Migrations always come first, and then what the last process left unfinished; seeds are loaded into our own Neo4j, and into
 * a foreign one only while it is empty.
 */
export async function prepare(database: Database, env: Env, terminal: Terminal): Promise<void> {
  await bringUpToDate(database, terminal);
  if (env.NEO4J_URI !== undefined && !(await isEmpty(database))) {
    terminal.done('The database holds data already: the frameworks were not loaded (npm run seed does that)');
    return;
  }
  terminal.done(await loadFrameworks(database, env));
}

async function bringUpToDate(database: Database, terminal: Terminal): Promise<void> {
  await migrate(database);
  const { finished, takenBack } = await finishChanges(database);
  for (const { summary } of finished) terminal.say(`  Finished what was broken off: ${summary}`);
  for (const { summary } of takenBack) terminal.say(`  Took back what was broken off: ${summary}`);
}

/** Brings a database up to date and loads the seeds. */
export async function seed(database: Database, env: Env, terminal: Terminal): Promise<void> {
  await bringUpToDate(database, terminal);
  terminal.done(await loadFrameworks(database, env));
}

/**
 * Reads and checks the seeds, and loads those that PLUMBLINE_SEEDS asks for; what was loaded before stays, whatever it asks for now.
 * Gives a line that says what was loaded. Throws one start-up sentence with every problem when they are not right.
 */
async function loadFrameworks(database: Database, { PLUMBLINE_SEEDS: choice }: Env): Promise<string> {
  const read = readSeeds();
  if (!read.ok) {
    throw startUpError(`The seeds have problems, so nothing was loaded:\n${read.problems.map(describeProblem).join('\n')}`);
  }
  const { seeds } = read;
  const owners = await database.readAll((run) => readOwners(run, seeds.frameworks.map(({ id }) => id), []));
  const ownersOf = (id: string) => owners.get(`framework ${id}`) ?? [];
  // An id that somebody brought in a framework under, while ours was not there, is theirs.
  const taken = seeds.frameworks.flatMap(({ id }) => (ownersOf(id).some((owner) => owner.startsWith('import:')) ? [id] : []));
  const chosen = seedsOf(seeds, (framework) => !taken.includes(framework.id) && (choice === 'all' || isOfSdgs(framework) || ownersOf(framework.id).includes('seed')));
  const loaded = describeLoad(await loadSeeds(database, chosen));
  const before = chosen.frameworks.filter((framework) => !isOfSdgs(framework)).length;
  const what = choice === 'all' ? 'the frameworks' : before === 0 ? 'the SDGs alone (PLUMBLINE_SEEDS)' : `the SDGs (PLUMBLINE_SEEDS) and ${countOf(before, { one: 'framework', many: 'frameworks' })} of ours that ${before === 1 ? 'was' : 'were'} there already`;
  const left = taken.length === 0 ? '' : `; left out ${taken.join(', ')}, which an import has as the prefix of its own`;
  return `Loaded ${what}: ${loaded}${left}`;
}
