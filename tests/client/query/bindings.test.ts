import { describe, expect, it } from 'vitest';
import { ownerAt } from '../../../client/views/query/editor/bindings.ts';
import { ownFirst } from '../../../client/views/query/editor/complete.ts';
import { keysByName, ownKeys } from '../../../client/views/query/editor/ownKeys.ts';

/** Whose property would be written at the end of a text: `Goal,Objective`, `[ALIGNS_WITH]`, `node` or `relationship` without a name, or nothing. */
function owner(text: string): string | undefined {
  const found = ownerAt(text, text.length);
  if (!found) return undefined;
  const names = found.names.join(',');
  return names === '' ? found.of : found.of === 'node' ? names : `[${names}]`;
}

describe('whose property is written', () => {
  it.each([
    ['MATCH (n:Objective) RETURN n.', 'Objective'],
    ['MATCH (n:Objective) WHERE n.', 'Objective'],
    ['MATCH (n:Objective) RETURN n.code, n.', 'Objective'],
    ['MATCH (n:`Two words`) RETURN n.', 'Two words'],
    ['MATCH (`a b`:Goal) RETURN `a b`.', 'Goal'],
    ['MATCH (n:Goal|Objective) RETURN n.', 'Goal,Objective'],
    ['MATCH (n:Concept:Goal) RETURN n.', 'Concept,Goal'],
    ['MATCH (n:(Goal&!Objective)) RETURN n.', 'Goal'],
    ['MATCH (n) WHERE n:Goal RETURN n.', 'Goal'],
    ['MATCH (n) RETURN n.', 'node'],
    ['MATCH (a)-[r:ALIGNS_WITH]->(b:SDGTarget) RETURN r.', '[ALIGNS_WITH]'],
    ['MATCH (a)-[r:ALIGNS_WITH]->(b:SDGTarget) RETURN b.', 'SDGTarget'],
    ['MATCH (a)<-[r:PART_OF|CONTINUES*1..2]-() RETURN r.', '[PART_OF,CONTINUES]'],
    ['MATCH ()-[r]-() RETURN r.', 'relationship'],
    ['MATCH (n:Goal {', 'Goal'],
    ['MATCH (n:Goal {id: 1, ', 'Goal'],
    ['MATCH ()-[:ALIGNS_WITH {', '[ALIGNS_WITH]'],
    ['MATCH (n:Goal) MATCH (n {', 'Goal'],
    ['MATCH (n:Goal) RETURN n {.', 'Goal'],
    ['MATCH (n:Goal) RETURN n {.code, .', 'Goal'],
    ['MATCH (n:Goal) WITH n RETURN n.', 'Goal'],
    ['MATCH (n:Goal)--(m:Outcome) WITH n, count(m) AS m RETURN n.', 'Goal'],
    ['MATCH (n:Goal)--(m:Outcome) WITH n, count(m) AS m RETURN m.', undefined],
    ['MATCH (n:Goal)--(m:Outcome) WITH n RETURN m.', undefined],
    ['MATCH (n:Goal) WITH n AS goal WHERE goal.', 'Goal'],
    ['MATCH (n:Goal) WITH DISTINCT n ORDER BY n.', 'Goal'],
    ['MATCH (n:Goal) WITH * RETURN n.', 'Goal'],
    ["MATCH (n:Goal) WHERE n.code STARTS WITH '1' RETURN n.", 'Goal'],
    ['MATCH (n:Goal) WITH collect(n) AS goals UNWIND goals AS one RETURN one.', 'Goal'],
    ['MATCH (n:Goal) WITH collect(n) AS goals RETURN [x IN goals | x.', 'Goal'],
    ['MATCH (n:Goal) CALL (n) { MATCH (n)--(o:Outcome) RETURN o } RETURN o.', 'Outcome'],
    ['MATCH (n:Goal) RETURN n UNION MATCH (m:Outcome) RETURN n.', undefined],
    ['MATCH (n:Goal) RETURN count(n), x.', undefined],
    ['MATCH (n:Goal) // m\nRETURN n.', 'Goal'],
    ['RETURN 1 AS n, n.', undefined],
    ['RETURN {', undefined],
  ])('%s', (text, expected) => {
    expect(owner(text)).toEqual(expected);
  });
});

describe('completion behind a known name', () => {
  const property = (key: string) => ({ key, types: ['STRING'], samples: [] });
  const keys = keysByName({
    labels: [
      { label: 'Goal', count: 1, properties: ['code', 'title', 'since'].map(property) },
      { label: 'Objective', count: 1, properties: ['code', 'title', 'odd name'].map(property) },
    ],
    relationshipTypes: [{ type: 'ALIGNS_WITH', count: 1, joins: [], properties: ['status'].map(property) }],
  });
  const offered = ['code', 'since', 'status', 'title', 'zone'].map((label) => ({ label, detail: 'property' }));

  it('knows the keys of one, of several, those that all have first, and of any', () => {
    expect(ownKeys({ of: 'node', names: ['Goal'] }, keys)).toEqual(['code', 'title', 'since']);
    expect(ownKeys({ of: 'node', names: ['Goal', 'Objective'] }, keys)).toEqual(['code', 'title', 'since', 'odd name']);
    expect(ownKeys({ of: 'relationship', names: [] }, keys)).toEqual(['status']);
    expect(ownKeys({ of: 'node', names: ['Unknown'] }, keys)).toEqual([]);
    expect(ownKeys({ of: 'node', names: ['Goal'] }, keysByName(undefined))).toEqual([]);
  });

  it('offers them first, and all others after them', () => {
    const all = ownFirst(offered, { of: 'node', names: ['Objective'] }, keys);
    expect(all.map(({ label }) => label)).toEqual(['code', 'title', '`odd name`', 'since', 'status', 'zone']);
    expect(all.map(({ section }) => (typeof section === 'object' ? section.name : section))).toEqual([
      ...Array<string>(3).fill('Properties of Objective'),
      ...Array<string>(3).fill('Others'),
    ]);
  });

  it('changes nothing where nothing is known of the name', () => {
    expect(ownFirst(offered, { of: 'node', names: ['Unknown'] }, keys)).toEqual(offered);
  });
});
