import { describe, expect, it } from 'vitest';
import { marksOf, problemMessage } from '../../../client/views/query/marksOf.ts';
import { offsetOf, placeInEditor } from '../../../client/views/query/placeInText.ts';
import type { Outcome } from '../../../client/views/query/recentRuns.ts';

const failed = (text: string, line: number, column: number): Outcome => ({
  phase: 'failed',
  key: '',
  request: { text, parameters: {}, limit: 100, mode: 'run' },
  problem: { type: 'about:blank', title: '', status: 422, detail: 'Invalid input', line, column },
});

describe('places in the text', () => {
  const text = '\n  MATCH (n)\nRETRUN n';
  it.each([
    [1, 1, 3],
    [1, 7, 9],
    [2, 1, 13],
    [2, 9, 21],
  ])('line %i, column %i of what the server saw is offset %i, blank space before it aside', (line, column, offset) => {
    expect(offsetOf(text, placeInEditor(text, { line, column }))).toBe(offset);
  });

  it('are counted as the editor numbers its lines', () => {
    expect(placeInEditor(text, { line: 1, column: 1 })).toEqual({ line: 2, column: 3 });
  });

  it('outside the text are none', () => {
    expect([[4, 1], [1, 40], [1, 0]].map(([line = 0, column = 0]) => offsetOf(text, { line, column }))).toEqual([null, null, null]);
  });
});

describe('marks in the editor', () => {
  it('underline the word that the error is at', () => {
    expect(marksOf(failed('MATCH (n) RETRUN n', 1, 11), 'MATCH (n) RETRUN n')).toEqual([
      { from: 10, to: 16, severity: 'error', message: 'Invalid input' },
    ]);
  });

  it('underline the last character where the query ends too soon', () => {
    expect(marksOf(failed('MATCH (n', 1, 9), 'MATCH (n')[0]).toMatchObject({ from: 7, to: 8 });
  });

  it('go once the text is another', () => {
    expect(marksOf(failed('MATCH (n', 1, 9), 'MATCH (n)')).toEqual([]);
  });

  it('leave the excerpt that Neo4j appends out of the message', () => {
    expect(problemMessage("Variable `m` not defined (line 1, column 18 (offset: 17))\n\"MATCH (n) RETURN m\"\n                  ^")).toBe(
      'Variable `m` not defined',
    );
  });

  it.each([
    ["Invalid input 'RETRUN': expected a graph pattern, 'FOREACH', 'ORDER BY', 'CALL', 'CREATE', 'RETURN', 'SET', 'SKIP', 'UNION', 'WITH' or <EOF>", '“RETRUN” cannot stand here. Did you mean RETURN?'],
    ["Invalid input 'MATHC': expected 'FOREACH', 'CALL', 'CREATE', 'MATCH', 'MERGE', 'RETURN' or 'WITH'", '“MATHC” cannot stand here. Did you mean MATCH?'],
    ["Invalid input 'STE': expected 'SET' or 'WITH'", "“STE” cannot stand here: expected 'SET' or 'WITH'."],
    ["Invalid input 'CRAETE': expected 'CREATE' or 'WITH'", "“CRAETE” cannot stand here: expected 'CREATE' or 'WITH'."],
    ["Invalid input '': expected ')'", "The query ends too early: expected ')'."],
    ['Variable `m` not defined', 'Variable `m` not defined'],
  ])('say in plain words what cannot stand there: %s', (said, plain) => {
    expect(problemMessage(said)).toBe(plain);
  });
});
