import { copyFile, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveFlags, type ClassPath, hasArchive, archiveName, makeArchive, workName } from '../../../server/private/classArchive.ts';
import { startPrivateNeo4j } from '../../../server/private/index.ts';
import { ensureJars } from '../../../server/private/jars.ts';
import { findJava } from '../../../server/private/java.ts';
import { sharedJars } from '../../support/neo4j.ts';
import { temporaryFolder, until } from './support.ts';

const signal = () => new AbortController().signal;

/** A class path of one jar, for which an archive is made in a second. */
async function smallPath(): Promise<ClassPath> {
  const folder = await temporaryFolder();
  await copyFile(join(sharedJars, 'reactive-streams-1.0.4.jar'), join(folder, 'a.jar'));
  return { java: await findJava(process.env), folder, jars: ['a.jar'] };
}

const classes = 'java/lang/Object id: 0\norg/reactivestreams/Publisher id: 1\nhalf a li';

test('an archive is made from the list of one run, under its name alone, and then used', async () => {
  const path = await smallPath();
  const work = workName();
  expect(archiveFlags(path, work)).toEqual([`-XX:DumpLoadedClassList=${work}.list`]);
  await writeFile(join(path.folder, `${work}.list`), classes);
  await makeArchive(path, work, 0, signal());
  expect((await readdir(path.folder)).sort()).toEqual(['a.jar', archiveName(path)]);
  expect(archiveFlags(path, work)[0]).toBe(`-XX:SharedArchiveFile=${archiveName(path)}`);
});

test('an archive of another JVM or class path is replaced, what a dead maker left is removed', async () => {
  const path = await smallPath();
  const work = workName();
  await writeFile(join(path.folder, 'classes-of-before.jsa'), '');
  await writeFile(join(path.folder, 'making-4000000-dead.usable'), '');
  await writeFile(join(path.folder, `${work}.list`), classes);
  await makeArchive(path, work, 0, signal());
  expect((await readdir(path.folder)).sort()).toEqual(['a.jar', archiveName(path)]);
});

test.each([0, 300])('called off after %i ms, it leaves nothing', async (after) => {
  const path = await smallPath();
  const work = workName();
  await writeFile(join(path.folder, `${work}.list`), classes);
  const ending = new AbortController();
  const making = makeArchive(path, work, 0, ending.signal);
  setTimeout(() => ending.abort(), after);
  await making;
  expect((await readdir(path.folder)).filter((name) => name.startsWith('making'))).toEqual([]);
});

test('no list, no archive, no error', async () => {
  const path = await smallPath();
  await makeArchive(path, workName(), 0, signal());
  expect(hasArchive(path)).toBe(false);
});

test.each(['', 'no archive at all'.repeat(1_000)])('a broken archive does not keep the server from starting', async (content) => {
  const folder = await temporaryFolder();
  const jarsFolder = join(folder, 'jars');
  await mkdir(jarsFolder);
  const jars = await ensureJars(sharedJars, { environment: process.env, report: () => {} });
  for (const name of [...jars, 'manifest.json']) await symlink(join(sharedJars, name), join(jarsFolder, name));
  const path = { java: await findJava(process.env), folder: jarsFolder, jars };
  await writeFile(join(jarsFolder, archiveName(path)), content);
  const server = await startPrivateNeo4j({ dataFolder: folder, jarsFolder, quick: true, report: () => {} });
  await until(() => server.state().state === 'running');
  await server.stop();
});
