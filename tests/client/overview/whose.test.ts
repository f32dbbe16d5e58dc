import { expect, test } from 'vitest';
import { whose } from '../../../client/views/overview/whose.ts';

const framework = (id: string, organization: string, title = `Plan ${id}`) => ({ id, title, organization });
const plans = (...publishers: string[]) => publishers.map((publisher, at) => framework(`p${at}`, publisher));

test('says how many frameworks of whom are measured against what', () => {
  const sdgs = framework('sdg', 'United Nations', 'Sustainable Development Goals');
  expect(whose([...plans('INTERPOL', 'INTERPOL'), sdgs], 'sdg')).toBe('2 frameworks of INTERPOL, measured against the Sustainable Development Goals (United Nations).');
});

test.each([
  [plans('A'), 'p0', '0 frameworks, measured against Plan p0 (A).'],
  [plans('A', 'B', 'A'), 'p2', '2 frameworks of A and B, measured against Plan p2 (A).'],
  [plans('A', 'B', 'C', 'D', 'E'), '*', '5 frameworks of A, B, C, and 2 more, measured against each other.'],
  [plans('', ''), 'p1', '1 framework, measured against Plan p1.'],
])('of %j against %s: %s', (frameworks, against, sentence) => {
  expect(whose(frameworks, against)).toBe(sentence);
});
