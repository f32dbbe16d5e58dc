import { describe, expect, test } from 'vitest';
import { cypherFiles, parseCypherFile } from '../../cypher/files.ts';

/** A query without its sub-queries, which have a RETURN of their own. */
function outside(text: string): string {
  const shorter = text.replace(/\{[^{}]*\}/g, '');
  return shorter === text ? text : outside(shorter);
}

describe.each([...cypherFiles.values()])('cypher/$name.cypher', (file) => {
  test('names exactly the parameters that its text uses', () => {
    const used = [...file.text.matchAll(/\$(\w+)/g)].map((match) => match[1]!);
    expect(file.parameters.map((parameter) => parameter.name).sort()).toEqual([...new Set(used)].sort());
  });

  test('names exactly the columns that its text returns', () => {
    const last = outside(file.text).split(/\bRETURN\b/).at(-1) ?? '';
    for (const column of file.returns) expect(last).toMatch(new RegExp(`\\b${column}\\b`));
  });
});

test.each([...cypherFiles.values()].filter((file) => file.group !== null))(
  'cypher/$name.cypher can be run from the library without any input',
  (file) => {
    for (const parameter of file.parameters) expect(parameter.default, parameter.name).toBeDefined();
    expect(file.returns.length).toBeGreaterThan(0);
  },
);

describe('a query file', () => {
  test('is read with its header', () => {
    const text = [
      '// Title',
      '// What it answers,',
      '// in two lines.',
      '// @group Things',
      '// @param {string[]} names = ["a"] - the names',
      '// @option planner = cost',
      '// @returns name, size',
      '',
      'RETURN $names',
    ].join('\n');
    expect(parseCypherFile('things/some', text)).toEqual({
      name: 'things/some',
      group: 'Things',
      title: 'Title',
      description: 'What it answers, in two lines.',
      parameters: [{ name: 'names', type: 'string[]', description: 'the names', default: ['a'] }],
      options: ['planner=cost'],
      returns: ['name', 'size'],
      text: 'RETURN $names',
    });
  });

  test.each([
    ['RETURN 1', 'cypher/bad.cypher: needs a header with a title, and a query'],
    ['// Title\n', 'cypher/bad.cypher: needs a header with a title, and a query'],
    ['// Title\n// @parm {string} a - x\nRETURN 1', 'cypher/bad.cypher: unknown header line "@parm {string} a - x"'],
    ['// Title\n// @param {text} a - x\nRETURN 1', 'cypher/bad.cypher: cannot read "@param {text} a - x"'],
  ])('is refused when it is %j', (text, message) => {
    expect(() => parseCypherFile('bad', text)).toThrow(message);
  });
});
