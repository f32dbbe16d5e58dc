import { describe, expect, it } from 'vitest';
import type { Neo4jJson } from '../../../server/api/shared/schema.ts';
import { compareValues } from '../../../client/views/query/compareValues.ts';
import { decodeValue } from '../../../client/views/query/values.ts';
import { valueText } from '../../../client/views/query/valueText.ts';

const big = (value: string) => ({ $type: 'integer', value });

describe('sorting a column', () => {
  const orders: [why: string, values: Neo4jJson[], order: string[]][] = [
    ['numbers by size, whatever their width', [big('9007199254740993'), 2, -0.5, big('9007199254740995'), 10], ['-0.5', '2', '10', '9007199254740993', '9007199254740995']],
    ['NaN after every number', [{ $type: 'float', value: 'NaN' }, { $type: 'float', value: 'Infinity' }, 1], ['1', 'Infinity', 'NaN']],
    ['codes as people do', ['8.10', '8.2', '8.1'], ['8.1', '8.2', '8.10']],
    ['null last', [null, 'b', 'a'], ['a', 'b', 'null']],
    ['dates in time', [{ $type: 'date', value: '2022-01-01' }, { $type: 'date', value: '2017-05-04' }], ['2017-05-04', '2022-01-01']],
    ['false before true', [true, false], ['false', 'true']],
  ];
  it.each(orders)('puts %s', (_, values, order) => {
    expect(values.map(decodeValue).sort(compareValues).map(valueText)).toEqual(order);
  });
});
