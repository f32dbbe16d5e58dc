import { scanCypher, type Token } from './scanCypher.ts';

/** What a variable stands for, as far as the text says: a node or a relationship with some of these labels or types. */
export interface Bound {
  of: 'node' | 'relationship';
  names: readonly string[];
}

type Scope = Map<string, Bound>;

/** Keywords behind which the items of a WITH are over. */
const endsItems = /^(where|order|skip|offset|limit|match|optional|unwind|call|return|with|union|finish)$/i;

/**
 * What owns the property that would be written at `position`: what stands before the dot (`n.`, `n {.`), or the pattern whose
 * braces are open (`(n:Goal {`). Undefined where the text before does not say.
 */
export function ownerAt(text: string, position: number): Bound | undefined {
  const tokens = scanCypher(text.slice(0, position)).tokens.filter(({ kind }) => kind !== 'comment');
  const scope = readScope(tokens);
  const opened = openBrace(tokens);
  const at = (back: number) => tokens.at(-back);
  if (at(1)?.text === '.' && at(2)?.kind === 'variable') return scope.get(nameOf(at(2)));
  if (opened === -1) return undefined;
  const before = tokens[opened - 1];
  // A map projection; its other items stand for themselves.
  if (before?.kind === 'variable' && at(1)?.text === '.') return scope.get(nameOf(before));
  return at(1)?.text === '.' ? undefined : patternBefore(tokens, opened, scope);
}

/** What a pattern says whose map of properties opens at `opened`. */
function patternBefore(tokens: readonly Token[], opened: number, scope: Scope): Bound | undefined {
  let start = opened - 1;
  while (isInLabels(tokens[start])) start--;
  const names = tokens.slice(start + 1, opened).filter(isName);
  const [first] = names;
  if (first) return { of: first.kind === 'type' ? 'relationship' : 'node', names: names.map(nameOf) };
  const variable = tokens[start];
  return variable?.kind === 'variable' && /^[([]$/.test(tokens[start - 1]?.text ?? '') ? scope.get(nameOf(variable)) : undefined;
}

/** Reads the text from its start: what each variable stands for that is known at its end. */
function readScope(tokens: readonly Token[]): Scope {
  const outer: Scope[] = [];
  let scope: Scope = new Map();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const word = token.kind === 'keyword' ? token.text.toUpperCase() : token.text;
    if (word === '{') {
      outer.push(scope);
      scope = new Map(scope);
    } else if (word === '}') {
      // What a subquery returns is known after it.
      scope = new Map([...scope, ...(outer.pop() ?? [])]);
    } else if (word === 'UNION' || word === ';') scope = new Map(outer.at(-1));
    else if (word === 'WITH' && !/^(starts|ends)$/i.test(tokens[index - 1]?.text ?? '')) scope = afterWith(tokens, index + 1, scope);
    else if (word === 'AS' && tokens[index - 2]?.text.toUpperCase() === 'UNWIND') rename(scope, tokens[index - 1], tokens[index + 1]);
    else if (word === 'IN') rename(scope, tokens[index + 1], tokens[index - 1]);
    else if (token.kind === 'variable') bind(tokens, index, scope);
  }
  return scope;
}

/** Takes in what `n:Objective`, `(n` and `[r` say of a variable. */
function bind(tokens: readonly Token[], index: number, scope: Scope): void {
  const name = nameOf(tokens[index]);
  const names: string[] = [];
  let of = ofPattern(tokens, index);
  if (tokens[index + 1]?.text === ':') {
    for (let at = index + 1; isInLabels(tokens[at]) || tokens[at]?.text === '('; at++) {
      const token = tokens[at];
      if (!isName(token) || tokens[at - 1]?.text === '!') continue;
      of = token.kind === 'type' ? 'relationship' : 'node';
      names.push(nameOf(token));
    }
  }
  const known = scope.get(name);
  if (of !== null) scope.set(name, { of, names: [...new Set([...(known?.of === of ? known.names : []), ...names])] });
}

/** What a variable at the start of a pattern is; null anywhere else. */
function ofPattern(tokens: readonly Token[], index: number): Bound['of'] | null {
  const opens = tokens[index - 1]?.text;
  const before = tokens[index - 2];
  const after = tokens[index + 1];
  if (opens === '[' && before?.text === '-') return 'relationship';
  const closes = after !== undefined && (/^[:){]$/.test(after.text) || /^where$/i.test(after.text));
  return opens === '(' && closes && before?.kind !== 'function' && before?.kind !== 'variable' && !/^call$/i.test(before?.text ?? '') ? 'node' : null;
}

const isName = (token: Token | undefined): token is Token => token?.kind === 'label' || token?.kind === 'type';
const isInLabels = (token: Token | undefined): boolean => /^[:|&!%]$/.test(token?.text ?? '') || isName(token);

/** What is known behind the items of a WITH that start at `from`. */
function afterWith(tokens: readonly Token[], from: number, scope: Scope): Scope {
  const next: Scope = new Map();
  let item: Token[] = [];
  let depth = 0;
  const take = () => {
    const shown = item.filter(({ text }) => !/^distinct$/i.test(text));
    const [first] = shown;
    if (first?.text === '*') for (const [name, bound] of scope) next.set(name, bound);
    const as = shown.findLastIndex(({ text }) => /^as$/i.test(text));
    const value = as === -1 ? shown : shown.slice(0, as);
    const bound = valueOf(value, scope);
    const name = as === -1 ? first : shown[as + 1];
    if (bound && name) next.set(nameOf(name), bound);
    item = [];
  };
  for (const token of tokens.slice(from)) {
    if (/^[([{]$/.test(token.text)) depth++;
    if (/^[)\]}]$/.test(token.text)) depth--;
    if (depth < 0 || (depth === 0 && token.kind === 'keyword' && endsItems.test(token.text))) break;
    if (depth === 0 && token.text === ',') take();
    else item.push(token);
  }
  take();
  return next;
}

/** A variable, or a list of what one stands for: `n`, `collect(n)`. */
function valueOf(value: readonly Token[], scope: Scope): Bound | undefined {
  const [first, , variable] = value;
  if (value.length === 1) return scope.get(nameOf(first));
  return value.length === 4 && /^(collect|head|last)$/i.test(first?.text ?? '') ? scope.get(nameOf(variable)) : undefined;
}

/** `UNWIND list AS one`, `one IN list`. */
function rename(scope: Scope, list: Token | undefined, one: Token | undefined): void {
  const bound = list?.kind === 'variable' ? scope.get(nameOf(list)) : undefined;
  if (bound && one?.kind === 'variable') scope.set(nameOf(one), bound);
}

/** The index of the brace that is still open at the end; -1 where there is none. */
function openBrace(tokens: readonly Token[]): number {
  let depth = 0;
  for (let index = tokens.length - 1; index >= 0; index--) {
    if (tokens[index]?.text === '}') depth++;
    if (tokens[index]?.text === '{' && --depth < 0) return index;
  }
  return -1;
}

/** A name without its backticks. */
const nameOf = (token: Token | undefined): string => (token?.text.startsWith('`') ? token.text.slice(1, -1).replaceAll('``', '`') : (token?.text ?? ''));
