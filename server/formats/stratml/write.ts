import { allLost, othersOf, parentsLost } from '../export/losses.ts';
import { type Exported, type ExportedConcept, type ExportedFramework, type Lost, type Properties, Unwritable, type Writer } from '../export/model.ts';
import { listOf, textOf } from '../export/properties.ts';
import { xmlText } from '../export/xml.ts';
import { zipOf } from '../export/zip.ts';
import { planned } from './outline.ts';

/** StratML Part 1 (ISO 17469-1): a plan for each framework, with goals and objectives; a ZIP for several. */
export const stratmlWriter: Writer = {
  title: 'StratML Part 1',
  most: 100_000,
  lost,
  file: ({ frameworks }) => (frameworks.length > 1 ? { extension: 'stratml.zip', mediaType: 'application/zip' } : { extension: 'xml', mediaType: 'application/xml' }),
  write,
};

const ofFramework = new Set(['id', 'title', 'organization', 'periodStart', 'periodEnd', 'sourceUrl', 'vision', 'mission', 'notes']);
const ofConcept = new Set(['id', 'code', 'title', 'statement', 'order', 'notes']);

function lost(): Lost {
  const tops = new Set<string>();
  const places = ({ id, kind, framework, parents }: ExportedConcept): string[] => {
    const parent = parents[0]?.id ?? framework;
    const isTop = parent === framework;
    if (isTop) tops.add(id);
    const isDeep = !isTop && !tops.has(parent);
    return [
      ...(isDeep ? ['Levels below the second: a concept there becomes an objective of its goal'] : []),
      ...(kind === (isTop ? 'Goal' : 'Objective') ? [] : [`The kind ${kind}: it becomes ${isTop ? 'a goal' : 'an objective'}`]),
    ];
  };
  return {
    ...allLost,
    framework: ({ properties }) => [
      ...othersOf('Frameworks', properties, ofFramework),
      ...(['periodStart', 'periodEnd'] as const).filter((name) => textOf(properties, name) !== '' && dayOf(properties, name) === '').map((name) => `Frameworks: a ${name} that is neither a year nor a day`),
    ],
    concept: (one) => [
      ...parentsLost(one),
      ...places(one),
      ...(textOf(one.properties, 'code') === '' ? ['Ids of concepts without a code'] : []),
      ...(listOf(one.properties, 'notes').length > 0 ? ['Notes one by one: they become one text'] : []),
      ...othersOf('Concepts', one.properties, ofConcept),
    ],
  };
}

async function* write(exported: Exported): AsyncGenerator<string | Uint8Array> {
  const [only, second] = exported.frameworks;
  if (!only) throw new Unwritable('There is no framework to write.');
  if (!second) {
    const plan = await planOf(exported, only);
    if (plan === undefined) throw new Unwritable(`StratML needs at least one goal: "${only.id}" has no concept.`);
    yield plan;
    return;
  }
  const plan = async function* (framework: ExportedFramework) {
    // A plan without goals is not valid, but its name is not lost.
    yield (await planOf(exported, framework)) ?? planText(framework, [element('Goal', [element('Name', '(no goals)'), element('Description', '')])]);
  };
  yield* zipOf(exported.frameworks.map((framework) => ({ name: `${framework.id}.xml`, write: () => plan(framework) })));
}

async function planOf(exported: Exported, framework: ExportedFramework): Promise<string | undefined> {
  const concepts: ExportedConcept[] = [];
  for await (const concept of exported.concepts(framework.id)) concepts.push(concept);
  if (concepts.length === 0) return undefined;
  return planText(framework, planned(concepts).map(({ goal, objectives }) => element('Goal', [...said(goal), ...objectives.map((one) => element('Objective', said(one)))])));
}

function planText({ id, properties }: ExportedFramework, goals: string[]): string {
  const text = (name: string) => textOf(properties, name);
  const administration = [
    optional('StartDate', dayOf(properties, 'periodStart', '-01-01')),
    optional('EndDate', dayOf(properties, 'periodEnd', '-12-31')),
    optional('Source', URL.canParse(text('sourceUrl')) ? text('sourceUrl') : ''),
  ].flat();
  const core = [
    ...(text('organization') === '' ? [] : [element('Organization', [element('Name', text('organization'))])]),
    ...(text('vision') === '' ? [] : [element('Vision', [element('Description', text('vision'))])]),
    ...(text('mission') === '' ? [] : [element('Mission', [element('Description', text('mission'))])]),
    ...goals,
  ];
  const plan = [
    element('Name', text('title') || id),
    ...optional('OtherInformation', listOf(properties, 'notes').join('\n')),
    element('StrategicPlanCore', core),
    ...(administration.length > 0 ? [element('AdministrativeInformation', administration)] : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core">\n${plan.join('')}</StrategicPlan>\n`;
}

/** What a goal and an objective say alike, in the order of the schema. */
function said({ id, properties }: ExportedConcept): string[] {
  return [
    element('Name', textOf(properties, 'title')),
    element('Description', textOf(properties, 'statement')),
    element('Identifier', ncName(id)),
    ...optional('SequenceIndicator', textOf(properties, 'code')),
    ...optional('OtherInformation', listOf(properties, 'notes').join('\n')),
  ];
}

const element = (name: string, content: string | string[]): string => `<${name}>${typeof content === 'string' ? xmlText(content) : `\n${content.join('')}`}</${name}>\n`;
const optional = (name: string, text: string): string[] => (text === '' ? [] : [element(name, text)]);

/** A year or a day as `xsd:date`; empty where it is neither. A year alone becomes its first or last day. */
function dayOf(properties: Properties, name: string, ofYear = '-01-01'): string {
  const text = textOf(properties, name);
  const day = /^\d{4}$/.test(text) ? text + ofYear : text;
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  // The 30th of February is read as a day of March, and XML Schema knows no year 0.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day) && !day.startsWith('0000') ? day : '';
}

/** An id as `xsd:ID`: a colon becomes `_`, whatever else may not stand in one `_x…_`. Two ids never become one. */
export const ncName = (id: string): string =>
  id.replace(/^[^A-Za-z]|[^A-Za-z0-9.:-]/gu, (sign) => `_x${sign.codePointAt(0)?.toString(16) ?? ''}_`).replaceAll(':', '_');
