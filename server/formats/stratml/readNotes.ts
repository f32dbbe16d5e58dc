import { addBlock, checkName, childrenOf, placeOf, textOf, wholeText, type Stratml } from './readLeaves.ts';
import { isTemplateRest } from './readExpected.ts';
import type { XmlElement } from './xml.ts';

export interface KeptNote {
  topic: string;
  text: string;
  block: number;
}

const first = (element: XmlElement, ...names: string[]) => {
  const text = childrenOf(element, ...names).map(wholeText).find(Boolean) ?? '';
  return isTemplateRest(text) ? '' : text;
};
const joined = (...pieces: string[]) => pieces.filter(Boolean).join(': ');

function stakeholder(element: XmlElement): string {
  const roles = childrenOf(element, 'Role').map((role) => {
    const types = childrenOf(role, 'RoleType').map(textOf).filter(Boolean);
    return [joined(first(role, 'Name'), first(role, 'Description')), ...types].filter(Boolean).join(', ');
  });
  const kind = element.attributes.get('StakeholderTypeType')?.replace('_', ' ');
  const said = joined(first(element, 'Name'), first(element, 'Description'));
  const further = roles.filter(Boolean);
  if (!said && further.length === 0) return '';
  return [said + (kind ? ` (${kind})` : ''), ...further].filter(Boolean).join('; ');
}

/** Every word below an element with the name of its element: `Start date 2023; Number of units 4`. */
function worded(element: XmlElement): string[] {
  const own = textOf(element);
  const label = element.name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const below = element.children.flatMap(worded);
  if (own && !isTemplateRest(own)) below.unshift(`${label} ${own}`);
  else if (below.length > 0 && element.children.length > 0) return [`${label} (${below.join(', ')})`];
  return below;
}

function indicator(element: XmlElement): string {
  const kinds = ['ValueChainStage', 'PerformanceIndicatorType', 'IndicatorType'].flatMap((name) => element.attributes.get(name) ?? []);
  const parts = element.children.flatMap((child) => {
    if (child.name === 'Relationship') return relationship(child) ? [`relationship: ${relationship(child)}`] : [];
    return worded(child);
  });
  // Stages without words are what an empty template carries.
  return parts.some((part) => !part.startsWith('identifier ')) ? [...kinds.map((kind) => kind.replace('_', ' ')), ...parts].join('; ') : '';
}

function relationship(element: XmlElement): string {
  const to = childrenOf(element, 'ReferentIdentifier').map(textOf).filter(Boolean).join(', ');
  const said = joined(first(element, 'Name'), first(element, 'Description'));
  if (!to && !said) return '';
  return [element.attributes.get('RelationshipType')?.replace('_', ' '), to, said].filter(Boolean).join(' ');
}

function person(element: XmlElement): string {
  const name = [first(element, 'GivenName', 'FirstName'), first(element, 'Surname', 'LastName')].filter(Boolean).join(' ');
  return [name, first(element, 'PhoneNumber'), first(element, 'EmailAddress')].filter(Boolean).join(', ');
}

const value = (element: XmlElement) => joined(first(element, 'Name'), first(element, 'Description'));

const writers = new Map<string, [topic: string, words: (element: XmlElement) => string]>([
  ['Stakeholder', ['Stakeholder', stakeholder]],
  ['PerformanceIndicator', ['Performance indicator', indicator]],
  ['Relationship', ['Relationship', relationship]],
  ['Value', ['Value', value]],
  ['Submitter', ['Submitter', person]],
]);

function checkBelow(context: Stratml, element: XmlElement): void {
  checkName(context, element);
  for (const child of element.children) checkBelow(context, child);
}

/** A stakeholder, indicator, value and the like, as a note in words. Undefined where the element is none of them or says nothing. */
export function noteOf(context: Stratml, element: XmlElement): KeptNote | undefined {
  const writer = writers.get(element.name);
  if (!writer) return undefined;
  for (const child of element.children) checkBelow(context, child);
  const [topic, words] = writer;
  const text = words(element);
  if (text) return { topic, text, block: addBlock(context, element, text, 'item') };
  if (wholeText(element)) context.reading.leaveOut(addBlock(context, element, wholeText(element), 'item'), 'A rest of a template: it says nothing of its own.');
  return undefined;
}

export const isNote = (element: XmlElement) => writers.has(element.name);
export const warnReference = (context: Stratml, element: XmlElement, identifiers: ReadonlySet<string>) => {
  for (const to of childrenOf(element, 'ReferentIdentifier')) {
    const text = textOf(to);
    if (text && !identifiers.has(text)) context.reading.warn(placeOf(context, to), 'A relationship points to an identifier that is not in the file: correct it, or leave it out.', text);
  }
};
