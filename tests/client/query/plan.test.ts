import { describe, expect, it } from 'vitest';
import { planKey, planRows, planTotals } from '../../../client/views/query/plan/planRows.ts';
import { detailsText, planWords } from '../../../client/views/query/plan/planWords.ts';
import { missingNames, whyEmpty } from '../../../client/views/query/plan/whyEmpty.ts';
import type { PlanStep } from '../../../server/api/cypher/schema.ts';

const step = (operator: string, measures: Partial<PlanStep> = {}, ...children: PlanStep[]): PlanStep => ({
  operator, details: '', estimatedRows: 1, identifiers: [], children, ...measures,
});
const plan = step(
  'ProduceResults', { rows: 3, dbHits: 0 },
  step('Apply', { rows: 3, dbHits: 0 }, step('NodeByLabelScan', { rows: 9, dbHits: 10 }), step('Expand(All)', { rows: 3, dbHits: 40 }, step('Argument', { rows: 9, dbHits: 0 }))),
);

describe('the words of a plan', () => {
  it.each([
    ['NodeUniqueIndexSeek', 'looks nodes up by an index'],
    ['NodeByLabelScan', 'takes all nodes with a label'],
    ['Expand(All)', 'follows relationships'],
    ['Expand(Into)', 'looks for relationships between nodes it has'],
    ['OptionalExpand(All)', 'follows relationships where there are any'],
    ['VarLengthExpand(Pruning,BFS)', 'follows paths of several relationships'],
    ['AntiSemiApply', 'keeps rows for which a pattern is not there'],
    ['ValueHashJoin', 'joins two parts on what they have in common'],
    ['SomethingNew', 'SomethingNew'],
  ])('say what %s does', (operator, words) => {
    expect(planWords(operator)).toBe(words);
  });
});

it('leaves out the planner’s names for values of the query', () => {
  expect(detailsText("o.title CONTAINS $autostring_0 AND o.order > $autoint_1 AND o.id = $concept")).toBe("o.title CONTAINS '…' AND o.order > … AND o.id = $concept");
});

describe('the tree of a plan', () => {
  it('goes from the result down, and indents where it forks', () => {
    expect(planRows(plan).map(({ id, step: { operator }, level, fork }) => [id, operator, level, fork])).toEqual([
      ['0', 'ProduceResults', 1, 0],
      ['0.0', 'Apply', 2, 0],
      ['0.0.0', 'NodeByLabelScan', 3, 1],
      ['0.0.1', 'Expand(All)', 3, 1],
      ['0.0.1.0', 'Argument', 4, 1],
    ]);
  });

  it('leaves out what is closed', () => {
    expect(planRows(plan, new Set(['0.0'])).map(({ id }) => id)).toEqual(['0', '0.0']);
  });

  it('adds up the db hits and finds the costliest step', () => {
    expect(planTotals(plan)).toMatchObject({ measured: true, dbHits: 50, maxHits: 40, costliest: '0.0.1', time: null });
  });

  it('goes by the rows expected where nothing was measured', () => {
    expect(planTotals(step('ProduceResults', { estimatedRows: 2 }, step('AllNodesScan', { estimatedRows: 288 })))).toMatchObject({ measured: false, costliest: '0.0' });
  });

  it.each([
    ['ArrowDown', '0', { go: '0.0' }],
    ['ArrowLeft', '0.0.0', { go: '0.0' }],
    ['ArrowLeft', '0.0', { toggle: '0.0' }],
    ['End', '0', { go: '0.0.1.0' }],
    ['ArrowRight', '0.0.0', null],
    ['a', '0', null],
  ])('walks by %s from %s', (key, at, to) => {
    expect(planKey(key, planRows(plan), at, new Set())).toEqual(to);
  });
});

describe('why an answer is empty', () => {
  it('names the lowest step that was given rows and left none', () => {
    const filter = step('Filter', { rows: 0, details: "o.title CONTAINS 'x'" }, step('NodeByLabelScan', { rows: 53 }));
    expect(whyEmpty(step('ProduceResults', { rows: 0 }, filter))).toEqual({ step: filter, given: 53 });
  });

  it('names a source that found nothing', () => {
    const seek = step('NodeUniqueIndexSeek', { rows: 0 });
    expect(whyEmpty(step('ProduceResults', { rows: 0 }, step('Expand(All)', { rows: 0 }, seek)))).toEqual({ step: seek, given: null });
  });

  it('does not blame what only looks whether a pattern is there', () => {
    const anti = step('SemiApply', { rows: 0 }, step('NodeByLabelScan', { rows: 5 }), step('Expand(All)', { rows: 0 }));
    expect(whyEmpty(step('ProduceResults', { rows: 0 }, anti))).toEqual({ step: anti, given: 5 });
  });

  it('says nothing of a plan that was not run, or has rows', () => {
    expect([whyEmpty(step('ProduceResults')), whyEmpty(plan)]).toEqual([null, null]);
  });

  it('reads unknown names from the database’s notes', () => {
    expect(missingNames([{ description: "One of the labels in your query is not available in the database, make sure you didn't misspell it or that the label is available when you run this statement in your application (the missing label name is: Objectve)" }])).toEqual([
      'The graph has no label Objectve.',
    ]);
  });
});
