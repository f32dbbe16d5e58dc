import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cypherFiles } from '../../cypher/files.ts';

/** What docs/definitions.md says of alignments that count, for the alignment `name`. */
const condition = (name: string) =>
  `${name}.status IN $statuses
   AND coalesce(${name}.confidence, 0) >= $minConfidence
   AND ($mappingSets = [] OR ${name}.mappingSet IN $mappingSets)
   AND ($predicates = [] OR ${name}.predicate IN $predicates)
   AND ($crossCutting OR coalesce(${name}.directness, '') <> 'cross-cutting') AND ${name}.polarity IS NULL`.replace(/\s+/g, ' ');

/** What is not asked for is as if it were absent, in any status: claims for a whole set alike; what hinders always is. */
const absent = (name: string) => `($crossCutting OR coalesce(${name}.directness, '') <> 'cross-cutting') AND ${name}.polarity IS NULL`;
const leftOut = (name: string) => `NOT $crossCutting AND ${name}.directness = 'cross-cutting'`;

const asking = [...cypherFiles.values()].filter(({ parameters }) => parameters.some(({ name }) => name === 'statuses'));

test('there are queries that ask which alignments count', () => expect(asking.length).toBeGreaterThan(5));

test.each(asking)('cypher/$name.cypher says which alignments count as every other query does', ({ text, parameters }) => {
  let rest = text.replace(/\s+/g, ' ');
  const names = new Set([...rest.matchAll(/(\w+)\.status IN \$statuses/g)].map((match) => match[1]!));
  expect(names.size).toBeGreaterThan(0);
  for (const name of names) rest = rest.replaceAll(condition(name), '');
  for (const name of ['pair', ...names]) rest = rest.replaceAll(absent(name), '').replaceAll(leftOut(name), '');
  expect(rest).not.toMatch(/\$(statuses|minConfidence|mappingSets|predicates|crossCutting)\b/);
  expect(parameters.find(({ name }) => name === 'statuses')?.default).toEqual(['accepted']);
});

// As written, before anything is expanded.
const written = readdirSync('cypher', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher') && !file.startsWith('clauses') && !file.startsWith('examples'))
  .map((file) => ({ file, text: readFileSync(`cypher/${file}`, 'utf8').replace(/^\/\/.*$/gm, '') }));

test.each(written)('$file leaves to the clauses what they say', ({ text }) => {
  expect(text).not.toMatch(/\$(statuses|mappingSets|predicates)\b|\$crossCutting OR|coalesce\(\w+\.status, 'accepted'\) = /);
  expect(text).not.toMatch(/\[pair:ALIGNS_WITH\]|polarity IS NULL(?! THEN)/);
});

test.each(written.filter(({ text }) => /ALIGNS_WITH \{status: 'accepted'\}/.test(text)))('$file counts nothing that hinders', ({ text }) => {
  const accepted = [...text.matchAll(/\[(\w+):ALIGNS_WITH \{status: 'accepted'\}\]/g)].map((match) => match[1]!);
  expect(accepted.length).toBeGreaterThan(0);
  for (const name of new Set(accepted)) expect(text).toContain(`@present(${name})`);
});
