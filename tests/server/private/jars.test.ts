import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureJars, wholeJars } from '../../../server/private/jars.ts';
import { withoutSignatures } from '../../../server/private/signatures.ts';
import type { Progress } from '../../../server/private/types.ts';
import { fakePrograms, temporaryFolder } from './support.ts';

/** A Maven that brings three small jars and counts its runs in `runs`. */
const maven = (runs: string) =>
  `mkdir -p jars; for n in neo4j-5.26.30 b a; do echo "jar $n" > jars/$n.jar; echo "Downloaded from x: https://x/y/$n.jar (1 kB)"; done; echo run >> ${runs}`;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const hashes = new Map(['a', 'b', 'neo4j-5.26.30'].map((name) => [`${name}.jar`, hashOf(`jar ${name}\n`)]));

async function scene() {
  const folder = await temporaryFolder();
  const { PATH } = await fakePrograms({ mvn: maven(join(folder, 'runs')) });
  const progress: Progress[] = [];
  const jars = join(folder, 'cache', 'jars');
  const ensure = (known = hashes) => ensureJars(jars, { environment: { PATH }, report: (step) => progress.push(step), hashes: known });
  const runs = async () => (await readFile(join(folder, 'runs'), 'utf8')).trim().split('\n').length;
  return { jars, ensure, runs, progress, cache: join(folder, 'cache') };
}

const three = ['a.jar', 'b.jar', 'neo4j-5.26.30.jar'];

test('the jars are fetched once, counted as they come, and used again', async () => {
  const { jars, ensure, runs, progress, cache } = await scene();
  expect(await ensure()).toEqual(three);
  expect(await ensure()).toEqual(three);
  expect(await runs()).toBe(1);
  expect(await readdir(cache)).toEqual(['jars']);
  expect(await wholeJars(jars)).toEqual(three);
  expect(progress.map(({ done, total }) => `${done} of ${total}`)).toEqual(expect.arrayContaining(['0 of 213', '1 of 213', '3 of 213']));
  expect(progress.every(({ step, milliseconds }) => step === 'fetching' && milliseconds !== undefined)).toBe(true);
});

test.each([
  ['a jar is missing', (jars: string) => rm(join(jars, 'b.jar'))],
  ['a jar is cut short', (jars: string) => truncate(join(jars, 'b.jar'), 1)],
  ['the manifest is missing', (jars: string) => rm(join(jars, 'manifest.json'))],
  ['the manifest is cut short', (jars: string) => truncate(join(jars, 'manifest.json'), 5)],
])('they are fetched again when %s', async (_, damage) => {
  const { jars, ensure, runs } = await scene();
  await ensure();
  await damage(jars);
  expect(await ensure()).toEqual(three);
  expect(await runs()).toBe(2);
});

test('another jar than the one we know is told by its name, and nothing is kept', async () => {
  const { ensure, cache } = await scene();
  await expect(ensure(new Map([...hashes, ['b.jar', hashOf('another')]]))).rejects.toThrow(/^Maven brought another b\.jar than Neo4j 5\.26\.30 has/);
  expect(await readdir(cache)).toEqual([]);
});

test('what a killed fetch has left is removed, what a living one is busy with is not', async () => {
  const { cache, ensure } = await scene();
  const living = `jars.fetching-${process.pid}-1`;
  for (const name of [living, 'jars.fetching-4000000-1']) await mkdir(join(cache, name), { recursive: true });
  await writeFile(join(cache, 'jars.fetching-4000000-1', 'half.jar'), '');
  await ensure();
  expect((await readdir(cache)).sort()).toEqual(['jars', living]);
});

test('several that fetch into one folder at the same time all get whole jars', async () => {
  const { cache, ensure } = await scene();
  expect(await Promise.all([ensure(), ensure(), ensure()])).toEqual([three, three, three]);
  expect(await readdir(cache)).toEqual(['jars']);
});

/** The end of a zip file as Java reads it: a directory of these names, and the record that says where it is. */
function zipOf(names: string[]): Buffer {
  const files = Buffer.from('the files themselves');
  const entries = names.map((name) => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(name.length, 28);
    return Buffer.concat([entry, Buffer.from(name)]);
  });
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(files.length, 16);
  return Buffer.concat([files, directory, end]);
}

test('a signed jar loses its signature and nothing else; an unsigned one stays the same buffer', () => {
  const names = ['META-INF/MANIFEST.MF', 'a/B.class', 'META-INF/services/x.SF'];
  const signed = zipOf(['META-INF/MANIFEST.MF', 'META-INF/X.SF', 'META-INF/X.RSA', 'a/B.class', 'META-INF/services/x.SF']);
  expect(withoutSignatures(signed)).toEqual(zipOf(names));
  const unsigned = zipOf(names);
  expect(withoutSignatures(unsigned)).toBe(unsigned);
  const noZip = Buffer.from('jar');
  expect(withoutSignatures(noZip)).toBe(noZip);
});
