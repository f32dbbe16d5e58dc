import { describe, expect, it } from 'vitest';
import type { Neo4jJson } from '../../../server/api/shared/schema.ts';
import { decodeValue } from '../../../client/views/query/values.ts';
import { prettyText, valueText } from '../../../client/views/query/valueText.ts';

const node = { $type: 'node', id: 'sf2022:1.1', elementId: '4:x:1', labels: ['Concept', 'Objective'], properties: { code: '1.1' } };
const target = { $type: 'node', id: 'sdg:16.4', elementId: '4:x:2', labels: ['SDGTarget'], properties: {} };
const step = {
  $type: 'relationship',
  id: 'a1',
  elementId: '5:x:1',
  type: 'ALIGNS_WITH',
  source: 'sf2022:1.1',
  target: 'sdg:16.4',
  properties: { confidence: 0.7 },
};

describe('decoding values of Neo4j', () => {
  const texts: [why: string, json: Neo4jJson, text: string][] = [
    ['null', null, 'null'],
    ['a boolean', true, 'true'],
    ['a number', 0.5, '0.5'],
    ['a text, bare at the top', "it's", "it's"],
    ['an integer beyond 2^53, to its last digit', { $type: 'integer', value: '9007199254740993' }, '9007199254740993'],
    ['not a number', { $type: 'float', value: 'NaN' }, 'NaN'],
    ['infinity', { $type: 'float', value: '-Infinity' }, '-Infinity'],
    ['a date', { $type: 'date', value: '2022-11-23' }, '2022-11-23'],
    ['a duration', { $type: 'duration', value: 'P1Y2M' }, 'P1Y2M'],
    ['a point on a plane', { $type: 'point', srid: 7203, x: 1, y: 2 }, 'point({srid: 7203, x: 1, y: 2})'],
    ['a point in space', { $type: 'point', srid: 9157, x: 1, y: 2, z: 3 }, 'point({srid: 9157, x: 1, y: 2, z: 3})'],
    ['bytes', { $type: 'bytes', value: 'SGVsbG8=' }, "bytes('SGVsbG8=')"],
    ['a list, its texts quoted', [1, "it's", null], "[1, 'it\\'s', null]"],
    ['a map, odd keys in backticks', { a: 1, 'b c': [2] }, '{a: 1, `b c`: [2]}'],
    ['a map with a key $type of its own', { $type: 'map', value: { $type: 'node' } }, "{`$type`: 'node'}"],
    ['a map inside such a map', { $type: 'map', value: { $type: { $type: 'date', value: '2022-01-01' } } }, '{`$type`: 2022-01-01}'],
    ['an object of an unknown type, as the map that it is', { $type: 'tensor', value: 1 }, "{`$type`: 'tensor', value: 1}"],
    ['a malformed integer, as the map that it is', { $type: 'integer', value: 'x' }, "{`$type`: 'integer', value: 'x'}"],
    ['a node', node, "(:Concept:Objective {code: '1.1'})"],
    ['a relationship', step, '[:ALIGNS_WITH {confidence: 0.7}]'],
    ['a path', { $type: 'path', nodes: [node, target], relationships: [step] }, '(sf2022:1.1)-[:ALIGNS_WITH]->(sdg:16.4)'],
    ['a path walked backwards', { $type: 'path', nodes: [target, node], relationships: [step] }, '(sdg:16.4)<-[:ALIGNS_WITH]-(sf2022:1.1)'],
  ];
  it.each(texts)('reads %s', (_, json, text) => {
    expect(valueText(decodeValue(json))).toBe(text);
  });

  it('keeps ids, labels and the type of a relationship', () => {
    expect(decodeValue(node)).toMatchObject({ kind: 'node', id: 'sf2022:1.1', labels: ['Concept', 'Objective'] });
    expect(decodeValue(step)).toMatchObject({ kind: 'relationship', type: 'ALIGNS_WITH', source: 'sf2022:1.1' });
  });

  it('writes nested values over several lines', () => {
    expect(prettyText(decodeValue({ a: [1, 2], b: { c: 'x' } }))).toBe("{\n  a: [1, 2],\n  b: {\n    c: 'x'\n  }\n}");
  });
});
