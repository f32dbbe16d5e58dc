import { expect, test } from 'vitest';
import { type Draft } from '../../../../server/formats/model.ts';
import { understood } from './support.ts';

const ends = ({ statements }: Draft) => statements.alignments.map(({ subject, object }) => `${subject.code} > ${object.framework ?? ''} ${object.code}`);
const nones = ({ statements }: Draft) => statements.noCounterparts.map(({ concept, framework }) => `${concept.framework ?? ''} ${concept.code} > ${framework ?? ''}`);
const sdg = 'sd' + 'g';

test('reads one pair a row and several codes in a cell, with targets as the UN writes them', async () => {
  const draft = await understood('Objective,SDG target\nA1,1.A; 8.10\nA2,"SDG 3.1, 3.2"\nA3,Target 8.10\nA3,"Meta 16.1\nODS 16.A"\n');
  expect(ends(draft)).toEqual(['A1 > 1.a', 'A1 > 8.10', 'A2 > 3.1', 'A2 > 3.2', 'A3 > 8.10', 'A3 > 16.1', 'A3 > 16.a'].map((pair) => pair.replace('>', `> ${sdg}`)));
  expect(draft.statements.alignments[0]).toMatchObject({ predicate: 'skos:relatedMatch', justification: 'semapv:ManualMappingCuration', status: 'suggested', mappingSet: 'plan', place: { line: 2 } });
});

test.each(['none', 'n/a', '-', '—', 'None', 'NO - No aplica', 'Keine'])('takes %j for no counterpart', async (said) => {
  const draft = await understood(`Code,ODS\nA1,1.1\nA2,${said}\nA3,2.1\n`);
  expect(nones(draft)).toEqual([` A2 > ${sdg}`]);
  expect(ends(draft)).toHaveLength(2);
});

test('reads a table whose served side stands first, and what serves nothing', async () => {
  const draft = await understood('SDG,Acción\n1.1,A.1.1 - Hacer pozos hondos\n1.2,NO - No aplica\n1.A,A.1.2 - Hacer caminos rectos\n');
  expect(ends(draft)).toEqual([`A.1.1 > ${sdg} 1.1`, `A.1.2 > ${sdg} 1.a`]);
  expect(nones(draft)).toEqual([`${sdg} 1.2 > `]);
  expect(draft.statements.alignments[0]?.subject.label).toBe('Hacer pozos hondos');
});

test('reads a matrix', async () => {
  const draft = await understood('Code,Title of it,SDG 1,SDG 2,SDG 3\nA1,Wells for villages,x,,✓\nA2,Pipes for towns,,1,\nA3,Roads for all,2,0,\n');
  expect(ends(draft)).toEqual(['A1 > 1', 'A1 > 3', 'A2 > 2', 'A3 > 1'].map((pair) => pair.replace('>', `> ${sdg}`)));
  expect(draft.statements.alignments[0]).toMatchObject({ subject: { label: 'Wells for villages' }, place: { line: 2, column: 3 } });
  expect(draft.statements.alignments[3]?.extensions).toEqual({ value: '2' });
});

test('takes relation, confidence, reasons and reviewers where columns say them', async () => {
  const draft = await understood('Subject,Object,Relation,Confidence,Rationale,Reviewer,Review date,Team\nA1,B1,exact,0.9,Same words,Ann,2024-05-01,North\nA2,B2,somehow,high,,,,\n');
  expect(draft.statements.alignments).toMatchObject([
    { predicate: 'skos:exactMatch', confidence: 0.9, rationale: 'Same words', reviewer: 'Ann', reviewDate: '2024-05-01', status: 'accepted', extensions: { Team: 'North' } },
    { predicate: 'skos:relatedMatch', status: 'suggested', extensions: { predicate: 'somehow' } },
  ]);
  expect(draft.problems).toMatchObject([{ value: 'high', place: { line: 3, column: 4 } }]);
});

test('reads concepts and what they serve from one table', async () => {
  const draft = await understood('Code,Title,SDG\n1,Water for all people,6; 6.1\n1.1,Wells for villages,6.1\n1.2,Songs for everyone,none\n');
  expect(draft.statements.items).toHaveLength(3);
  expect(draft.statements.alignments.map(({ subject, object }) => [subject.ref, object.code])).toEqual([['i1', '6'], ['i1', '6.1'], ['i2', '6.1']]);
  expect(draft.statements.noCounterparts).toMatchObject([{ concept: { ref: 'i3' }, framework: sdg }]);
});

test('tells rows that name no pair', async () => {
  const draft = await understood('Objective,SDG target\nA1,1.1\nA2,\n');
  expect(draft.unrecognised).toContainEqual({ block: 2, reason: 'It names no pair.' });
});
