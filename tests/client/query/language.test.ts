import { describe, expect, it } from 'vitest';
import { formatCypher } from '../../../client/views/query/editor/language/formatCypher.ts';
import { lintCypher } from '../../../client/views/query/editor/language/lintCypher.ts';
import { readingProcedures } from '../../../client/views/query/editor/language/callables.ts';
import { cypherFiles } from '../../../cypher/files.ts';
import { readingProcedures as allowed } from '../../../server/console/text/functions.ts';

const nothing = { labels: [], relationshipTypes: [], propertyKeys: [], parameters: [] };
const words = { ...nothing, labels: ['Concept', 'Objective'], relationshipTypes: ['ALIGNS_WITH'], propertyKeys: ['id', 'title'] };
const marks = (text: string) => lintCypher(text, words).map(({ from, to, severity, message }) => [text.slice(from, to), severity, message]);

describe('the linter', () => {
  it('finds nothing wrong with any query of ours', { timeout: 240_000 }, () => {
    const found = [...cypherFiles].flatMap(([name, { text }]) => lintCypher(text, nothing).map((mark) => `${name}: ${mark.message}`));
    expect(found).toEqual([]);
  });

  it.each([
    ['MATCH (n)\nRETRN n', [['RETRN', 'error', '“RETRN” cannot stand here. Did you mean RETURN?']]],
    ['MATCH (n:Concept) RETURN m', [['m', 'error', 'Variable `m` not defined']]],
    ['MATCH (n:Goals) RETURN n', [['Goals', 'warning', 'This graph has no label Goals.']]],
    ['MATCH ()-[a:ALIGN]->() RETURN a', [['ALIGN', 'warning', 'This graph has no relationship type ALIGN.']]],
    ['MATCH (n:Concept) RETURN n.titel', [['titel', 'warning', 'This graph has no property titel.']]],
    ['// nothing but a comment', []],
    ['', []],
    ['MATCH (n:Concept {id: $id}) RETURN n.title AS anything, $`other one`', []],
    ['PROFILE MATCH (n:Concept) RETURN COUNT { (n)--() } AS degree', []],
    ['MATCH (n:Concept) CALL (n) { RETURN n.id AS x } RETURN x', []],
    ['RETURN some.plugin.function(1) AS x', []],
    ['MATCH (a:Concept), (b:Objective) RETURN a, b', []],
  ] as [string, string[][]][])('says of %j: %j', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('has nothing to say of the names of an empty graph', () => {
    expect(lintCypher('MATCH (n:Anything {of: 1}) RETURN n', nothing)).toEqual([]);
  });
});

describe('the formatter', () => {
  it('lays a query out and keeps the cursor', () => {
    expect(formatCypher('match (n:Concept) where n.id = $id return n', 5)).toEqual({
      text: 'MATCH (n:Concept)\nWHERE n.id = $id\nRETURN n',
      cursor: 5,
    });
  });

  it('never changes what a query of ours says', { timeout: 240_000 }, () => {
    for (const { text } of cypherFiles.values()) {
      const formatted = formatCypher(text, 0);
      if (formatted) expect(formatted.text.toLowerCase().replace(/\s+/g, '')).toBe(text.toLowerCase().replace(/\s+/g, ''));
    }
  });

  it('leaves a query alone where its words would run together', () => {
    expect(formatCypher('MATCH path = (c) (()-[a:A]-(s) WHERE a IN x){1,3} (last)-[b]-(t) RETURN path', 0)).toBeNull();
  });
});

describe('completion', () => {
  it('offers the procedures that the server allows, and no other', () => {
    expect(Object.keys(readingProcedures).sort()).toEqual([...allowed].sort());
  });
});
