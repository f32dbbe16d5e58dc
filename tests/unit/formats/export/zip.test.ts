import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { zipOf } from '../../../../server/formats/export/zip.ts';
import { all } from '../../../support/exports/imported.ts';
import { filesOf } from '../../../support/exports/zipped.ts';

async function* pieces(texts: string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

test('an archive has its files whole, with names in any script, and is the same each time', async () => {
  const long = randomBytes(200_000).toString('hex');
  const make = async () => Buffer.concat(await all(zipOf([{ name: 'ä ☃.txt', write: () => pieces(['a', long, 'ß']) }, { name: 'empty', write: () => pieces([]) }])));
  const bytes = await make();
  const files = await filesOf(bytes, 'zip', '');
  expect(files.map(({ name, bytes: inside }) => [name, Buffer.from(inside).toString()])).toEqual([['ä ☃.txt', `a${long}ß`], ['empty', '']]);
  expect(await make()).toEqual(bytes);
});

test('what goes wrong in a file goes wrong in the archive', async () => {
  const failing = async function* () {
    yield 'a';
    await Promise.reject(new Error('The graph is away'));
  };
  await expect(all(zipOf([{ name: 'x', write: failing }]))).rejects.toThrow('The graph is away');
});
