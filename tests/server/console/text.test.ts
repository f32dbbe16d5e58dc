import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlumblineError } from '../../../server/errors.ts';
import { checkText } from '../../../server/console/text/check.ts';
import { ownCases } from './caseFiles.ts';

/** The rule that refuses a text; `undefined` when the text stage lets it pass. */
function ruleOf(text: string, parameters: Record<string, unknown> = {}): unknown {
  try {
    checkText(text, parameters);
    return undefined;
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    return error.extras.rule ?? error.code;
  }
}

const refusedClauses = [
  { words: ['LOAD', 'CSV', 'FROM'], rest: " 'file:///x' AS row RETURN row", rule: 'no-load-csv' },
  { words: ['USE', 'system'], rest: ' MATCH (n) RETURN n', rule: 'no-use' },
  { words: ['SHOW', 'TRANSACTIONS'], rest: '', rule: 'no-administration' },
  { words: ['TERMINATE', 'TRANSACTIONS'], rest: " 'a'", rule: 'no-administration' },
  { words: ['CALL', 'dbms.listConfig'], rest: '()', rule: 'procedure' },
  { words: ['CREATE', 'USER'], rest: " a SET PASSWORD 'abcdefgh'", rule: 'no-administration' },
  { words: ['CYPHER', 'runtime=slotted'], rest: ' RETURN 1', rule: 'prefix' },
];

/** What may stand between two words. */
const gap = fc
  .array(fc.constantFrom(' ', '\n', '\t', '\r', '\r\n', '\u00a0', '\u2003', '\u200b', '\u0085', '\u001c', '\ufeff', '/**/', '/* x */', '/* \' " ` */', '// \' LOAD\n', '//\r'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
const cased = (word: string) => fc.array(fc.boolean(), { minLength: word.length, maxLength: word.length }).map((upper) => Array.from(word, (char, at) => (upper[at] ? char.toUpperCase() : char.toLowerCase())).join(''));
/** Harmless text without anything that opens or ends. */
const plain = fc.string({ unit: fc.constantFrom(...Array.from('abc XYZ_0189;,.()[]{}<>=+-*$|&!?ß安🌍')) });

describe('a refused clause', () => {
  test('is found in any case and with any blanks and comments between its words', () => {
    const clause = fc.constantFrom(...refusedClauses).chain(({ words, rest, rule }) =>
      fc.record({
        // A procedure's name is told apart by case; so is what an option is set to.
        words: fc.tuple(...words.map((word) => (word.includes('.') ? fc.constant(word) : cased(word)))),
        gaps: fc.array(gap, { minLength: words.length - 1, maxLength: words.length - 1 }),
        before: fc.constantFrom('', ' ', '/* a */', '// a\n', '\ufeff'),
        rest: fc.constant(rest),
        rule: fc.constant(rule),
      }),
    );
    fc.assert(
      fc.property(clause, ({ words, gaps, before, rest, rule }) => {
        expect(ruleOf(before + words.map((word, at) => word + (gaps[at] ?? '')).join('') + rest)).toBe(rule);
      }),
      { numRuns: 600 },
    );
  });

  test('is found behind strings, names and comments that seem to hold it', () => {
    const decoy = fc.oneof(
      plain.map((text) => `'${text}'`),
      plain.map((text) => `"${text}'"`),
      fc.constantFrom("'\\''", "'\\\\'", '"\\""', "'//'", "'/*'", '"*/"', "'`'", "'\\n\\u00e9'"),
    );
    fc.assert(
      fc.property(fc.array(decoy, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/* " */', "// '\n", '/* ` */'), (decoys, comment) => {
        expect(ruleOf(`WITH [${decoys.join(', ')}] AS \`a''b\`${comment} LOAD CSV FROM 'x' AS row RETURN row`)).toBe('no-load-csv');
      }),
      { numRuns: 500 },
    );
  });

  test('cannot be hidden by an escape anywhere', () => {
    const text = "MATCH (n:Goal) /* a */ WHERE n.title = 'x' RETURN n.`b c` AS y // LOAD CSV";
    const escaped = (at: number) => `${text.slice(0, at)}\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}${text.slice(at + 1)}`;
    fc.assert(
      fc.property(fc.nat(text.length - 1), (at) => {
        const isInString = text[at] === 'x' && text[at - 1] === "'";
        // Without its end, a comment is no Cypher at all.
        if (isInString) expect(ruleOf(escaped(at))).toBeUndefined();
        else expect(['unicode-escape', 'query-failed']).toContain(ruleOf(escaped(at)));
      }),
    );
  });
});

describe('the words of a refused clause', () => {
  const words = fc.constantFrom('LOAD CSV FROM', 'USE system', 'SHOW USERS', 'CALL dbms.listConfig()', 'CREATE (n)', '} IN TRANSACTIONS', 'SET n.x = 1', 'range(1, 1000000000)', 'DROP INDEX x', '; MATCH (n)');
  const place = fc.constantFrom<(text: string) => string>(
    (text) => `RETURN '${text}' AS x`,
    (text) => `RETURN "${text}" AS x`,
    (text) => `RETURN 'it\\'s ${text}' AS x`,
    (text) => `RETURN 1 AS \`${text}\``,
    (text) => `RETURN 1 AS x // ${text}`,
    (text) => `/* ${text} */ RETURN 1 AS x`,
    (text) => `MATCH (n:\`${text}\`) RETURN n`,
    (text) => `RETURN {\`${text}\`: 1} AS x`,
    (text) => `RETURN 1 AS x; /* ${text} */`,
  );
  test('pass in strings, names and comments', () => {
    fc.assert(
      fc.property(place, fc.array(fc.oneof(words, plain.filter((text) => !/\*$/.test(text))), { maxLength: 5 }), (put, parts) => {
        expect(ruleOf(put(parts.join(' ')))).toBeUndefined();
      }),
      { numRuns: 800 },
    );
  });

  test('pass as names of anything', () => {
    const name = fc.constantFrom('load', 'csv', 'use', 'show', 'create', 'set', 'delete', 'drop', 'merge', 'remove', 'terminate', 'transactions', 'foreach', 'call', 'cypher', 'explain', 'periodic', 'commit');
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(ruleOf(`MATCH (n:${a})-[:${b}|${c}]->(m) WHERE n.${a} = $${b} AND m.${c} > 1 RETURN {${a}: n.${b}} AS ${c}, m.${a} AS ${b}`)).toBeUndefined();
      }),
    );
  });
});

test('what is sent has the lines of what was written, and no comment, escape or odd blank', () => {
  for (const { query, parameters, mustBeRefused } of ownCases()) {
    if (mustBeRefused) continue;
    const { text } = checkText(query, parameters);
    expect(text.split('\n').length).toBeLessThanOrEqual(query.split(/\r\n|\n|\r/).length);
    expect(text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g, '')).not.toMatch(/\/\/|\/\*|\\|[\u00a0\ufeff\u200b]/);
  }
});

test('any text is looked at in time, and ends in a verdict', () => {
  const pieces = fc.constantFrom('(', ')', '[', ']', '{', '}', "'", '"', '`', '/*', '*/', '//', '\n', '\\', '\\u0041', '$', '$x', '.', '..', '1', '1e9', 'x', ' IN ', 'reduce', 'range', 'all', '|', ',', '=', '=~', '+', 'CALL ', 'EXISTS ', 'CASE ', 'END ', 'WITH ', ' AS ', ':', ';', '🌍', '\u0000');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 400 }), (parts) => {
      const began = performance.now();
      ruleOf(parts.join(''), { x: [1, 'a'] });
      expect(performance.now() - began).toBeLessThan(2_000);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['brackets', `RETURN ${'['.repeat(9_990)}`],
  ['quotes', `RETURN ${"'a'+".repeat(4_900)}'a'`],
  ['names that define each other', `${Array.from({ length: 90 }, (_, at) => `WITH x${at} + x${at} AS x${at + 1}`).join(' ')} RETURN x90`],
  ['loops', `RETURN ${'[x IN xs | '.repeat(60)}1${']'.repeat(60)}`],
  ['commas', `RETURN [${'1,'.repeat(9_900)}1]`],
  ['patterns', `RETURN ${"x =~ '(a|b)*c' AND ".repeat(240)}true`],
])('the longest text of %s is looked at in less than a second', (_, text) => {
  const began = performance.now();
  ruleOf(text);
  expect(performance.now() - began).toBeLessThan(1_000);
});
