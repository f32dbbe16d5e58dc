import { quotable } from '../sentence.ts';
import { Refused } from '../model.ts';
import { endOfText, lineOf, type Scan, scanJson } from './scan.ts';

/** A text of JSON as a value, how many objects it has, and the members that one of them has twice. Throws `Refused` with the place where it is none, or nests beyond `deepest`. */
export function parseJson(text: string, deepest: number): { value: unknown } & Pick<Scan, 'doubled' | 'objects'> {
  const { depth, doubled, objects, wrongAt } = scanJson(text, deepest);
  if (depth > deepest) throw new Refused(`Lists and objects are nested more than ${deepest} deep, the most that is read.`);
  try {
    return { value: JSON.parse(text) as unknown, doubled, objects };
  } catch (error) {
    throw refused(text, wrongAt ?? positionIn(error) ?? text.length);
  }
}

/** What the walk takes for right, such as a wrong escape within a text, the parser tells by its position. */
function positionIn(error: unknown): number | undefined {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? undefined : Number(position);
}

function refused(text: string, at: number): Refused {
  const rest = quotable(text.slice(at, at + 200), 20);
  if (rest === '') return new Refused('It is no whole JSON: it ends before all that was opened is closed. Save or fetch it anew.', lineOf(text, at));
  if (rest.startsWith('"') && endOfText(text, at) === undefined) return new Refused('It is no whole JSON: the quotation mark that opens a text there is never closed.', lineOf(text, at));
  return new Refused(`It is no JSON where it goes on with “${rest}”. Look there, and just before, for a comma, bracket or quotation mark that is wrong or missing.`, lineOf(text, at));
}
