import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, startTestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const echo = (p: unknown) => server.post('/cypher', { query: 'RETURN $p AS p', parameters: { p } });

/** A map as `docs/values.md` says: one with a `$type` of its own is wrapped. */
const wrapped = (map: Record<string, unknown>) => (Object.hasOwn(map, '$type') ? { $type: 'map', value: map } : map);
const key = fc.oneof(fc.constantFrom('$type', 'value', 'nodes', 'id', 'constructor', 'toString', 'hasOwnProperty', 'a b', ''), fc.string()).filter((name) => name !== '__proto__');
const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('node', 'relationship', 'path', 'map', 'integer'),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Number.isInteger(number)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).filter((number) => number > BigInt(Number.MAX_SAFE_INTEGER) || number < BigInt(Number.MIN_SAFE_INTEGER)).map((number) => ({ $type: 'integer', value: String(number) })),
  fc.constantFrom('NaN', 'Infinity', '-Infinity').map((value) => ({ $type: 'float', value })),
  fc.constantFrom({ $type: 'date', value: '2022-11-23' }, { $type: 'duration', value: 'P1Y2M3DT4H5M6S' }, { $type: 'bytes', value: 'SGVsbG8=' }, { $type: 'point', srid: 4326, x: 4.5, y: 45.5 }),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }).map((map) => wrapped(map)),
}));

test('any value comes back from the database as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 10 }), async (values) => {
      const { status, body } = await echo(values);
      expect([status, body.rows?.[0]?.[0]], JSON.stringify(body)).toEqual([200, values]);
    }),
    { numRuns: 150 },
  );
});

describe('a value that its type cannot have is refused with its place', () => {
  test.each<[string, unknown]>([
    ['more than 64 bits', { $type: 'integer', value: '99999999999999999999999' }],
    ['one more than 64 bits', { $type: 'integer', value: '9223372036854775808' }],
    ['no digits', { $type: 'integer', value: '12abc' }],
    ['a name that every object has', { $type: 'toString', value: '1' }],
    ['another one', { $type: 'constructor', value: '1' }],
    ['a type that is no text', { $type: 5 }],
    ['a type that is null', { $type: null }],
    ['a node', { $type: 'node', id: '1', labels: [], properties: {} }],
    ['a float that is none', { $type: 'float', value: 'abc' }],
    ['a point in no system', { $type: 'point', srid: 1, x: 1, y: 1 }],
    ['a point without numbers', { $type: 'point', srid: 4326, x: 'a', y: 1 }],
    ['a map that is a text', { $type: 'map', value: 'y' }],
    ['a map that is a list', { $type: 'map', value: [] }],
    ['a map with more', { $type: 'map', value: {}, more: 1 }],
    ['a date that is none', { $type: 'date', value: '2020-99-99' }],
    ['bytes that are none', { $type: 'bytes', value: '!!!' }],
    ['a member that the type has not', { $type: 'date', value: '2020-01-01', zone: 'x' }],
    ['a key that the driver loses', JSON.parse('{"__proto__": 1, "a": 2}')],
  ])('%s', async (_, given) => {
    const { status, body } = await echo([given]);
    expect([status, body.errors?.[0]?.path]).toEqual([400, 'body.parameters.p.0']);
  });
});

describe("a mistake that the server calls its own failure is the query's", () => {
  test.each([
    "RETURN substring('abc', -1) AS x",
    "RETURN left('abc', -1) AS x",
    "RETURN right('abc', -2) AS x",
    "RETURN date.truncate('x', date()) AS x",
    'MATCH p = shortestPath((a:SDG)-[*..3]-(a)) RETURN p LIMIT 1',
    'RETURN duration({days: 9223372036854775807}) + duration({days: 1}) AS x',
    "RETURN 'a' =~ '[z-a]' AS x",
  ])('%s', async (query) => {
    const { status, body } = await server.post('/cypher', { query, parameters: {} });
    expect([status, typeof body.detail]).toEqual([422, 'string']);
    expect(body.detail.length).toBeGreaterThan(5);
  });
});
