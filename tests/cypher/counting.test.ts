import { expect, test } from 'vitest';
import { cypherFiles } from '../../cypher/files.ts';

/** What docs/definitions.md says of alignments that count, for the alignment `name`. */
const condition = (name: string) =>
  `${name}.status IN $statuses
   AND coalesce(${name}.confidence, 0) >= $minConfidence
   AND ($mappingSets = [] OR ${name}.mappingSet IN $mappingSets)
   AND ($predicates = [] OR ${name}.predicate IN $predicates)
   AND ($crossCutting OR coalesce(${name}.directness, '') <> 'cross-cutting')`.replace(/\s+/g, ' ');

/** Claims for a whole set alike that are not asked for are as if they were absent: of any alignment, in any status. */
const absent = (name: string) => `($crossCutting OR coalesce(${name}.directness, '') <> 'cross-cutting')`;
const leftOut = (name: string) => `NOT $crossCutting AND ${name}.directness = 'cross-cutting'`;

const asking = [...cypherFiles.values()].filter(({ parameters }) => parameters.some(({ name }) => name === 'statuses'));

test('there are queries that ask which alignments count', () => expect(asking.length).toBeGreaterThan(5));

test.each(asking)('cypher/$name.cypher says which alignments count as every other query does', ({ text, parameters }) => {
  let rest = text.replace(/\s+/g, ' ');
  const names = new Set([...rest.matchAll(/(\w+)\.status IN \$statuses/g)].map((match) => match[1]!));
  expect(names.size).toBeGreaterThan(0);
  for (const name of names) rest = rest.replaceAll(condition(name), '');
  for (const name of ['pair', ...names]) rest = rest.replaceAll(absent(name), '').replaceAll(absent(name).slice(1, -1), '').replaceAll(leftOut(name), '');
  expect(rest).not.toMatch(/\$(statuses|minConfidence|mappingSets|predicates|crossCutting)\b/);
  expect(parameters.find(({ name }) => name === 'statuses')?.default).toEqual(['accepted']);
});
