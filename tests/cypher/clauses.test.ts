import { describe, expect, test } from 'vitest';
import { type Clause, expandClauses } from '../../cypher/clauses.ts';
import { parseClause, parseCypherFile } from '../../cypher/files.ts';

const read = (name: string, ...lines: string[]): [string, Clause] => [name, parseClause(`clauses/${name}`, ['// Title', ...lines].join('\n'))];
const clauses = new Map([
  read('sure', '// @of a', '// @param {number} least = 0 - lowest', 'a.confidence >= $least', 'AND @open(a)'),
  read('open', '// @of a', '// @param {boolean} all = false - all of them', '($all OR a.status = "a")'),
  read('joined', '// @of from, to', 'EXISTS { (from)--(to) }'),
]);
const expanded = (text: string) => expandClauses('cypher/some.cypher', text, clauses);

describe('a clause', () => {
  test('stands where its mark stood, about what the mark gives, lines under the line of the mark', () => {
    expect(expanded('MATCH (x)-[b]-()\n  WHERE x.a = 1\n    AND @sure(b)\nRETURN x').text).toBe(
      'MATCH (x)-[b]-()\n  WHERE x.a = 1\n    AND b.confidence >= $least\n    AND ($all OR b.status = "a")\nRETURN x',
    );
    expect(expanded('MATCH (b) WHERE @sure(b)\nRETURN b').text).toBe('MATCH (b) WHERE b.confidence >= $least\n  AND ($all OR b.status = "a")\nRETURN b');
  });

  test('takes expressions, commas in brackets too, and names of its own', () => {
    expect(expanded("RETURN @joined(to, nodes(path)[1..-1])").text).toBe('RETURN EXISTS { (to)--(nodes(path)[1..-1]) }');
    expect(expanded("RETURN @joined(split(t.id, ':')[0], from)").text).toBe("RETURN EXISTS { (split(t.id, ':')[0])--(from) }");
  });

  test('brings its parameters, and those of what it uses; a query may describe one itself', () => {
    expect(expanded('RETURN @sure(a)').parameters.map(({ name }) => name)).toEqual(['least', 'all']);
    const file = parseCypherFile('some', '// T\n// @param {number} least = 0.5 - mine\nRETURN @sure(a)', clauses);
    expect(file.parameters.map(({ name, description }) => [name, description])).toEqual([['least', 'mine'], ['all', 'all of them']]);
  });

  test.each([
    ['RETURN @sre(a)', 'cypher/some.cypher: there is no clause "@sre"'],
    ['RETURN @sure', 'cypher/some.cypher: there is no clause "@sure"'],
    ['RETURN @sure(a, b)', 'cypher/some.cypher: @sure takes (a)'],
    ['RETURN @joined(a)', 'cypher/some.cypher: @joined takes (from, to)'],
    ['RETURN @sure(a', 'cypher/some.cypher: @sure takes (a)'],
  ])('is refused in %j', (text, message) => expect(() => expanded(text)).toThrow(message));

  test('says what it is of, and a query does not', () => {
    expect(() => parseClause('clauses/bad', '// Title\na.b')).toThrow('cypher/clauses/bad.cypher: a clause says what it is @of');
    expect(() => parseCypherFile('bad', '// Title\n// @of a\nRETURN a')).toThrow('cypher/bad.cypher: @of is for clauses');
  });
});
