import { chmod, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PlumblineError } from '../../../server/errors.ts';
import { startPrivateNeo4j } from '../../../server/private/index.ts';
import { meaningfulLine } from '../../../server/private/lastWords.ts';
import { mavenError } from '../../../server/private/maven.ts';
import { fakePrograms, java, temporaryFolder } from './support.ts';

/** The sentence that a start with these programs on its PATH ends with; checks that it leaves nothing half made. */
async function sentenceOf(programs: Record<string, string>, more: NodeJS.ProcessEnv = {}): Promise<string> {
  const dataFolder = await temporaryFolder();
  const { PATH } = await fakePrograms(programs);
  const error: unknown = await startPrivateNeo4j({ dataFolder, report: () => {}, environment: { PATH, ...more } }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(PlumblineError);
  expect(await readdir(dataFolder, { recursive: true })).toEqual(['neo4j']);
  return (error as PlumblineError).message;
}

const good = { java: java('17.0.15') };

test('no Java', async () => {
  expect(await sentenceOf({})).toBe('No Java was found: install a JDK 17 or 21, or set NEO4J_URI to use a Neo4j of your own.');
});

test.each([
  ['11.0.2', '11'],
  ['1.8.0_402', '8'],
  ['25.0.1', '25'],
])('Java %s', async (version, name) => {
  expect(await sentenceOf({ java: java(version) })).toBe(
    `Neo4j needs JDK 17 or 21 and found ${name}: install one of them or point JAVA_HOME to it, or set NEO4J_URI to use a Neo4j of your own.`,
  );
});

test('a wrong JAVA_HOME does not hide a right Java on the PATH', async () => {
  const { folder } = await fakePrograms({ java: java('11.0.2') });
  await symlink(folder, join(folder, 'bin'));
  expect(await sentenceOf(good, { JAVA_HOME: folder })).toContain('Maven was not found');
});

test('no Maven', async () => {
  expect(await sentenceOf(good)).toBe(
    'Maven was not found: install Maven (the command mvn), which fetches Neo4j once, or set NEO4J_URI to use a Neo4j of your own.',
  );
});

test('a registry that cannot be reached', async () => {
  const error =
    '[ERROR] Plugin p:1 or one of its dependencies could not be resolved: Failed to read artifact descriptor for p:jar:1: Could not transfer artifact p:pom:1 from/to central (https://user:secret@repo.example/maven2): transfer failed for https://repo.example/maven2/p.pom: Connect to repo.example:443 failed: Connection refused -> [Help 1]';
  expect(await sentenceOf({ ...good, mvn: `echo '${error}'; exit 1` })).toBe(
    "Maven could not fetch Neo4j from its registry (Connect to repo.example:443 failed: Connection refused): check the network and Maven's settings, or set NEO4J_URI to use a Neo4j of your own.",
  );
});

test('a Maven that fails for another reason, after it wrote some files', async () => {
  const mvn = 'mkdir -p jars; touch jars/a.jar; echo "The JAVA_HOME environment variable is not defined correctly" >&2; exit 1';
  expect(await sentenceOf({ ...good, mvn })).toBe(
    'Maven failed (The JAVA_HOME environment variable is not defined correctly): see that the command mvn works, or set NEO4J_URI to use a Neo4j of your own.',
  );
});

test('a Maven that says all is well and brings no Neo4j', async () => {
  expect(await sentenceOf({ ...good, mvn: 'mkdir -p jars; touch jars/a.jar' })).toContain('Maven failed (it ended well but brought no Neo4j)');
});

test('a full disk while Maven writes', () => {
  expect(mavenError('[ERROR] Failed to execute goal: /x/y.jar: No space left on device -> [Help 1]').message).toBe(
    'The disk of the data folder is full: free some space there (400 MB for a first start), set PLUMBLINE_DATA to a folder on another disk, or set NEO4J_URI to use a Neo4j of your own.',
  );
});

test.runIf(process.getuid?.() !== 0)('a data folder that must not be written', async () => {
  const dataFolder = await temporaryFolder();
  await chmod(dataFolder, 0o500);
  await expect(startPrivateNeo4j({ dataFolder, report: () => {} })).rejects.toThrow('The data folder cannot be written');
});

test('a data folder that is a file', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  await expect(startPrivateNeo4j({ dataFolder: file, report: () => {} })).rejects.toThrow(
    'The data folder cannot be written: set PLUMBLINE_DATA to a folder that this user may write, or set NEO4J_URI to use a Neo4j of your own.',
  );
});

test.each([
  ['', 'it left no log'],
  ['Error occurred during initialization of VM\nCould not reserve enough space', 'Error occurred during initialization of VM'],
  [
    '2026-01-01 10:00:00.000+0000 INFO  Starting...\n2026-01-01 10:00:01.000+0000 ERROR Failed to start Neo4j\njava.lang.RuntimeException: outer\n\tat a.B.c(B.java:1)\nCaused by: org.neo4j.kernel.StoreLockException: Lock file has been locked by another process\n\t... 12 more\n2026-01-01 10:00:02.000+0000 INFO  Neo4j Server shutdown initiated',
    'Lock file has been locked by another process',
  ],
])('the log %j says: %s', (log, line) => {
  expect(meaningfulLine(log)).toBe(line);
});
