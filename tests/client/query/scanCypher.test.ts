import { describe, expect, it } from 'vitest';
import { scanCypher } from '../../../client/views/query/editor/scanCypher.ts';
import { parametersOf } from '../../../client/views/query/prepareRun.ts';

const kinds = (text: string) =>
  scanCypher(text)
    .tokens.filter((token) => token.kind !== 'punctuation')
    .map((token) => `${token.text} ${token.kind}`);

describe('reading Cypher for colour', () => {
  it('tells labels, types, properties, functions, parameters and keywords apart', () => {
    expect(kinds('MATCH (o:Objective {id: $id})-[a:ALIGNS_WITH]->(t) WHERE size(t.code) > 1.5 RETURN count(*)')).toEqual([
      'MATCH keyword', 'o variable', 'Objective label', 'id property', '$id parameter', 'a variable', 'ALIGNS_WITH type',
      't variable', 'WHERE keyword', 'size function', 't variable', 'code property', '1.5 number', 'RETURN keyword',
      'count function',
    ]);
  });

  it('takes a keyword as a name where a name stands', () => {
    expect(kinds('RETURN o.order, o.end')).toContain('order property');
  });

  it('reads strings with escapes and comments over lines', () => {
    expect(kinds("/* a\nb */ RETURN 'it\\'s', `odd name` // end")).toEqual([
      '/* a\nb */ comment', 'RETURN keyword', "'it\\'s' string", '`odd name` variable', '// end comment',
    ]);
  });

  it('never fails on half a query', () => {
    for (const text of ['MATCH (', "RETURN '", '}', ']])', '$', '`', '/*', 'a:b:c|d']) expect(() => scanCypher(text)).not.toThrow();
  });
});

describe('parameters of a query', () => {
  it('lists each once, in order of first use', () => {
    expect(parametersOf('MATCH (a {id: $b}) WHERE a.x > $a AND a.y < $b RETURN $`odd name`')).toEqual(['b', 'a', 'odd name']);
  });

  it('sees none in strings and comments', () => {
    expect(parametersOf("RETURN '$no' // $neither\n/* $nor */")).toEqual([]);
  });
});
