import { functionSet, keywordSet } from './cypherWords.ts';

export type TokenKind =
  'comment' | 'string' | 'number' | 'parameter' | 'keyword' | 'function' | 'label' | 'type' | 'property' | 'variable' | 'punctuation';

export interface Token {
  kind: TokenKind;
  from: number;
  to: number;
  text: string;
}

/** What a name would mean after the last token: a label, a relationship type, a property, or nothing in particular. */
export type Expected = 'label' | 'type' | 'property' | null;

export interface Scan {
  tokens: Token[];
  expected: Expected;
}

type Frame = 'group' | 'relationship' | 'list' | 'map' | 'block';

const lexeme =
  /(?<comment>\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<string>'(?:\\[^]|[^'\\])*'?|"(?:\\[^]|[^"\\])*"?)|(?<parameter>\$(?:\w+|`(?:``|[^`])*`?)?)|(?<number>\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_]*|`(?:``|[^`])*`?)|(?<punctuation>\.\.|::|[^\s])/gu;

/**
 * Reads Cypher into tokens, as far as colour, completion and parameters need it: it knows where labels, relationship
 * types and property keys stand, and never fails on text that is half written.
 */
export function scanCypher(text: string): Scan {
  const tokens: Token[] = [];
  const frames: Frame[] = [];
  let expected: Expected = null;
  let previous: Token | undefined;
  for (const match of text.matchAll(lexeme)) {
    const groups = match.groups ?? {};
    const from = match.index;
    const token: Token = { kind: 'punctuation', from, to: from + match[0].length, text: match[0] };
    tokens.push(token);
    if (groups['comment'] !== undefined) {
      token.kind = 'comment';
      continue;
    }
    if (groups['name'] !== undefined) {
      token.kind = nameKind(token.text, expected, /^\s*\(/.test(text.slice(token.to, token.to + 20)));
      expected = null;
    } else if (groups['punctuation'] === undefined) {
      token.kind = groups['string'] !== undefined ? 'string' : groups['number'] !== undefined ? 'number' : 'parameter';
      expected = null;
    } else {
      expected = punctuate(token.text, frames, previous, expected);
    }
    previous = token;
  }
  return { tokens, expected };
}

function nameKind(text: string, expected: Expected, called: boolean): TokenKind {
  if (expected === 'property') return called ? 'function' : 'property';
  if (expected !== null) return expected;
  if (called && functionSet.has(text.toLowerCase())) return 'function';
  if (keywordSet.has(text.toUpperCase())) return 'keyword';
  return called && !text.startsWith('`') ? 'function' : 'variable';
}

/** Keeps the open brackets and says what the next name would mean. */
function punctuate(text: string, frames: Frame[], previous: Token | undefined, expected: Expected): Expected {
  const inLabels = expected === 'label' || expected === 'type';
  switch (text) {
    case '(':
      frames.push('group');
      return inLabels ? expected : null;
    case '[':
      frames.push(previous?.text === '-' ? 'relationship' : 'list');
      return null;
    case '{':
      frames.push(opensBlock(previous) ? 'block' : 'map');
      return frames.at(-1) === 'map' ? 'property' : null;
    case ')':
    case ']':
    case '}':
      frames.pop();
      return null;
    case ',':
      return frames.at(-1) === 'map' ? 'property' : null;
    case ':':
      return frames.at(-1) === 'map' ? null : frames.includes('relationship') ? 'type' : 'label';
    case '|':
    case '&':
      return previous?.kind === 'label' || previous?.kind === 'type' ? previous.kind : null;
    case '!':
    case '%':
      return inLabels ? expected : null;
    case '.':
      return 'property';
    default:
      return null;
  }
}

/** `EXISTS {`, `COUNT {`, `CALL {` and `CALL (x) {` open a query, every other brace a map. */
function opensBlock(previous: Token | undefined): boolean {
  return previous !== undefined && (previous.text === ')' || /^(exists|count|collect|call)$/i.test(previous.text));
}
