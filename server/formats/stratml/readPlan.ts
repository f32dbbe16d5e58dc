import type { DraftFramework } from '../model.ts';
import { addBlock, checkName, childrenOf, leafOf, placeOf, wholeText, type Leaf, type Stratml } from './readLeaves.ts';
import { isTemplateRest, namespaces } from './readExpected.ts';
import { noteOf } from './readNotes.ts';
import type { XmlElement } from './xml.ts';

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}(Z|[+-]\d{2}:\d{2})?$/.test(text);

function note(framework: DraftFramework, topic: string, leaf: Leaf | undefined): void {
  if (leaf) framework.notes.push({ topic, text: leaf.text });
}

function readDates(context: Stratml, element: XmlElement, framework: DraftFramework): void {
  for (const [name, topic, field] of [
    ['StartDate', 'Start date', 'periodStart'],
    ['EndDate', 'End date', 'periodEnd'],
    ['PublicationDate', 'Publication date', undefined],
  ] as const) {
    const leaf = leafOf(context, element, name);
    note(framework, topic, leaf);
    if (!leaf) continue;
    if (!isDate(leaf.text)) context.reading.warn(placeOf(context, leaf.element), `<${name}> is no date: write it as year-month-day, such as 2025-12-31.`, leaf.text);
    const year = /\b\d{4}\b/.exec(leaf.text)?.[0];
    if (field && year) framework[field] = year;
  }
}

function readAdministration(context: Stratml, element: XmlElement, framework: DraftFramework): void {
  readDates(context, element, framework);
  const source = leafOf(context, element, 'Source');
  if (source && /^https?:\/\/\S+$/i.test(source.text)) framework.sourceUrl = source.text;
  else if (source) {
    framework.notes.push({ topic: 'Source', text: source.text });
    context.reading.warn(placeOf(context, source.element), '<Source> is no web address: it was kept as a note.', source.text);
  }
  note(framework, 'Identifier', leafOf(context, element, 'Identifier'));
  readNotes(context, element, framework, ['StartDate', 'EndDate', 'PublicationDate', 'Source', 'Identifier']);
}

function readOrganization(context: Stratml, element: XmlElement, framework: DraftFramework): void {
  const name = leafOf(context, element, 'Name');
  if (name) framework.organization = framework.organization ? `${framework.organization}; ${name.text}` : name.text;
  note(framework, 'Acronym', leafOf(context, element, 'Acronym'));
  note(framework, 'Organization', leafOf(context, element, 'Description'));
  note(framework, 'Identifier of the organization', leafOf(context, element, 'Identifier'));
  readNotes(context, element, framework, ['Name', 'Acronym', 'Description', 'Identifier']);
}

function readAim(context: Stratml, element: XmlElement, framework: DraftFramework, field: 'vision' | 'mission'): void {
  const said = leafOf(context, element, 'Description') ?? (element.children.length === 0 ? ownWords(context, element) : undefined);
  if (said) framework[field] = framework[field] ? `${framework[field]} ${said.text}` : said.text;
  note(framework, `Identifier of the ${field}`, leafOf(context, element, 'Identifier'));
  readNotes(context, element, framework, ['Description', 'Identifier']);
}

function ownWords(context: Stratml, element: XmlElement): Leaf | undefined {
  const text = wholeText(element);
  return text && !isTemplateRest(text) ? { text, block: addBlock(context, element, text, 'paragraph'), element } : undefined;
}

/** What else stands in an element of the plan, as notes; goals and objectives are read apart. */
function readNotes(context: Stratml, element: XmlElement, framework: DraftFramework, done: readonly string[]): void {
  for (const child of element.children) {
    if (done.includes(child.name)) continue;
    checkName(context, child);
    const kept = noteOf(context, child);
    if (kept) framework.notes.push({ topic: kept.topic, text: kept.text });
    else if (!['Stakeholder', 'Value', 'Submitter', 'PerformanceIndicator', 'Relationship'].includes(child.name)) {
      const words = ownWords(context, child);
      if (words) framework.notes.push({ topic: child.name, text: words.text });
    }
  }
}

const concepts = ['Goal', 'Objective', 'Goals', 'Objectives'];
const ownParts = ['Name', 'Description', 'OtherInformation', 'StrategicPlanCore', 'AdministrativeInformation', 'Organization', 'Vision', 'Mission', ...concepts];

/** What a plan says of itself: names, organization, vision, mission, values, dates. Its goals are read apart. */
export function readPlan(context: Stratml, plan: XmlElement, ref: string): DraftFramework {
  const framework: DraftFramework = { ref, notes: [] };
  if (plan.namespace !== '' && !namespaces.has(plan.namespace)) context.reading.warn(placeOf(context, plan), 'The namespace of this plan is none of StratML: it was read by the names of its elements.', plan.namespace);
  const title = leafOf(context, plan, 'Name', 'heading', 1);
  if (title) framework.title = title.text;
  else context.reading.warn(placeOf(context, plan), 'The plan has no <Name>: give it a title.');
  const language = plan.attributes.get('lang');
  if (language) framework.language = language;
  const type = plan.attributes.get('Type');
  if (type) framework.notes.push({ topic: 'Type', text: type });
  else if (plan.name === 'PerformancePlanOrReport') context.reading.warn(placeOf(context, plan), 'The plan does not say its Type: Strategic_Plan, Performance_Plan or Performance_Report.');
  note(framework, 'Description', leafOf(context, plan, 'Description'));
  note(framework, 'Other information', leafOf(context, plan, 'OtherInformation'));

  const cores = childrenOf(plan, 'StrategicPlanCore');
  if (cores.length === 0) context.reading.warn(placeOf(context, plan), 'The plan has no <StrategicPlanCore>: its goals were looked for in the plan itself.');
  for (const part of [plan, ...cores]) {
    for (const element of childrenOf(part, 'Organization')) readOrganization(context, element, framework);
    for (const element of childrenOf(part, 'Vision')) readAim(context, element, framework, 'vision');
    for (const element of childrenOf(part, 'Mission')) readAim(context, element, framework, 'mission');
    readNotes(context, part, framework, ownParts);
  }
  for (const element of childrenOf(plan, 'AdministrativeInformation')) readAdministration(context, element, framework);
  return framework;
}
