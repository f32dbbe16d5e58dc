import { mistake, placeOf, refusal } from '../refusal.ts';
import { readEscapes } from './escapes.ts';
import type { Token } from './token.ts';

export interface Lexed {
  tokens: Token[];
  /**
   * What is sent: the same tokens with comments and unusual blanks as plain blanks and escapes decoded, so that no two
   * lexers can read it differently.
   */
  sent: string;
  /** Each change of length, to find a place of `sent` in the person's text. */
  shifts: { sentOffset: number; by: number }[];
}

const blank = /[\s\p{Cc}\p{Cf}\p{Z}]/u;
const word = /[\p{L}\p{Nl}\p{Pc}\p{Sc}][\p{L}\p{Nl}\p{Pc}\p{Sc}\p{Mn}\p{Mc}\p{Nd}]*/uy;
const number = /0[xX][\da-fA-F_]+|0o[0-7_]+|(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][+-]?\d+)?|\d[\d_]*(?:[eE][+-]?\d+)?/y;
const lessThan = /[⟨〈﹤＜]/;
const greaterThan = /[⟩〉﹥＞]/;
const dash = /[\u00ad‐‑‒–—―−﹘﹣－]/;

/** Reads a statement as Neo4j 5.26 does. Throws for what is not closed, and for escapes outside of strings. */
export function lex(text: string): Lexed {
  const tokens: Token[] = [];
  const shifts: Lexed['shifts'] = [];
  let sent = '';
  let at = 0;
  const place = () => placeOf(text, at);
  const add = (kind: Token['kind'], value: string, length: number, as = text.slice(at, at + length)) => {
    tokens.push({ kind, value, offset: at });
    sent += as;
    if (as.length !== length) shifts.push({ sentOffset: sent.length, by: length - as.length });
    at += length;
  };
  const matched = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };

  while (at < text.length) {
    const char = text[at] ?? '';
    const next = text[at + 1];
    if (char === '/' && (next === '/' || next === '*')) {
      const comment = readComment(text, at);
      sent += comment.replace(/[^\r\n]/g, ' ').replace(/\r(?!\n)/g, '\n');
      at += comment.length;
    } else if (char === '\\') {
      throw next === 'u'
        ? refusal('unicode-escape', 'A \\u escape is allowed inside of a string only.', place())
        : mistake('A backslash can stand inside of a string only.', place());
    } else if (char === '"' || char === "'") {
      const length = lengthOfString(text, at, char);
      const { value, sent: body } = readEscapes(text.slice(at + 1, at + length - 1), place);
      add('string', value, length, char + body + char);
    } else if (char === '`') {
      const name = matched(/`(?:[^`]|``)*`/y);
      if (name === undefined) throw mistake('The name that begins here is not closed by a back-tick.', place());
      if (/\\u/.test(name)) throw refusal('unicode-escape', 'A \\u escape is allowed inside of a string only.', place());
      add('name', name.slice(1, -1).replaceAll('``', '`'), name.length);
    } else if (dash.test(char)) add('sign', '-', 1, '-');
    else if (lessThan.test(char)) add('sign', '<', 1);
    else if (greaterThan.test(char)) add('sign', '>', 1);
    else if (char === '$') add('sign', '$', 1);
    else if (blank.test(char)) {
      sent += char === '\n' || (char === '\r' && next !== '\n') ? '\n' : ' ';
      at++;
    } else {
      const found = matched(number) ?? matched(word);
      // `1..5` is a number, two dots and a number.
      if (found !== undefined && /^\d/.test(found) && text[at + found.length - 1] !== '.') add('number', found, found.length);
      else if (found !== undefined && found.startsWith('.') && text[at - 1] !== '.' && !/[\w`)\]}]/.test(text[at - 1] ?? '')) add('number', found, found.length);
      else if (found !== undefined && !found.startsWith('.')) add('word', found, found.length);
      else addSign(text, at, add);
    }
  }
  return { tokens: withParameters(tokens), sent, shifts };
}

/** Two-character signs that mean something else than their parts. */
function addSign(text: string, at: number, add: (kind: Token['kind'], value: string, length: number) => void): void {
  const two = text.slice(at, at + 2);
  if (['=~', '<>', '<=', '>=', '..', '::', '||', '+='].includes(two)) add('sign', two, 2);
  else add('sign', text[at] ?? '', 1);
}

/** A comment with its ends. Refuses characters that some readers take for the end of a line. */
function readComment(text: string, at: number): string {
  const isLine = text[at + 1] === '/';
  const comment = (isLine ? /\/\/[^\r\n]*/y : /\/\*[\s\S]*?\*\//y);
  comment.lastIndex = at;
  const found = comment.exec(text)?.[0];
  const place = placeOf(text, at);
  if (found === undefined) throw mistake('The comment that begins here is not closed.', place);
  if (/\\u/.test(found)) throw refusal('unicode-escape', 'A \\u escape is not allowed in a comment.', place);
  if (isLine && /(?!\t)[\p{Cc}\u2028\u2029]/u.test(found)) {
    throw refusal('odd-blank', 'This comment holds an unusual character that could end its line.', place);
  }
  return found;
}

function lengthOfString(text: string, at: number, quote: string): number {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === quote) return end + 1 - at;
  }
  throw mistake('The string that begins here is not closed.', placeOf(text, at));
}

/** `$` and the name after it are one token. */
function withParameters(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (last?.kind === 'sign' && last.value === '$' && ['word', 'name', 'number'].includes(token.kind)) {
      kept[kept.length - 1] = { kind: 'parameter', value: token.value, offset: last.offset };
    } else kept.push(token);
  }
  return kept;
}
