import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stratmlReader } from '../../../../server/formats/stratml/index.ts';
import { asFile, context, ending, messages, read } from '../statements/read.ts';

const core = 'urn:ISO:std:iso:17469:tech:xsd:stratml_core';
const plan = (goals: string, more = '') => `<?xml version="1.0" encoding="UTF-8"?>
<StrategicPlan xmlns="${core}">
<Name>Harbour plan</Name>
<StrategicPlanCore>
<Organization><Name>Port of Aa</Name><Acronym>PA</Acronym></Organization>
<Vision><Description>A calm harbour.</Description></Vision>
<Mission><Description>To keep ships safe.</Description></Mission>
<Value><Name>Care</Name><Description>For people</Description></Value>
${goals}
</StrategicPlanCore>
<AdministrativeInformation><StartDate>2024-01-01</StartDate><EndDate>2027-12-31</EndDate><Source>https://example.org/plan</Source>${more}</AdministrativeInformation>
</StrategicPlan>`;
const goal = (name: string, inside = '', code = '') => `<Goal><Name>${name}</Name><Description>About ${name}.</Description><SequenceIndicator>${code}</SequenceIndicator>${inside}</Goal>`;
const objective = (name: string, code = '', inside = '') => `<Objective><Name>${name}</Name><Description/><SequenceIndicator>${code}</SequenceIndicator>${inside}</Objective>`;
const codes = async (goals: string) => (await read(stratmlReader, plan(goals))).statements.items.map(({ code }) => code);

describe('a plan', () => {
  test('gives its framework, goals and objectives with their places', async () => {
    const source = await read(stratmlReader, plan(goal('Quays', objective('Mend them', '1.1'), '1')));
    expect(source.statements.frameworks).toEqual([
      expect.objectContaining({ title: 'Harbour plan', organization: 'Port of Aa', vision: 'A calm harbour.', mission: 'To keep ships safe.', periodStart: '2024', periodEnd: '2027', sourceUrl: 'https://example.org/plan' }),
    ]);
    expect(source.statements.frameworks[0]?.notes).toEqual(expect.arrayContaining([{ topic: 'Value', text: 'Care: For people' }, { topic: 'Acronym', text: 'PA' }]));
    expect(source.statements.items).toMatchObject([
      { ref: 'i1', kind: 'Goal', level: 1, code: '1', title: 'Quays', statement: 'About Quays.', parent: null, place: { line: 9, column: 1 } },
      { ref: 'i2', kind: 'Objective', level: 2, code: '1.1', title: 'Mend them', parent: 'i1' },
    ]);
    expect(source.statements.items[1]?.blocks.map((block) => source.blocks[block]?.text)).toEqual(['Mend them', '1.1']);
    expect(source.problems).toEqual([]);
    expect(source.unrecognised).toEqual([]);
  });

  test('an empty SequenceIndicator is no code', async () => expect(await codes(goal('A', objective('B')))).toEqual([null, null]));
  test('codes that restart under each goal are made whole', async () =>
    expect(await codes(goal('A', objective('B', '1'), '1') + goal('C', objective('D', '1.'), '2'))).toEqual(['1', '1.1', '2', '2.1']));
  test('codes that do not restart stay as printed', async () => expect(await codes(goal('A', objective('B', 'a'), '1') + goal('C', objective('D', 'b'), '2'))).toEqual(['1', 'a', '2', 'b']));
  test('a code that stands twice is warned of', async () => {
    const source = await read(stratmlReader, plan(goal('A', '', '1') + goal('B', '', '1')));
    expect(source.problems).toMatchObject([{ severity: 'warning', value: '1', place: { line: 9 } }]);
  });

  test('objectives nest further', async () => {
    const { statements } = await read(stratmlReader, plan(goal('A', objective('B', '', objective('C')))));
    expect(statements.items.map(({ title, level, parent }) => [title, level, parent])).toEqual([['A', 1, null], ['B', 2, 'i1'], ['C', 3, 'i2']]);
  });

  test('stakeholders, indicators and other information are kept as notes', async () => {
    const inside = `<Identifier>_x1</Identifier>
      <Stakeholder StakeholderTypeType="Generic_Group"><Name>Pilots</Name><Description/><Role><Name>Guide</Name><Description/><RoleType>Performer</RoleType></Role></Stakeholder>
      <OtherInformation>See annex.</OtherInformation>
      <PerformanceIndicator ValueChainStage="Outcome"><MeasurementDimension>Delay</MeasurementDimension><UnitOfMeasurement>hours</UnitOfMeasurement>
      <Relationship RelationshipType="Narrower_Than"><ReferentIdentifier>_gone</ReferentIdentifier></Relationship>
      <MeasurementInstance><TargetResult><NumberOfUnits>4</NumberOfUnits></TargetResult><ActualResult><NumberOfUnits>5</NumberOfUnits></ActualResult></MeasurementInstance></PerformanceIndicator>`;
    const source = await read(stratmlReader, plan(goal('A', objective('B', '', inside))));
    expect(source.statements.items[1]?.notes).toEqual([
      { topic: 'Identifier', text: '_x1' },
      { topic: 'Other information', text: 'See annex.' },
      { topic: 'Stakeholder', text: 'Pilots (Generic Group); Guide, Performer' },
      {
        topic: 'Performance indicator',
        text: 'Outcome; measurement dimension Delay; unit of measurement hours; relationship: Narrower Than _gone; measurement instance (target result (number of units 4), actual result (number of units 5))',
      },
    ]);
    expect(source.problems).toMatchObject([{ value: '_gone', message: expect.stringContaining('not in the file') }]);
  });

  test.each([
    ['no namespace', ''],
    ['an older one', ' xmlns="http://www.stratml.net"'],
  ])('is read with %s', async (_what, namespace) => {
    const source = await read(stratmlReader, plan(goal('A')).replace(` xmlns="${core}"`, namespace));
    expect(source.statements.items).toHaveLength(1);
    expect(source.problems).toEqual([]);
  });

  test('Part 2 with a prefix is read', async () => {
    const text = '<s:PerformancePlanOrReport xmlns:s="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Plan"><s:Name>P</s:Name><s:StrategicPlanCore><s:Goal><s:Name>G</s:Name></s:Goal></s:StrategicPlanCore></s:PerformancePlanOrReport>';
    expect((await read(stratmlReader, text)).statements.items).toMatchObject([{ title: 'G' }]);
  });
});

describe('what is not as the schema has it', () => {
  test('is warned of by line, and read', async () => {
    const text = plan('<Goals>\n<Goal><Description>Only described.</Description></Goal></Goals>', '<Submitter><FirstName>Bo</FirstName></Submitter>').replace('2024-01-01', 'spring 2024');
    const source = await read(stratmlReader, text);
    expect(source.statements.items).toMatchObject([{ title: 'Only described.' }]);
    expect(source.statements.frameworks[0]?.periodStart).toBe('2024');
    expect(source.problems.map(({ severity, place, value }) => [severity, place.line, value])).toEqual(
      expect.arrayContaining([['warning', 9, 'Goals'], ['warning', 10, 'Only described.'], ['warning', 12, 'spring 2024'], ['warning', 12, 'FirstName']]),
    );
  });

  test('rests of a template are no concepts, with the reason', async () => {
    const source = await read(stratmlReader, plan(goal('A') + '<Goal><Name>[Enter the name of the goal]</Name><Description/></Goal><Goal/>'));
    expect(source.statements.items).toHaveLength(1);
    expect(source.unrecognised.map((index) => source.reasons?.[index])).toEqual([
      'A rest of a template, to be filled in.',
      'A <Goal> without name and description: a rest of a template.',
      'A <Goal> without name and description: a rest of a template.',
    ]);
  });

  test('objectives of a goal without a name move up, with a warning', async () => {
    const source = await read(stratmlReader, plan(`<Goal><Name/>${objective('B')}</Goal>`));
    expect(source.statements.items).toMatchObject([{ title: 'B', level: 1, kind: 'Objective' }]);
    expect(messages(source).join()).toContain('one level higher');
  });
});

describe('a file that cannot be read', () => {
  const refusal = (text: string | Uint8Array, within = {}) => ending(stratmlReader, text, within);

  test('broken XML is refused with line and column', async () => {
    expect(await refusal('<StrategicPlan>\n<Name>A</Nam>\n</StrategicPlan>')).toMatchObject({ name: 'Refused', message: expect.stringContaining('The XML is broken'), at: { line: 2, column: 14 } });
  });
  test('other XML is refused with what was looked for', async () => expect(await refusal('<rss/>')).toMatchObject({ message: expect.stringContaining('<rss>') }));
  test('entities are refused, not expanded', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><StrategicPlan><Name>&b;</Name></StrategicPlan>';
    expect(await refusal(laughs)).toMatchObject({ name: 'Refused', message: expect.stringContaining('entities') });
  });
  test('a nesting of 10,000 is refused', async () => {
    expect(await refusal('<StrategicPlan>' + '<Objective>'.repeat(10_000))).toMatchObject({ message: expect.stringContaining('60 deep') });
  });
  test.each(['', '   ', 'no xml'])('%j is refused', async (text) => expect(await refusal(text)).toMatchObject({ name: 'Refused' }));
  test('more elements or bytes than the limits are refused', async () => {
    expect(await refusal(plan(goal('A')), { rows: 5 })).toMatchObject({ message: expect.stringContaining('5 elements') });
    expect(await refusal(plan(goal('A')), { bytes: 5 })).toMatchObject({ message: expect.stringContaining('bytes') });
  });
  test('cut at any place, it is refused or read, never anything else', async () => {
    const text = plan(goal('A', objective('B', '1'), '1'));
    for (let length = 0; length < text.length; length += 7) expect(await refusal(text.slice(0, length))).toMatchObject({ name: 'Refused' });
  });
});

describe('encodings', () => {
  const text = plan(goal('Dépôt'));
  const titles = async (bytes: Uint8Array) => (await read(stratmlReader, bytes)).statements.items.map(({ title }) => title);

  test('a byte order mark and UTF-16 are followed', async () => {
    expect(await titles(Buffer.from(`\ufeff${text}`))).toEqual(['Dépôt']);
    expect(await titles(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(['Dépôt']);
    expect(await titles(Buffer.from(text, 'utf16le'))).toEqual(['Dépôt']);
  });
  test('a declared encoding is followed', async () => expect(await titles(Buffer.from(text.replace('UTF-8', 'ISO-8859-1'), 'latin1'))).toEqual(['Dépôt']));
  test('bytes that are not UTF-8 are read as Windows-1252, with a warning', async () => {
    const source = await read(stratmlReader, Buffer.from(text, 'latin1'));
    expect(source.statements.items[0]?.title).toBe('Dépôt');
    expect(messages(source).join()).toContain('Windows-1252');
  });
  test('an unknown encoding is refused', async () => {
    await expect(stratmlReader.read(asFile(text.replace('UTF-8', 'klingon')), context)).rejects.toThrow('klingon');
  });
});

test('it is told by its beginning', () => {
  expect(stratmlReader.looksLike(asFile(plan('')))).toBe(true);
  expect(stratmlReader.looksLike(asFile('<html><body>StrategicPlan</body></html>'))).toBe(false);
});

const samples = new URL('../../../../../shared/samples/stratml/', import.meta.url);
describe.skipIf(!existsSync(samples))('published plans (in the environment of development)', () => {
  test.each([
    ['HHIOP20200304.xml', 41, 385],
    ['PMOAI.part1.xml', 1, 5],
    ['SMLC2011-indented-BOM.part2.xml', 3, 10],
    ['SMLC2011.part2.xml', 3, 10],
    ['demo_stratml-not-conformant.xml', 2, 2],
    ['dheyn-template-part1.xml', 0, 0],
  ])('%s has %i goals and %i objectives', async (name, goals, objectives) => {
    const { statements, problems } = await read(stratmlReader, readFileSync(new URL(name, samples)));
    expect([statements.items.filter(({ kind }) => kind === 'Goal').length, statements.items.filter(({ kind }) => kind === 'Objective').length]).toEqual([goals, objectives]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
