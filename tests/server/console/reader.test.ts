import { afterAll, expect, test } from 'vitest';
import { TextReader } from '../../../server/console/text/reader.ts';

const signal = new AbortController().signal;
const readers: TextReader[] = [];
function made(worker?: URL): TextReader {
  const reader = new TextReader(worker);
  readers.push(reader);
  return reader;
}
afterAll(() => Promise.all(readers.map((reader) => reader.close())));

/** The longest time that the event loop was held up while something was done. */
async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  await work();
  clearInterval(timer);
  return longest;
}

test('a check that never ends is ended at its deadline, and the next text is looked at', async () => {
  const reader = made(new URL('../../fixtures/endlessWorker.ts', import.meta.url));
  const held = await longestHold(async () => {
    const endless = [1, 2, 3].map(() => reader.check({ text: 'endless', parameters: {} }, signal));
    for (const one of endless) await expect(one).rejects.toMatchObject({ code: 'query-refused', extras: { rule: 'too-complex' } });
  });
  expect(held).toBeLessThan(200);
  expect(await reader.check({ text: 'RETURN 1', parameters: {} }, signal)).toEqual({ text: 'RETURN 1' });
});

test('who goes away ends the looking', async () => {
  const reader = made(new URL('../../fixtures/endlessWorker.ts', import.meta.url));
  const gone = new AbortController();
  const endless = reader.check({ text: 'endless', parameters: {} }, gone.signal);
  gone.abort();
  await expect(endless).rejects.toMatchObject({ name: 'AbortError' });
});

const doubling = `WITH 1 AS a0 ${Array.from({ length: 40 }, (_, at) => `WITH a${at}+a${at} AS a${at + 1}`).join(' ')} RETURN range(1,a40)`;
const alternatives = `MATCH (n) WHERE n.title =~ '(${Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('|')})*' RETURN n`;

test.each([
  ['calls in calls', `RETURN ${'size(range(1,'.repeat(22)}1${'))'.repeat(22)}`],
  ['names that double', doubling],
  ['many alternatives', alternatives],
  ['a megabyte of parameters', 'RETURN $p AS p'],
  ['twenty thousand characters', `RETURN ${"'a' + ".repeat(3_200)}'a' AS a`],
  ['loops in loops', `RETURN ${'reduce(a = 0, x IN [1, 2, 3, 4, 5] | '.repeat(30)}a${')'.repeat(30)} AS n`],
])('%s hold nobody up', async (_, text) => {
  const reader = made();
  await reader.check({ text: 'RETURN 1', parameters: {} }, signal);
  const parameters = { p: 'x'.repeat(900_000) };
  const held = await longestHold(() => Promise.allSettled(Array.from({ length: 20 }, () => reader.check({ text, parameters }, signal))));
  expect(held).toBeLessThan(200);
});
