import { describe, expect, it } from 'vitest';
import { parseFreeParameter, parseParameter, typedText } from '../../../client/views/query/parameterValue.ts';
import type { QueryParameter } from '../../../cypher/schema.ts';
import type { Neo4jJson } from '../../../server/api/shared/schema.ts';

const parameter = (type: QueryParameter['type'], fallback?: Neo4jJson): QueryParameter => ({
  name: 'p',
  type,
  description: '',
  ...(fallback === undefined ? {} : { default: fallback }),
});

describe('a declared parameter', () => {
  const good: [QueryParameter, string | undefined, Neo4jJson][] = [
    [parameter('string'), 'crime*', 'crime*'],
    [parameter('string', 'x'), undefined, 'x'],
    [parameter('string', 'x'), '', ''],
    [parameter('integer'), ' 12 ', 12],
    [parameter('integer'), '9007199254740993', { $type: 'integer', value: '9007199254740993' }],
    [parameter('integer', 3), '', 3],
    [parameter('number'), '0.5', 0.5],
    [parameter('boolean'), 'false', false],
    [parameter('string[]'), 'sf2022, sf2017\nsdg,', ['sf2022', 'sf2017', 'sdg']],
    [parameter('string[]', ['sf2022']), undefined, ['sf2022']],
    [parameter('string[]', ['sf2022']), '', []],
    [parameter('framework', null), '', null],
    [parameter('concept', 'sdg:16'), 'sf2022:1.1', 'sf2022:1.1'],
  ];
  it.each(good)('%j typed as %j is %j', (declared, typed, value) => {
    expect(parseParameter(declared, typed)).toEqual({ ok: true, value });
  });

  const bad: [QueryParameter, string | undefined, string][] = [
    [parameter('string'), undefined, 'Needs a value.'],
    [parameter('concept'), '', 'Needs a value.'],
    [parameter('integer'), '1.5', '“1.5” is not a whole number.'],
    [parameter('integer'), '9223372036854775808', 'Neo4j keeps whole numbers up to 9223372036854775807.'],
    [parameter('number'), 'half', '“half” is not a number.'],
    [parameter('boolean'), 'yes', 'Write true or false.'],
  ];
  it.each(bad)('%j typed as %j says why not', (declared, typed, message) => {
    expect(parseParameter(declared, typed)).toEqual({ ok: false, message });
  });

  it('shows its default as it would be typed', () => {
    expect([['a', 'b'], 5, null, undefined, true].map(typedText)).toEqual(['a, b', '5', '', '', 'true']);
  });
});

describe('a parameter that nothing declares', () => {
  it.each([['"a"', 'a'], ['5', 5], ['[1, null]', [1, null]], ['{"$type":"date","value":"2025-01-01"}', { $type: 'date', value: '2025-01-01' }]])(
    'reads %s as JSON',
    (typed, value) => {
      expect(parseFreeParameter(typed)).toEqual({ ok: true, value });
    },
  );

  const bad: [string, string][] = [
    ['', 'Needs a value, written as JSON: "text", 5, true, ["a", "b"] or null.'],
    ['sf2022', 'Not JSON. A text needs double quotes: "sf2022"'],
    ['[1,', 'Not JSON yet.'],
    ['9007199254740993', '9007199254740993 is too long for a JSON number. Write {"$type":"integer","value":"9007199254740993"}.'],
  ];
  it.each(bad)('%j says why not', (typed, message) => {
    expect(parseFreeParameter(typed)).toEqual({ ok: false, message });
  });

  it('leaves digits inside a text alone', () => {
    expect(parseFreeParameter('"9007199254740993"')).toEqual({ ok: true, value: '9007199254740993' });
  });
});
