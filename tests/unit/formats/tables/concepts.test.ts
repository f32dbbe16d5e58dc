import { expect, test } from 'vitest';
import { lost, outline, understood } from './support.ts';

const water = ['1 Water', '  1.1 Wells', '  1.2 Pipes', '2 Energy', '  2.1 Sun'];

const shapes: [string, string, string[]][] = [
  ['a parent column, child column first', 'parent,code,title\n1,1.1,Wells\n,1,Water\n1,1.2,Pipes\n2,2.1,Sun\n,2,Energy\n', water],
  ['codes with dots alone', 'code;title\n1;Water\n1.1;Wells\n1.2;Pipes\n2;Energy\n2.1;Sun\n', water],
  ['French names', 'N°;Intitulé;Description\n1;Water;a\n1.1;Wells;b\n1.2;Pipes;c\n2;Energy;d\n2.1;Sun;e\n', water],
  ['German names and a parent', 'Übergeordnet;Kennziffer;Bezeichnung\n;1;Water\n1;1.1;Wells\n1;1.2;Pipes\n;2;Energy\n2;2.1;Sun\n', water],
  ['Spanish columns of levels, repeated', 'Eje;Objetivo;Indicador\nSalud;Vacunar a todos;Tasa de vacunas\nSalud;Curar antes;Tasa de altas\nAgua;Pozos nuevos;Pozos al año\n', [
    'Salud', '  Vacunar a todos', '  Curar antes', 'Agua', '  Pozos nuevos',
  ]],
  ['indicators that have codes', 'Meta;Indicador\n1.1 Vacunar a todos;1.1.1 Tasa de vacunas\n1.1 Vacunar a todos;1.1.2 Vacunas por niño\n1.2 Curar antes;1.2.1 Tasa de altas\n', [
    '1.1 Vacunar a todos', '  1.1.1 Tasa de vacunas', '  1.1.2 Vacunas por niño', '1.2 Curar antes', '  1.2.1 Tasa de altas',
  ]],
  ['merged cells: filled in the first row of a group', 'Goal,Objective,Outcome\nHealth for all,Vaccines for children,Fewer measles\n,,Fewer polio cases\n,Shorter waiting,Open clinics\nClean water,Safe wells,Tested wells\n', [
    'Health for all', '  Vaccines for children', '    Fewer measles', '    Fewer polio cases', '  Shorter waiting', '    Open clinics', 'Clean water', '  Safe wells', '    Tested wells',
  ]],
  ['a staircase: one level a row', 'Goal,Objective,Outcome\nHealth for all,,\n,Vaccines for children,\n,,Fewer measles\n,Shorter waiting,\nClean water,,\n,Safe wells,\n', [
    'Health for all', '  Vaccines for children', '    Fewer measles', '  Shorter waiting', 'Clean water', '  Safe wells',
  ]],
  ['the deeper column first', 'Objective,Goal\nWells for villages,Clean water\nPipes for towns,Clean water\nSun on roofs,Green energy\n', ['Clean water', '  Wells for villages', '  Pipes for towns', 'Green energy', '  Sun on roofs']],
  ['codes only in titles', 'Items\n1. Water\n1.1 Wells\n1.2 Pipes\n2. Energy\n2.1 Sun\n', water],
  ['codes in brackets behind titles', 'Function,Category,Subcategory\nGovern (GV): Rule well,Context (GV.OC): Know where you are,GV.OC-01: The mission is known\n,,GV.OC-02: Needs are known\n,Risk (GV.RM): Weigh it,GV.RM-01: Aims are agreed\nProtect (PR): Keep safe,Access (PR.AA): Know who,PR.AA-01: Identities are managed\n', [
    'GV Govern', '  GV.OC Context', '    GV.OC-01 The mission is known', '    GV.OC-02 Needs are known', '  GV.RM Risk', '    GV.RM-01 Aims are agreed', 'PR Protect', '  PR.AA Access', '    PR.AA-01 Identities are managed',
  ]],
  ['codes of two levels in columns of their own', 'Goal code,Goal,Objective code,Objective\nA,Water,A1,Wells\nA,Water,A2,Pipes\nB,Energy,B1,Sun\n', ['A Water', '  A1 Wells', '  A2 Pipes', 'B Energy', '  B1 Sun']],
  ['numbers that begin anew under each parent', 'Goal no.,Goal,No.,Objective\n1,Water,1,Wells\n1,Water,2,Pipes\n2,Energy,1,Sun\n2,Energy,2,Wind\n', ['1 Water', '  1.1 Wells', '  1.2 Pipes', '2 Energy', '  2.1 Sun', '  2.2 Wind']],
  ['names in two rows', ',Goal,,Objective,\nGoal,,Objective,\nCode,Title,Code,Title\nA,Water,A1,Wells\nA,Water,A2,Pipes\nB,Energy,B1,Sun\n', ['A Water', '  A1 Wells', '  A2 Pipes', 'B Energy', '  B1 Sun']],
  ['title and statement in one cell', 'Priority,Measure\nWater,Dig wells: In each village one well is dug\nWater,Lay pipes: All towns get pipes that hold\nEnergy,Catch sun: Roofs carry panels by 2030\n', ['Water', '  Dig wells', '  Lay pipes', 'Energy', '  Catch sun']],
  ['a column of levels', 'Level,Title\nGoal,Water\nObjective,Wells\nObjective,Pipes\nGoal,Energy\nObjective,Sun\n', ['Water', '  Wells', '  Pipes', 'Energy', '  Sun']],
  ['levels as numbers', 'level,name\n1,Water\n2,Wells\n3,Deep wells\n1,Energy\n', ['Water', '  Wells', '    Deep wells', 'Energy']],
  ['codes without dots', 'id,title\n1,Life\n1a,Relief\n1a1,Needs\n1a11,Shelter\n1a12,Cash\n1a2,Nexus\n1b,Rights\n', ['1 Life', '  1a Relief', '    1a1 Needs', '      1a11 Shelter', '      1a12 Cash', '    1a2 Nexus', '  1b Rights']],
  ['hyphens and brackets', 'code,title\nAC,Access\nAC-1,Policy\nAC-2,Accounts\nAC-2(1),Automated\nAC-11,Lock\n', ['AC Access', '  AC-1 Policy', '  AC-2 Accounts', '    AC-2(1) Automated', '  AC-11 Lock']],
  ['a parent by its title', 'title,parent\nWater,\nWells,Water\nPipes,water\n', ['Water', '  Wells', '  Pipes']],
  ['codes of all sorts', 'code,title\n01,Water\n01.02,Wells\nIV,Fourth\nT1.1,Task\n2.0,Energy\n2.1,Sun\n1.10,Tenth\n', ['01 Water', '  01.02 Wells', 'IV Fourth', 'T1.1 Task', '2.0 Energy', '  2.1 Sun', '1.10 Tenth']],
  ['no names of columns', '1,Water for all\n1.1,Wells for villages\n1.2,Pipes for towns\n2,Energy for all\n', ['1 Water for all', '  1.1 Wells for villages', '  1.2 Pipes for towns', '2 Energy for all']],
];

test.each(shapes)('reads %s', async (_, content, expected) => {
  const draft = await understood(content);
  expect(outline(draft)).toEqual(expected);
  expect(lost(draft)).toEqual([]);
});

test('chooses kinds by level, a column of kinds before that, the person before both', async () => {
  const content = 'code,title,kind\n1,Water,Objective\n1.1,Wells,Outcome\n1.1.1,Deep,Outcome\n';
  const kinds = async (text: string, chosen?: ('Goal' | 'Capability')[]) => (await understood(text, chosen ? { kinds: chosen } : {})).statements.items.map(({ kind }) => kind);
  expect(await kinds(content)).toEqual(['Objective', 'Outcome', 'Outcome']);
  expect(await kinds(content.replaceAll('Objective', 'family').replaceAll('Outcome', 'control'))).toEqual(['Goal', 'Objective', 'Outcome']);
  expect(await kinds(content, ['Goal', 'Capability'])).toEqual(['Goal', 'Capability', 'Outcome']);
});

test('keeps further columns as notes, titles in other languages as labels, and the address', async () => {
  const { statements } = await understood('code,Title (EN),Title (FR),Owner,URL\n1,Water,Eau,Ministry of Water,https://example.org/1\n2,Sun,Soleil,,https://example.org/2\n');
  expect(statements.items[0]).toMatchObject({ title: 'Water', labels: ['fr: Eau'], notes: [{ topic: 'Owner', text: 'Ministry of Water' }], uri: 'https://example.org/1' });
  expect(statements.items[1]?.notes).toEqual([]);
});

test('sets title rows, names of columns and their repetitions apart, each with its reason', async () => {
  const draft = await understood('Plan for water and energy,,\nas of May,,\ncode,title,statement\n1,Water,All drink\ncode,title,statement\n2,Energy,All have light\n');
  expect(outline(draft)).toEqual(['1 Water', '2 Energy']);
  expect(draft.statements.frameworks[0]?.title).toBe('Plan for water and energy');
  expect(draft.unrecognised).toEqual([
    { block: 0, reason: 'It stands above the names of the columns.' },
    { block: 1, reason: 'It stands above the names of the columns.' },
    { block: 2, reason: 'It holds the names of the columns.' },
    { block: 4, reason: 'It repeats the names of the columns.' },
  ]);
  expect(draft.tables[0]).toMatchObject({ headers: ['code', 'title', 'statement'], rows: 3, sure: true });
});

test('reads as the person mapped it', async () => {
  const content = 'x,y,z\nWells,Water,1\nPipes,Water,2\n';
  const draft = await understood(content, { tables: [{ table: 0, headerRow: 0, roles: ['level:2', 'level:1', 'code:2'], holds: 'concepts' }] });
  expect(outline(draft)).toEqual(['Water', '  1 Wells', '  2 Pipes']);
  const none = await understood(content, { tables: [{ table: 0, headerRow: 0, roles: ['keep', 'keep', 'keep'], holds: 'none' }] });
  expect(none.statements.items).toEqual([]);
  expect(none.unrecognised).toHaveLength(3);
});

test.each([
  ['a code twice, at both places', 'code,title\n1,Water\n2,Energy\n1,Wind\n', [['error', '1', 2], ['error', '1', 4]]],
  ['a parent that is nowhere', 'code,title,parent\n1,Water,\n2,Wells,7\n', [['error', '7', 3]]],
  ['concepts under themselves', 'code,title,parent\n1,Water,2\n2,Wells,1\n', [['error', '1', 3]]],
  ['rows that are too long or too short', 'code,title\n1,Water\n2,Wells, deep\n3\n', [['warning', 'deep', 3], ['warning', '3', 4]]],
  ['8.1 where 8.10 was meant', 'code,title\n8,Work\n8.8,a\n8.9,b\n8.1,c\n8.11,d\n', [['warning', '8.1', 5]]],
  ['a gap above', 'code,title\n1,Water\n1.1,Wells\n2.1,Sun\n', [['warning', '2.1', 4]]],
])('tells %s', async (_, content, expected) => {
  const { problems, statements } = await understood(content);
  expect(problems.map(({ severity, value, place }) => [severity, value, place.line]).sort((a, b) => Number(a[2]) - Number(b[2]))).toEqual(expected);
  expect(statements.items.length).toBeGreaterThanOrEqual(2);
});

test('keeps the second of two that have one code', async () => {
  expect(outline(await understood('code,title\n1,Water\n2,Energy\n1,Wind\n'))).toContain('1 Wind');
});

test('tells no lost zero in an ordinary list', async () => {
  const list = Array.from({ length: 25 }, (_, index) => `8.${index + 1},Title ${index}`).join('\n');
  expect((await understood(`code,title\n8,All\n${list}\n`)).problems).toEqual([]);
});

test('reads long chains without recursion and wide tables in time', async () => {
  const chain = Array.from({ length: 4000 }, (_, index) => `c${index + 1},Title ${index},${index === 0 ? '' : `c${index}`}`).join('\n');
  const { statements } = await understood(`code,title,parent\n${chain}\n`);
  expect(statements.items.at(-1)?.level).toBe(4000);
}, 10_000);
