import { Refused, type DraftFramework, type DraftItem, type InputFile, type ReadContext, type Source } from '../model.ts';
import { quotable } from '../sentence.ts';
import { Reading, requireSize } from '../statements/reading.ts';
import { completeCodes } from './readCodes.ts';
import { readConcepts } from './readConcepts.ts';
import { childrenOf, placeOf, textOf, type Stratml } from './readLeaves.ts';
import { warnReference } from './readNotes.ts';
import { readPlan } from './readPlan.ts';
import { decodeXml, parseXml, type XmlElement } from './xml.ts';

const isPlan = ({ name }: XmlElement) => name === 'StrategicPlan' || name === 'PerformancePlanOrReport';

/** The plans of a document: its root, or those in a wrapper. */
const plansIn = (element: XmlElement): XmlElement[] => (isPlan(element) ? [element] : element.children.flatMap(plansIn));

const everyOf = (element: XmlElement, name: string): XmlElement[] => [...childrenOf(element, name), ...element.children.flatMap((child) => everyOf(child, name))];

/** Identifiers have to be XML names, each standing once. */
function checkIdentifiers(context: Stratml, root: XmlElement): void {
  const seen = new Set<string>();
  for (const element of everyOf(root, 'Identifier')) {
    const text = textOf(element);
    if (!text) continue;
    if (!/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(text)) context.reading.warn(placeOf(context, element), 'An identifier has to begin with a letter or _ and have neither blanks nor colons: put _ before it.', text);
    if (seen.has(text)) context.reading.warn(placeOf(context, element), 'This identifier stands more than once in the file: give each element its own.', text);
    seen.add(text);
  }
  for (const relationship of everyOf(root, 'Relationship')) warnReference(context, relationship, seen);
}

/** StratML of any edition as frameworks with their goals and objectives. */
export function readStratml(file: InputFile, readContext: ReadContext): Source {
  const { limits } = readContext;
  requireSize(file.bytes, limits);
  const { text, guessed } = decodeXml(file.bytes);
  const root = parseXml(text, limits);
  readContext.progress(0.5, 'elements');
  const plans = plansIn(root);
  if (plans.length === 0) {
    throw new Refused(`This is XML, but no StratML: its outermost element is <${quotable(root.name)}>. A <StrategicPlan> or a <PerformancePlanOrReport> was looked for.`, { line: root.line, column: root.column });
  }

  const context: Stratml = { reading: new Reading(limits, 'records'), file: file.index };
  if (guessed) context.reading.warn({ file: file.index, line: 1 }, 'The bytes of the file are not UTF-8, as it says: it was read as Windows-1252. Look at its accents and quotation marks.');
  const frameworks: DraftFramework[] = [];
  const items: DraftItem[] = [];
  for (const plan of plans) {
    const framework = readPlan(context, plan, `f${frameworks.length + 1}`);
    const before = items.length;
    for (const part of [plan, ...childrenOf(plan, 'StrategicPlanCore')]) readConcepts(context, part, { framework: framework.ref, parent: undefined, items });
    completeCodes(context.reading, items.slice(before));
    frameworks.push(framework);
    if (items.length === before) context.reading.warn(placeOf(context, plan), 'No goal or objective with a name was found in this plan.');
  }
  checkIdentifiers(context, root);
  return context.reading.toSource({ frameworks, items, alignments: [], noCounterparts: [], mappingSets: [], links: [] }, file.index);
}
