import { describe, expect, it } from 'vitest';
import { duration, statusLine } from '../../../client/views/query/outcome/statusLine.ts';
import { groupQueries } from '../../../client/views/query/library/Library.tsx';
import { exploreHref } from '../../../client/views/query/results/exploreHref.ts';
import type { CypherResult } from '../../../server/api/cypher/schema.ts';

describe('the status line', () => {
  const done = (rows: number, truncated = false) =>
    statusLine({
      phase: 'done',
      key: '',
      at: new Date(),
      request: { text: '', parameters: {}, limit: 1000, mode: 'run' as const },
      result: { rows: Array.from({ length: rows }, () => []), truncated, plan: null, summary: { consumedAfter: 4 } } as unknown as CypherResult,
    });

  it('counts rows and time', () => {
    expect([done(12), done(1), done(0)]).toEqual(['12 rows in 4 ms', '1 row in 4 ms', 'No rows in 4 ms']);
  });

  it('says that there are more', () => {
    expect(done(1000, true)).toBe('First 1,000 rows shown, there are more (4 ms)');
  });

  it('writes times as people read them', () => {
    expect([0, 999, 1234, 65_000].map(duration)).toEqual(['1 ms', '999 ms', '1.2 s', '1 min 5 s']);
  });
});

describe('the list of named queries', () => {
  const query = (group: string, title: string) => ({
    name: `${group}/${title}`, group, title, description: '', parameters: [], returns: [], text: 'RETURN 1',
  });
  const queries = [query('Gaps', 'Unaligned objectives'), query('Lineage', 'Editions'), query('Gaps', 'Unreached targets')];

  it('keeps groups together, in the order in which they come', () => {
    expect(groupQueries(queries, '').map(({ group, queries: found }) => [group, found.length])).toEqual([['Gaps', 2], ['Lineage', 1]]);
  });

  it('finds every word, in any order', () => {
    expect(groupQueries(queries, 'objectives GAPS')[0]?.queries.map(({ title }) => title)).toEqual(['Unaligned objectives']);
  });
});

describe('the link to Explore', () => {
  it('names our nodes, asks for what lies between, and keeps what all views share', () => {
    const node = { code: '', title: '', labels: [], framework: '', properties: {} };
    const nodes = [
      { ...node, id: 'sf2022:1', kind: 'Goal' as const },
      { ...node, id: '4:x:9', kind: 'Other' as const },
      { ...node, id: 'sdg:16', kind: 'SDG' as const },
    ];
    expect(exploreHref(nodes, 'query=RETURN+1&selected=sdg:16')).toBe('/explore?selected=sdg:16&nodes=sf2022:1,sdg:16&between=1');
  });
});
