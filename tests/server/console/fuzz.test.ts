import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PlumblineError } from '../../../server/errors.ts';
import { checkPlan } from '../../../server/console/plan/check.ts';
import { type CheckedText, checkText } from '../../../server/console/text/check.ts';
import { ownCases } from './caseFiles.ts';

const { uri, username, password } = inject('neo4j');
let driver: Driver;
beforeAll(() => {
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});
afterAll(() => driver.close());

/** What the server says of a text: its plan, or the code of its error. */
async function explain(text: string): Promise<{ type: string; plan: any; shape: string } | { error: string }> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { summary } = await session.run(`EXPLAIN\n${text}`, parameters, { timeout: 5_000 });
    return { type: summary.queryType, plan: summary.plan, shape: shapeOf(summary.plan) };
  } catch (error) {
    return { error: (error as { code: string }).code };
  } finally {
    await session.close();
  }
}

function shapeOf(plan: any): string {
  return plan ? `${plan.operatorType}(${plan.children.map(shapeOf).join(',')})` : '';
}

function look(text: string): CheckedText | PlumblineError {
  try {
    return checkText(text, parameters);
  } catch (error) {
    if (error instanceof PlumblineError) return error;
    throw error;
  }
}

const parameters: Record<string, unknown> = { x: 1, ids: ['a'], word: 'a', a: [1], b: [2], pattern: 'a', patterns: ['a'], create: 1, load: 1, use: 1 };
const seeds = ownCases().filter(({ mustBeRefused, query }) => !mustBeRefused && query.length < 400);
const pieces = ['LOAD CSV FROM "file:///a" AS row', 'USE system', 'SET n.x = 1', 'CREATE (z)', 'DELETE n', 'CALL dbms.listConfig() YIELD name', 'CALL { CREATE (z) }', 'SHOW USERS', '} IN TRANSACTIONS', '/* c */', '// c\n', '\r', '\u00a0', "'", '"', '`', '*/', '/*', ';', 'UNION', 'RETURN 1 AS x', ')', '(', 'EXPLAIN', 'CYPHER 5', 'runtime=slotted', '\\', "'LOAD CSV'", '`USE`'];

/** Where a blank stands, and anywhere. */
const places = (query: string) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...query.split('').flatMap((char, at) => (char === ' ' ? [at] : [])), 0) }, fc.nat(query.length));
const blanks = [' ', '/* c */', '// c\n', '\r', '\u00a0', '\t', '/* \' */'];
const piece = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...blanks) }, fc.constantFrom(...pieces));

const mutant = fc.constantFrom(...seeds).chain(({ query }) =>
  fc.array(fc.record({ at: places(query), cut: fc.constantFrom(0, 0, 0, 0, 1, 4), put: piece }), { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.sort((one, other) => other.at - one.at).reduce((text, { at, cut, put }) => `${text.slice(0, at)} ${put} ${text.slice(at + cut)}`, query),
  ),
);

test('a mutated query that passes both stages only reads, and what is sent means what was written', async () => {
  let passed = 0;
  let planned = 0;
  await fc.assert(
    fc.asyncProperty(mutant, async (text) => {
      const checked = look(text);
      if (checked instanceof PlumblineError) {
        expect(['query-refused', 'query-failed']).toContain(checked.code);
        return;
      }
      passed++;
      const sent = await explain(checked.text);
      // EXPLAIN cannot stand before CYPHER.
      if (checked.mode === 'run' && !/^\W*cypher\b/i.test(text)) {
        const own = await explain(text.replace(/^[\s\ufeff\u00a0]+/, ''));
        // The server must read both alike: the same plan, or both no Cypher.
        expect('shape' in sent ? sent.shape : 'error', text).toBe('shape' in own ? own.shape : 'error');
      }
      if ('error' in sent) return;
      planned++;
      try {
        checkPlan(sent);
        expect(sent.type, text).toMatch(/^[rs]$/);
      } catch (error) {
        if (!(error instanceof PlumblineError)) throw error;
      }
    }),
    { numRuns: 220, seed: 5_26_30, endOnFailure: true },
  );
  // Enough of both, or the run would prove nothing.
  expect(passed).toBeGreaterThan(60);
  expect(planned).toBeGreaterThan(30);
}, 60_000);

test('what the text stage calls no Cypher, the server cannot read either', async () => {
  await fc.assert(
    fc.asyncProperty(mutant, async (text) => {
      const checked = look(text);
      // The server drops a backslash before the first word; here it is a mistake.
      if (!(checked instanceof PlumblineError) || checked.code !== 'query-failed' || text.includes('\\')) return;
      expect(await explain(text), text).toHaveProperty('error');
    }),
    { numRuns: 100, seed: 7, endOnFailure: true },
  );
}, 60_000);
