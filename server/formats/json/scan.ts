/** What a text of JSON is like before it is parsed. */
export interface Scan {
  /** Deepest nesting. */
  depth: number;
  /** How many objects there are. */
  objects: number;
  /** Members that an object has twice, of which parsing keeps the last alone. */
  doubled: { pointer: string; at: number }[];
  /** Index in the text at which it stops being JSON. */
  wrongAt?: number;
}

const blank = /[ \t\r\n]*/y;
const other = /true|false|null|-?\d[\d.eE+-]*/y;

interface Open {
  keys: Set<string> | undefined;
  step: string | number;
}

const mostDoubled = 100;

/** Walks through a text of JSON without recursion; stops beyond `deepest`. */
export function scanJson(text: string, deepest: number): Scan {
  const scan: Scan = { depth: 0, objects: 0, doubled: [] };
  const open: Open[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const takeText = (): string | undefined => {
    const start = at;
    at = endOfText(text, start) ?? start;
    return at === start ? undefined : text.slice(start, at);
  };
  const key = (top: Open): boolean => {
    const start = at;
    const name = takeText();
    take(blank);
    if (name === undefined || text[at] !== ':') return false;
    at++;
    const said = name.slice(1, -1);
    top.step = said;
    if (top.keys?.has(said) && scan.doubled.length < mostDoubled) scan.doubled.push({ pointer: `/${open.map(({ step }) => step).join('/')}`, at: start });
    top.keys?.add(said);
    return true;
  };
  for (;;) {
    take(blank);
    const sign = text[at];
    if (sign === '{' || sign === '[') {
      at++;
      const top: Open = { keys: sign === '{' ? new Set() : undefined, step: 0 };
      open.push(top);
      if (sign === '{') scan.objects++;
      scan.depth = Math.max(scan.depth, open.length);
      if (scan.depth > deepest) return scan;
      take(blank);
      if (text[at] !== '}' && text[at] !== ']') {
        if (top.keys && !key(top)) return { ...scan, wrongAt: at };
        continue;
      }
    } else if (takeText() === undefined && take(other) === undefined) return { ...scan, wrongAt: at };
    for (;;) {
      take(blank);
      const top = open.at(-1);
      if (!top) return at < text.length ? { ...scan, wrongAt: at } : scan;
      const end = text[at];
      if (end === (top.keys ? '}' : ']')) {
        at++;
        open.pop();
        continue;
      }
      if (end !== ',') return { ...scan, wrongAt: at };
      at++;
      take(blank);
      if (typeof top.step === 'number') top.step++;
      if (top.keys && !key(top)) return { ...scan, wrongAt: at };
      break;
    }
  }
}

/** Index behind the text in quotation marks that begins at `start`. An expression would need memory for each letter of a long one. */
export function endOfText(text: string, start: number): number | undefined {
  if (text[start] !== '"') return undefined;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return undefined;
}

/** Line and column from 1 of an index in a text. */
export function lineOf(text: string, at: number): { line: number; column: number } {
  let [line, start] = [1, 0];
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) [line, start] = [line + 1, end + 1];
  return { line, column: Math.min(at, text.length) - start + 1 };
}
