import { withoutControls } from '../../domain/plainText.ts';
import type { Properties } from './model.ts';

/** A property as one text: a number as it is written, a list by semicolons, anything else as JSON; empty where there is none. */
export function textOf(properties: Properties, name: string): string {
  const value = properties[name];
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('; ') : JSON.stringify(value);
}

/** A list property; one text alone is a list of it. */
export function listOf(properties: Properties, name: string): string[] {
  const value = properties[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

export interface Note {
  topic: string;
  text: string;
}

/** Notes as the graph keeps them, `topic: text`; one without a topic has an empty one. */
export function notesOf(properties: Properties): Note[] {
  return listOf(properties, 'notes').map((note) => {
    const at = note.indexOf(': ');
    return at > 0 ? { topic: note.slice(0, at), text: note.slice(at + 2) } : { topic: '', text: note };
  });
}

const bookkeeping = new Set(['judged', 'judgedStatus', 'withdrawn', 'claimedStatus', 'claimedPredicate', 'claimedConfidence', 'claimedReviewer', 'claimedReviewDate']);

/** Whether a property of a claim says what its source stated before people judged it. */
export const isBookkeeping = (name: string): boolean => bookkeeping.has(name);

/** Text that XML, RDF and spreadsheets can carry: without control characters and halves of characters. */
export const carried = (text: string): string => withoutControls(text).replace(/\p{Surrogate}/gu, '\ufffd');

/** Texts in lines of one cell. */
export const linesOf = (properties: Properties, name: string): string => listOf(properties, name).join('\n');

/** Properties with those of `extensions` (each `name: value`, as the graph keeps what a file said beyond its own slots) beside the others. */
export function extensionsOf({ extensions, ...others }: Properties): Properties {
  const texts = Array.isArray(extensions) ? extensions.map(String) : [];
  const kept = texts.map((text) => [text.split(': ', 1)[0] ?? '', text.slice(text.indexOf(': ') + 2)] as const);
  return { ...Object.fromEntries(kept.filter(([name]) => !(name in others))), ...others };
}
