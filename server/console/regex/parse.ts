import { type CharSet, blanks, charSet, complement, digits, everything, letters, lineEnds, punctuation, setOf, withBothCases, wordChars } from './sets.ts';

/** A pattern as Java reads it, with what does not matter for its cost left out. */
export type Pattern =
  | { kind: 'set'; set: CharSet }
  | { kind: 'sequence' | 'choice'; parts: Pattern[] }
  | { kind: 'repeat'; part: Pattern; min: number; max: number };

export class UnreadablePattern extends Error {}

const empty: Pattern = { kind: 'sequence', parts: [] };
const any = complement(lineEnds);

/**
 * Parses a Java regular expression. A look-ahead or look-behind counts as what it looks at, optional; a back-reference as
 * a copy of its group. Throws `UnreadablePattern`.
 */
export function parsePattern(text: string): Pattern {
  const groups: Pattern[] = [];
  const names = new Map<string, number>();
  let at = 0;
  const ignoresCase = /\(\?[a-zA-Z]*i/.test(text);
  const one = (set: CharSet): Pattern => ({ kind: 'set', set: ignoresCase ? withBothCases(set) : set });
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found) at += found[0].length;
    return found ?? undefined;
  };
  const fail = () => new UnreadablePattern(`at character ${at + 1}`);

  function choice(depth: number): Pattern {
    if (depth > 40) throw fail();
    const parts = [sequence(depth)];
    while (take(/\|/)) parts.push(sequence(depth));
    return parts.length === 1 ? (parts[0] ?? empty) : { kind: 'choice', parts };
  }

  function sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    while (at < text.length && text[at] !== '|' && text[at] !== ')') {
      const quoted = take(/\\Q([\s\S]*?)(?:\\E|$)/);
      if (quoted) parts.push(...Array.from(quoted[1] ?? '', (char) => one(charSet(char))));
      else parts.push(quantified(atom(depth)));
    }
    return { kind: 'sequence', parts };
  }

  function quantified(part: Pattern): Pattern {
    let whole = part;
    for (let found = quantifier(); found; found = quantifier()) whole = { kind: 'repeat', part: whole, ...found };
    return whole;
  }

  function quantifier(): { min: number; max: number } | undefined {
    const found = take(/(?:([*+?])|\{(\d+)(,(\d*))?\})[?+]?/);
    if (!found) return undefined;
    const [, sign, from, comma, to] = found;
    if (sign) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
    const min = Number(from);
    return { min, max: comma === undefined ? min : to ? Number(to) : Infinity };
  }

  function atom(depth: number): Pattern {
    if (take(/\(\?[idmsuxU-]*\)/)) return empty;
    const look = take(/\(\?<?[=!]/);
    if (look) return { kind: 'repeat', part: closed(choice(depth + 1)), min: 0, max: 1 };
    const named = take(/\(\?<([a-zA-Z]\w*)>/);
    if (!named && take(/\(\?(?:[idmsuxU-]*:|>)/)) return closed(choice(depth + 1));
    if (named || take(/\((?!\?)/)) {
      const number = groups.push(empty) - 1;
      if (named?.[1]) names.set(named[1], number);
      const inner = closed(choice(depth + 1));
      groups[number] = inner;
      return inner;
    }
    if (text[at] === '[') return one(bracket(depth));
    if (take(/\\[bBAGzZ]|[\^$]/)) return empty;
    if (take(/\\R/)) return one(lineEnds);
    const copied = take(/\\(?:([1-9])|k<(\w+)>)/);
    if (copied) return groups[copied[1] ? Number(copied[1]) - 1 : (names.get(copied[2] ?? '') ?? -1)] ?? empty;
    if (take(/\./)) return one(any);
    if (/[*+?]/.test(text[at] ?? '')) throw fail();
    return one(char());
  }

  function closed(inner: Pattern): Pattern {
    if (!take(/\)/)) throw fail();
    return inner;
  }

  function bracket(depth: number): CharSet {
    at++;
    const isNegated = take(/\^/) !== undefined;
    const sets: CharSet[] = [];
    for (let first = true; text[at] !== ']' || first; first = false) {
      if (at >= text.length || depth > 40) throw fail();
      // An intersection is at most its left side.
      if (take(/&&/)) sets.push(isNegated ? [] : everything);
      else if (text[at] === '[') sets.push(bracket(depth + 1));
      else {
        const from = char();
        const range = take(/-(?=[^\]])/);
        sets.push(range && text[at] !== '[' ? span(from, char()) : from);
      }
    }
    at++;
    const all = setOf(...sets.flat());
    return isNegated ? complement(all) : all;
  }

  function char(): CharSet {
    if (take(/\\d/)) return digits;
    if (take(/\\D/)) return complement(digits);
    if (take(/\\w/)) return wordChars;
    if (take(/\\W/)) return complement(wordChars);
    if (take(/\\[shv]/)) return blanks;
    if (take(/\\[SHV]/)) return complement(blanks);
    const property = take(/\\([pP])(?:\{\^?([^}]*)\}|(\w))/);
    if (property) {
      const set = propertySet(property[2] ?? property[3] ?? '');
      return property[1] === 'P' && set !== everything ? complement(set) : set;
    }
    const hex = take(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|x\{([\da-fA-F]{1,6})\})/);
    if (hex) return charSet(String.fromCharCode(parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '0', 16)));
    const control = take(/\\([tnrfae])/);
    if (control) return charSet({ t: '\t', n: '\n', r: '\r', f: '\f', a: '\x07', e: '\x1b' }[control[1] ?? 't'] ?? '\t');
    if (take(/\\0[0-7]{1,3}|\\c./)) return everything;
    const escaped = take(/\\([^a-zA-Z0-9])|\\?([\s\S])/);
    if (!escaped) throw fail();
    return charSet(escaped[1] ?? escaped[2] ?? '');
  }

  const whole = choice(0);
  if (at < text.length) throw fail();
  return whole;
}

function span(from: CharSet, to: CharSet): CharSet {
  return setOf([from[0]?.[0] ?? 0, Math.max(from.at(-1)?.[1] ?? 0, to[0]?.[0] ?? 0)]);
}

function propertySet(name: string): CharSet {
  if (/^(Is)?(L|Lu|Ll|Lt|Lm|Lo|Alpha|Alphabetic|Lower|Upper|javaLetter|IsLatin|Latin)/.test(name)) return letters;
  if (/^(Is)?(N|Nd|Digit)$/.test(name)) return digits;
  if (/^(Is)?(P|Punct|Punctuation)/.test(name)) return punctuation;
  return /^(Is)?(Z|Zs|Space|Blank|White_Space)$/.test(name) ? blanks : everything;
}
