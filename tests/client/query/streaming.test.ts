import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../../../client/api/problem.ts';
import { answerJson } from '../../../client/views/query/results/TakeAway.tsx';
import { filterRows } from '../../../client/views/query/results/useResultTable.ts';
import { resultView } from '../../../client/views/query/results/resultView.ts';
import { nodePattern, patternText, propertyPattern, relationshipPattern } from '../../../client/views/query/schema/pattern.ts';
import { streamAnswer } from '../../../client/api/cypher.ts';
import { decodeValue } from '../../../client/views/query/values.ts';

afterEach(() => vi.unstubAllGlobals());

const done = { type: 'done', graph: { nodes: [], edges: [] }, truncated: false, plan: null, summary: { rowCount: 2, availableAfter: 1, consumedAfter: 2, notifications: [] } };
const request = { text: 'RETURN 1', parameters: {}, limit: 10, mode: 'run' as const };

/** An answer that comes in these pieces, cut anywhere. */
function answer(text: string, size: number, status = 200): void {
  const bytes = new TextEncoder().encode(text);
  const body = new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}
const lines = (...all: object[]) => all.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('a streamed answer', () => {
  it.each([1, 7, 10_000])('is put together however it is cut (pieces of %i bytes)', async (size) => {
    answer(lines({ type: 'columns', columns: ['ä'] }, { type: 'rows', rows: [['é']] }, { type: 'rows', rows: [['→']] }, done), size);
    const counts: number[] = [];
    const result = await streamAnswer(request, new AbortController().signal, ({ rows }) => counts.push(rows.length));
    expect(result).toMatchObject({ columns: ['ä'], rows: [['é'], ['→']], truncated: false });
    expect(counts).toEqual([1, 2]);
  });

  const problem = { type: 'about:blank', title: 'Request Timeout', status: 408, detail: 'Too long' };
  it('fails with a problem in the middle', async () => {
    answer(lines({ type: 'columns', columns: ['x'] }, { type: 'rows', rows: [[1]] }, { type: 'problem', problem }), 50);
    await expect(streamAnswer(request, new AbortController().signal, () => undefined)).rejects.toThrow(new ApiProblem(problem));
  });

  it('fails with the refusal of the call', async () => {
    answer(JSON.stringify(problem), 50, 408);
    await expect(streamAnswer(request, new AbortController().signal, () => undefined)).rejects.toMatchObject({ problem });
  });

  it.each([
    ['that breaks off', lines({ type: 'columns', columns: [] }), /broke off/],
    ['with half a line', '{"type":"colu', /broke off/],
    ['of another kind', lines({ type: 'surprise' }), /cannot read/],
  ])('fails %s', async (_, text, message) => {
    answer(text, 100);
    await expect(streamAnswer(request, new AbortController().signal, () => undefined)).rejects.toThrow(message);
  });
});

describe('the views of an answer', () => {
  const plan = { operator: 'ProduceResults', details: '', estimatedRows: 1, identifiers: [], children: [] };
  it('are those that the answer has', () => {
    expect(resultView(null, { plan: null })).toBe('table');
    expect(resultView('plan', { plan: null })).toBe('table');
    expect(resultView('graph', { plan })).toBe('plan');
    expect(resultView('raw', { plan })).toBe('raw');
    expect(resultView('graph', { plan: { ...plan, rows: 1 } })).toBe('graph');
  });

  it('keep the rows of which any cell has the text', () => {
    const rows = [['Cyber crime', 1], ['Peace', 16]].map((row) => row.map(decodeValue));
    expect(filterRows(rows, 'CRIME ')).toEqual([rows[0]]);
    expect(filterRows(rows, '16')).toEqual([rows[1]]);
    expect(filterRows(rows, ' ')).toBe(rows);
  });

  it('are saved with every value as it came', () => {
    const big = { $type: 'integer', value: '9007199254740993' };
    const result = { columns: ['x'], rows: [[big]], graph: { nodes: [], edges: [] }, truncated: false, plan: null, summary: done.summary };
    expect(JSON.parse(answerJson(request, result))).toEqual({ query: 'RETURN 1', parameters: {}, columns: ['x'], rows: [[big]], truncated: false });
  });
});

describe('the patterns of the schema', () => {
  it('write names as Cypher takes them', () => {
    expect(nodePattern('Ziel `A`')).toBe('(n:`Ziel ``A```)');
    expect(relationshipPattern('ALIGNS_WITH', { source: ['Objective'], target: ['SDGTarget'] })).toBe('(a:Objective)-[r:ALIGNS_WITH]->(b:SDGTarget)');
    expect(relationshipPattern('X', undefined)).toBe('(a)-[r:X]->(b)');
  });

  it('are a whole query where there is none yet', () => {
    expect(patternText('(n:Goal)', 'n', true)).toBe('MATCH (n:Goal)\nRETURN n\nLIMIT 100');
    expect(patternText('(n:Goal)', 'n', false)).toBe('(n:Goal)');
  });

  it('show a property with a value of its own, where that can be written', () => {
    expect(propertyPattern({ key: 'title', types: ['STRING'], samples: ["o'clock"] })).toBe("{title: 'o\\'clock'}");
    expect(propertyPattern({ key: 'order', types: ['INTEGER'], samples: ['3'] })).toBe('{order: 3}');
    expect(propertyPattern({ key: 'date', types: ['DATE'], samples: ['2026-01-01'] })).toBe('.date');
  });
});
