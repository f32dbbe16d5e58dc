import { expect, test } from 'vitest';
import { type Table } from '../../../../server/formats/model.ts';
import { suggestMapping, understandTables } from '../../../../server/formats/tables/index.ts';
import { lost, outline, readCsv, understood } from './support.ts';

const concepts = `framework,id,kind,code,title,statement,parent,order,uri,notes
plan,plan:1,Goal,1,Water,'=1+1 is no sum,plan,1,,
plan,plan:1.1,Objective,1.1,''Quoted,,plan:1,2,,Owner: Ann
plan,plan:1.10,Objective,1.10,'-minus,,plan:1,1,https://example.org/x,
`;

test('reads our own concepts as they were', async () => {
  const draft = await understood(concepts);
  expect(outline(draft)).toEqual(['1 Water', '  1.10 -minus', "  1.1 'Quoted"]);
  expect(draft.statements.items[0]).toMatchObject({ ref: 'plan:1', framework: 'plan', statement: '=1+1 is no sum', properties: { order: 1 } });
  expect(draft.statements.items[2]?.notes).toEqual([{ topic: 'Owner', text: 'Ann' }]);
  expect(draft.statements.frameworks).toMatchObject([{ ref: 'plan', prefix: 'plan' }]);
  expect(draft.problems).toEqual([]);
  expect(lost(draft)).toEqual([]);
  expect(suggestMapping((await readCsv(concepts)).tables[0]!, 0)).toMatchObject({ sure: true, mapping: { holds: 'concepts' } });
});

test('tells what is wrong in our own tables', async () => {
  const { problems } = await understood(`${concepts}plan,plan:1,Goal,1,Again,,plan,3,,\nplan,plan:2,Gaol,2,Two,,plan,4,,\nplan,plan:3,Goal,3,Three,,plan:9,5,,\n`);
  expect(problems.map(({ severity, value, place }) => [severity, value, place.line])).toEqual([['error', 'plan:1', 5], ['error', 'plan:9', 7], ['error', 'Gaol', 6]]);
});

test('reads our own workbook of four sheets', () => {
  const sheet = (name: string, rows: string[][]): Table => ({ name, rows: rows.map((cells, index) => ({ cells, place: { file: 0, sheet: name, cell: `A${index + 1}` } })) });
  const alignment = 'id,subject,object,predicate,justification,confidence,status,directness,polarity,mappingSet,evidenceSubject,evidenceObject,evidenceSource,evidenceClaimedBy,evidenceClaimed,evidenceRead,evidenceNote,rationale,author,date,reviewer,reviewDate'.split(',');
  const draft = understandTables(
    [
      sheet('Frameworks', ['id,title,shortTitle,organization,kind,periodStart,periodEnd,language,iri,sourceTitle,sourceUrl,vision,mission,notes'.split(','), ['plan', 'The plan', 'Plan', 'Org', 'strategy', '2024', '', 'en', '', '', '', '', '', '']]),
      sheet('Concepts', ['framework,id,kind,code,title,statement,parent,order,uri,notes'.split(','), ['plan', 'plan:1', 'Goal', '1', 'Water', '', 'plan', '1', '', '']]),
      sheet('Alignments', [alignment, ['set:1', 'plan:1', 'x:6', 'skos:closeMatch', 'semapv:ManualMappingCuration', '0.7', 'accepted', 'direct', '', 'set', 'drink', 'water', '', '', '', '', '', 'Why', 'Ann', '2024-01-01', '', '']]),
      sheet('No counterparts', ['id,concept,framework,reason,status,rationale,mappingSet,author,date,reviewer,reviewDate'.split(','), ['set:2', 'plan:1', 'y', 'internal', 'accepted', 'R', 'set', 'Ann', '2024-01-01', '', '']]),
    ],
    {},
    2,
  );
  expect(draft.problems).toEqual([]);
  expect(draft.statements.frameworks).toMatchObject([{ ref: 'plan', title: 'The plan', properties: { shortTitle: 'Plan' } }]);
  expect(draft.statements.alignments).toMatchObject([{ id: 'set:1', subject: { id: 'plan:1', ref: 'plan:1' }, object: { id: 'x:6' }, confidence: 0.7, evidence: { subject: 'drink', object: 'water' }, place: { file: 2, sheet: 'Alignments', cell: 'A2' } }]);
  expect(draft.statements.noCounterparts).toMatchObject([{ id: 'set:2', concept: { ref: 'plan:1' }, framework: 'y', reason: 'internal' }]);
});
