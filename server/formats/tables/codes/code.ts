import { isLevelWord } from '../words/headers.ts';
import { tidy } from '../words/plain.ts';

const roman = /^(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const shape = /^[\p{L}\p{N}]+(?:[.\-–_/:()][\p{L}\p{N}]*)*$/u;
const date = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}\/\d{2,4})$/;

/** Whether a text is a code for sure: it has a figure in it, and nothing but letters, figures and signs between. */
export const isStrongCode = (text: string): boolean => text.length <= 24 && /\d/.test(text) && shape.test(text) && !date.test(text) && !/\p{L}{8}/u.test(text);

/** Whether it may be one: a letter, a roman number, capitals such as `GV.OC`. */
export const isWeakCode = (text: string): boolean =>
  text.length <= 12 && (/^\p{L}$/u.test(text) || roman.test(text.toUpperCase()) || /^\p{Lu}{1,6}([.-]\p{Lu}{1,6})*$/u.test(text));

export const looksLikeCode = (text: string): boolean => isStrongCode(text) || isWeakCode(text);

/** A code as printed without the signs around it: `1.`, `(a)`, `1)`, `Goal 1`. */
export function bareCode(text: string): string {
  let code = tidy(text);
  const words = code.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 1 && words.slice(0, -1).every(isLevelWord) && looksLikeCode(unwrapped(last))) code = last;
  return unwrapped(code);
}

function unwrapped(text: string): string {
  let code = text;
  if (/^[([].*[)\]]$/.test(code)) code = code.slice(1, -1);
  code = code.replace(/[.:,;–-]{1,3}$/, '');
  return code.endsWith(')') && !code.includes('(') ? code.slice(0, -1) : code;
}

export interface Split {
  code: string;
  rest: string;
  /** What follows the code behind a title and a colon: `Title (GV): statement`. */
  statement?: string;
}

const dash = /^[-–—:|]$/;

/** A code in front of a text, `1.1 Title`, `Goal 1: Title`, `L.A. 1.3.A. - Title`, or in brackets behind a title, `Title (GV)`. */
export function splitCode(text: string): Split | undefined {
  return leading(text) ?? behind(text);
}

function leading(text: string): Split | undefined {
  const words = tidy(text.slice(0, 80)).split(' ');
  let at = 0;
  while (at < 2 && at < words.length - 1 && (isLevelWord(words[at] ?? '') || /^(\p{L}{1,4}\.){1,3}$/u.test(words[at] ?? ''))) at++;
  for (const start of at > 0 ? [at, 0] : [0]) {
    const token = words[start] ?? '';
    const code = unwrapped(token);
    const marked = code !== token || dash.test(words[start + 1] ?? '');
    if (!isStrongCode(code) && !(isWeakCode(code) && (marked || start > 0))) continue;
    if (start > 0 && !isStrongCode(code) && !words.slice(0, start).every(isLevelWord)) continue;
    const consumed = start + 1 + (dash.test(words[start + 1] ?? '') ? 1 : 0);
    return { code, rest: afterWords(text, consumed) };
  }
  return undefined;
}

function afterWords(text: string, count: number): string {
  let rest = text.trimStart();
  for (let n = 0; n < count; n++) rest = rest.replace(/^\S+/, '').trimStart();
  return rest;
}

function behind(text: string): Split | undefined {
  const open = text.indexOf('(');
  const close = text.indexOf(')', open);
  if (open < 2 || close < 0 || open > 150) return undefined;
  const code = text.slice(open + 1, close).trim();
  const after = text.slice(close + 1).trim();
  if ((after !== '' && !after.startsWith(':')) || !looksLikeCode(code) || /^\d{4}$/.test(code) || code !== code.toUpperCase()) return undefined;
  const statement = after.slice(1).trim();
  return { code, rest: text.slice(0, open).trim(), ...(statement === '' ? {} : { statement }) };
}

/** `Title: statement` cut at its colon, where what is before it is short enough for a title. */
export function splitTitle(text: string): { title: string; statement: string } | undefined {
  const at = text.indexOf(': ');
  if (at < 3 || at > 120) return undefined;
  const statement = text.slice(at + 2).trim();
  return statement.split(' ').length >= 3 ? { title: text.slice(0, at).trim(), statement } : undefined;
}
