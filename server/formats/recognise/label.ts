import { fieldOf, isAside } from './words/fields.ts';
import { namesLevel, namesOther } from './words/levels.ts';
import { plain } from './words/plain.ts';

export type Shape = 'keyword' | 'named' | 'number' | 'code' | 'lower' | 'upper';

/** What stands before a title: `Goal 1:`, `1.10`, `a)`, `IV.`, `GV.OC-01`, `Principle:`. */
export interface Label {
  shape: Shape;
  /** `strategic goal`, of a keyword. */
  word: string;
  /** As printed: `1.10`, `01`, `IV`, `a`; empty where the keyword has none. */
  code: string;
  /** Its steps from the top: `1`, `10`. */
  parts: string[];
  rest: string;
  /** False for what may be a plain word or figure and has to be confirmed by others like it. */
  sure: boolean;
}

const separator = /^(?:[.:)\]\u2013\u2014\uff1a]+|\s+[-\u2013\u2014:|](?=\s|$))\s*/u;
const number = /^[([]?(\d{1,3}(?:\.\d{1,3}){0,5}(?:\.?[a-z](?![\p{L}]))?)/u;
const code = /^[([]?([A-Z]{1,5}(?:[./-][A-Z]{1,5}){0,2}[./ -]?\d{1,3}(?:[.-]\d{1,3}){0,4}(?:\.?[a-z](?!\p{L}))?(?:\(\d{1,3}\))?)(?![\p{L}\p{N}])/u;
const sign = /^[([]?([ivxlc]{1,6}|[IVXLC]{1,6}|[a-zA-Z])(?=[.)\]:]|\s+[-\u2013\u2014]\s)/u;
const numeral = /^(?:#|[nN][\u00ba\u00b0o]\.? ?|no\.? ?)?(\d{1,3}(?:[.-]\d{1,3}){0,5}(?:\.?[a-z](?!\p{L}))?|[IVXLC]{1,6}(?:\.\d{1,3}){0,4}|[A-Z]{1,3}-?\d{1,3}(?:[.-]\d{1,3}){0,4}(?:\.?[a-z](?!\p{L}))?|[A-Z](?:\.\d{1,3}){0,4})(?![\p{L}\p{N}])/u;
const spelled = new Map('one two three four five six seven eight nine ten'.split(' ').map((word, at) => [word, String(at + 1)]));

/** The label that a text begins with. */
export function labelOf(text: string): Label | undefined {
  const shown = text.replace(signs, '');
  return labelOfText(shown === '' ? text : shown);
}

/** Emoji and other signs that decorate a line. */
const signs = /^(?:[\p{Extended_Pictographic}\p{So}\ufe0f\u200d]|\p{Emoji_Modifier}){1,12}\s+/u;

function labelOfText(text: string): Label | undefined {
  const head = text.slice(0, 120);
  return keywordLabel(text, head) ?? withinNumber(numberLabel(text, head)) ?? codeLabel(text, head) ?? withinNumber(signLabel(text, head)) ?? namedLabel(text, head);
}

/** `3.1 Goal 1: Safe water` and `A. Goal 1: Safe water` are goal 1: the number before it is the section's. */
function withinNumber(label: Label | undefined): Label | undefined {
  const inner = label && keywordLabel(label.rest, label.rest.slice(0, 120));
  return inner && namesLevel(inner.word) ? inner : label;
}

/** A label whose number the reader knows apart from the text. A keyword in the text says more. */
export function numberedLabel(printed: string, text: string): Label {
  const inText = labelOf(text);
  if (inText?.shape === 'keyword' || (inText?.shape === 'code' && inText.sure) || (inText?.shape === 'number' && inText.parts.length > 1)) return inText;
  const bare = printed.replace(/[.):\]]+$/u, '').replace(/^[([]/u, '');
  const own = labelOf(`${bare}. ${text}`);
  return own && own.shape !== 'named' && own.code !== '' ? { ...own, rest: text, sure: true } : { shape: 'number', word: '', code: bare, parts: [bare], rest: text, sure: true };
}

function rest(text: string, length: number): { rest: string; marked: boolean } {
  const after = text.slice(length);
  const mark = separator.exec(after);
  return { rest: after.slice(mark?.[0].length ?? 0).trim(), marked: mark !== null };
}

/** Steps of a number: `1.a` and `1a` are `1` and `a`, and `2.0` is `2`. */
const partsOf = (printed: string): string[] => printed.replace(/(\d)([a-z])$/u, '$1.$2').replace(/(.)(?:\.0)+$/u, '$1').split('.');

function keywordLabel(text: string, head: string): Label | undefined {
  const phrase = (/^(?:\p{L}[\p{L}'\u2019-]{0,29}\s{1,3}){1,4}/u.exec(head) ?? /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,10}/u.exec(head))?.[0];
  if (!phrase) return undefined;
  const words = phrase.trim().split(/\s+/u);
  for (let taken = words.length; taken > 0; taken--) {
    const before = words.slice(0, taken).join(' ');
    const from = lengthOf(head, taken);
    const found = numeral.exec(head.slice(from));
    const spelt = spelled.get(plain(/^\p{L}+/u.exec(head.slice(from))?.[0] ?? ''));
    const printed = found?.[1] ?? (spelt !== undefined && (namesLevel(before) || namesOther(before)) ? spelt : undefined);
    if (printed === undefined) continue;
    const length = from + (found?.[0].length ?? /^\p{L}+/u.exec(head.slice(from))?.[0].length ?? 0);
    const { rest: title, marked } = rest(text, length);
    const known = namesLevel(before) || namesOther(before);
    if (!fits(printed, title, marked, known)) continue;
    return { shape: 'keyword', word: plain(before), code: printed, parts: partsOf(printed.replaceAll('-', '.')), rest: title, sure: marked || title === '' };
  }
  return undefined;
}

/** Length of the first words of a text with the blanks after them. */
function lengthOf(text: string, words: number): number {
  let at = 0;
  for (let word = 0; word < words; word++) at += /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\S+)\s*/u.exec(text.slice(at))?.[0].length ?? 0;
  return at;
}

/** What a line of a budget has behind a name: `Axis 2  80 million`. */
const amount = /^[\d.,]+\s?(?:mill|mio|mrd|bn\b|billion|milliard|miliard|\u20ac|eur|usd|\$|%$)/iu;

function fits(printed: string, title: string, marked: boolean, known: boolean): boolean {
  if (/^[A-Z]$/u.test(printed) && !(known && (marked || title === ''))) return marked && known;
  if (known && !marked && amount.test(title)) return false;
  if (known) return marked || title === '' || /^[\p{Lu}\p{Lo}\p{N}"\u201c\u00ab]/u.test(title);
  return marked && title !== '' && !/^\d/u.test(title);
}

function numberLabel(text: string, head: string): Label | undefined {
  const found = number.exec(head);
  const printed = found?.[1];
  if (!found || printed === undefined) return undefined;
  const { rest: title, marked } = rest(text, found[0].length);
  const after = text[found[0].length];
  if (!marked && after !== undefined && !/\s/u.test(after)) return undefined;
  if (marked && title !== '' && !/[\s.:)\]\u2013\u2014]/u.test(after ?? ' ')) return undefined;
  // `4.5 million`, `2 December`: a figure, unless a title begins with a capital.
  const parts = partsOf(printed);
  if (!marked && title !== '' && !/^[\p{Lu}\p{Lo}\p{N}"\u201c\u00ab\u00bf(]/u.test(title)) return undefined;
  if (!marked && title === '' && parts.length === 1) return { shape: 'number', word: '', code: printed, parts, rest: '', sure: false };
  return { shape: 'number', word: '', code: printed, parts, rest: title, sure: marked || parts.length > 1 };
}

function codeLabel(text: string, head: string): Label | undefined {
  const found = code.exec(head);
  const printed = found?.[1];
  if (!found || printed === undefined) return undefined;
  const { rest: title, marked } = rest(text, found[0].length);
  if (!marked && title !== '' && !/^[\p{Lu}\p{N}"\u201c]/u.test(title)) return undefined;
  const parts = printed.split(/[.\-/ ]|(?=\()/u);
  if (/^[A-Z]+$/u.test(parts[0] ?? '') && parts.length === 2 && !printed.includes('.') && !printed.includes('-')) return { shape: 'code', word: parts[0] ?? '', code: printed, parts: [parts.join('')], rest: title, sure: marked };
  return { shape: 'code', word: (parts[0] ?? '').replace(/\d+$/u, ''), code: printed, parts, rest: title, sure: marked };
}

function signLabel(text: string, head: string): Label | undefined {
  const found = sign.exec(head);
  const printed = found?.[1];
  if (!found || printed === undefined) return undefined;
  const { rest: title } = rest(text, found[0].length);
  if (title === '' && printed.length > 4) return undefined;
  return { shape: printed === printed.toLowerCase() ? 'lower' : 'upper', word: '', code: printed, parts: [printed], rest: title, sure: title !== '' };
}

function namedLabel(text: string, head: string): Label | undefined {
  const found = /^((?:\p{L}[\p{L}'\u2019-]{0,29} ?){1,3}):\s+(?=\S)/u.exec(head);
  const phrase = found?.[1]?.trim();
  if (!found || phrase === undefined || !(namesLevel(phrase) || fieldOf(phrase) !== undefined || isAside(phrase) || namesOther(phrase))) return undefined;
  return { shape: 'named', word: plain(phrase), code: '', parts: [], rest: text.slice(found[0].length).trim(), sure: true };
}

const codeBehind = /^(.{2,300}?\S)\s*[([]([A-Z]{1,6}(?:[.-]?[A-Z0-9]{1,6}){0,4}|\d{1,3}(?:\.\d{1,3}){0,4})[)\]]$/u;

/** The label before the title of a cell, one that may be a word only where others confirm it, or the code in brackets behind. */
export function labelIn(text: string, confirmed: boolean): Label | undefined {
  const before = labelOf(text);
  if (before && before.rest !== '' && (before.sure || before.shape === 'keyword' || (confirmed && before.shape !== 'named'))) return before;
  return labelBehind(text);
}

/** The code in brackets behind a title: `Access Control (AC)`. */
export function labelBehind(text: string): Label | undefined {
  const [, title, printed] = codeBehind.exec(text) ?? [];
  if (title === undefined || printed === undefined) return undefined;
  return { shape: 'code', word: '', code: printed, parts: printed.split(/[.-]/u), rest: title, sure: true };
}
