import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { startUpError } from '../errors.ts';
import { foldersIn } from './folders.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { lockDataFolder } from './lock.ts';
import type { PrivateNeo4jOptions } from './types.ts';

const run = promisify(execFile);

/**
 * Lets Neo4j's own checker go through a store that is not running. Resolves when it finds nothing; throws one sentence with
 * what it found, or why it could not look.
 */
export async function checkStore({ dataFolder, jarsFolder, report, signal, environment = process.env }: PrivateNeo4jOptions): Promise<void> {
  const folders = foldersIn(dataFolder, jarsFolder ?? environment['PLUMBLINE_JARS']);
  if (!existsSync(join(folders.store, 'databases', 'neo4j'))) throw startUpError('There is no database in that folder: name a data folder of Plumbline, or a backup.');
  const java = await findJava(environment);
  const lock = await lockDataFolder(folders.root);
  const reports = await mkdtemp(join(tmpdir(), 'plumbline-check-'));
  try {
    const jars = await ensureJars(folders.jars, { environment, report, signal });
    const command = ['-Xmx512m', '-cp', jars.join(delimiter), 'org.neo4j.cli.AdminTool', 'database', 'check', 'neo4j', `--report-path=${reports}`];
    await run(java.path, command, { cwd: folders.jars, env: { PATH: environment['PATH'], NEO4J_HOME: folders.home, NEO4J_CONF: join(folders.home, 'conf') }, maxBuffer: 64e6, ...(signal ? { signal } : {}) });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const said = `${stderr}\n${stdout}`.split('\n').map((line) => line.trim()).filter((line) => /inconsisten|error|fail|cannot|recover/i.test(line) && !line.startsWith('at '));
    if (said.length === 0) throw error;
    throw startUpError(`The database is not as it should be: ${(said[0] ?? '').replace(/(\/[\w.-]+){2,}/g, '…').slice(0, 200)}. Restore a backup into a new folder (npm run restore -- FILE FOLDER).`, error);
  } finally {
    await rm(reports, { recursive: true, force: true });
    await lock.release();
  }
}
