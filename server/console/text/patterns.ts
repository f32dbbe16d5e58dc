import { limits } from '../limits.ts';
import { type Place, refusal } from '../refusal.ts';
import { UnreadablePattern } from '../regex/parse.ts';
import { patternSteps } from '../regex/cost.ts';
import { type Definition, definitionsIn, isKeyword, splitAtCommas } from './names.ts';
import { type Node, isGroup, levels } from './tree.ts';
import { isSign, isWord } from './token.ts';

/** Most readings of one pattern that is put together from several parts. */
const maxReadings = 64;
const keepsText = ['TOLOWER', 'TOUPPER', 'LOWER', 'UPPER', 'TRIM', 'LTRIM', 'RTRIM', 'TOSTRING'];

interface Scope {
  definitions: ReadonlyMap<string, Definition[]>;
  parameters: Record<string, unknown>;
}

/** Refuses patterns after `=~` that could keep the server busy for minutes. `grown` is the longest text that the query itself makes. */
export function checkPatterns(tree: Node[], parameters: Record<string, unknown>, grown: number, placeOf: (offset: number) => Place): void {
  const scope = { definitions: definitionsIn(tree), parameters };
  const texts = textsIn(tree, parameters);
  const length = Math.max(limits.unknownText, grown, ...texts.map((text) => text.length));
  for (const level of levels(tree)) {
    level.forEach((node, index) => {
      if (!isSign(node, '=~')) return;
      const end = level.findIndex((item, at) => at > index && (isKeyword(item) || isSign(item, ',', '|', '=', '<>', '<', '>', '=~')));
      const patterns = readings(level.slice(index + 1, end === -1 ? undefined : end), scope, 0);
      if (patterns === undefined) checkUnknown(tree, texts, placeOf(node.offset));
      else for (const pattern of patterns) checkPattern(pattern, length, placeOf(node.offset));
    });
  }
}

function checkPattern(pattern: string, length: number, place: Place): void {
  const steps = stepsOf(pattern, length);
  if (steps > limits.patternSteps) {
    throw refusal(
      'costly-pattern',
      'This pattern could take the server minutes: a repeated part can be read in several ways (such as (a+)+, or many .* in a row). ' +
        'Make it plainer, or use CONTAINS.',
      place,
    );
  }
}

function stepsOf(pattern: string, length: number): number {
  try {
    return patternSteps(pattern, length);
  } catch (error) {
    if (error instanceof UnreadablePattern) return Infinity;
    throw error;
  }
}

/** A pattern that the text does not tell must be harmless whatever the strings of the query are put together to. */
function checkUnknown(tree: Node[], texts: string[], place: Place): void {
  const all = texts.join('').replace(/\(\?[a-z]+\)/g, '');
  const grows = [...levels(tree)].some((level) => level.some((node) => isWord(node, 'REDUCE', 'REPLACE')));
  if (grows || all.includes('(') || (all.match(/[*+{]/g) ?? []).length > 6) {
    throw refusal('costly-pattern', 'The pattern after =~ is put together in a way that cannot be looked through: write it out, or pass it as a parameter.', place);
  }
}

/** Every text that an expression can be, where only strings, parameters and names for them make it up. */
function readings(items: Node[], scope: Scope, depth: number): string[] | undefined {
  let all = [''];
  let term: Node[] = [];
  for (const item of [...items, undefined]) {
    if (item !== undefined && !isSign(item, '+', '||')) {
      term.push(item);
      continue;
    }
    const next = readingsOfTerm(term, scope, depth);
    if (next === undefined || all.length * next.length > maxReadings) return undefined;
    all = all.flatMap((before) => next.map((after) => before + after));
    term = [];
  }
  return all;
}

function readingsOfTerm(term: Node[], scope: Scope, depth: number): string[] | undefined {
  const [first, second] = term;
  if (first === undefined || depth > 10) return undefined;
  if (term.length === 2 && isWord(first, ...keepsText) && isGroup(second, '(')) return readings(second.items, scope, depth + 1);
  if (term.length > 1) return undefined;
  if (first.kind === 'string') return [first.value];
  if (first.kind === 'group') return first.value === '(' ? readings(first.items, scope, depth + 1) : undefined;
  if (first.kind === 'parameter') return stringsIn(scope.parameters[first.value]);
  if (first.kind !== 'word' && first.kind !== 'name') return undefined;
  const definitions = scope.definitions.get(first.value);
  return definitions && together(definitions.map(({ items, isItem }) => (isItem ? readingsOfItems(items, scope, depth + 1) : readings(items, scope, depth + 1))));
}

/** The texts of a list: written out, a parameter, or a name for one of them. */
function readingsOfItems(list: Node[], scope: Scope, depth: number): string[] | undefined {
  const [first] = list;
  if (first === undefined || list.length > 1 || depth > 10) return undefined;
  if (first.kind === 'group' && first.value === '[' && !isWord(first.items[1], 'IN')) {
    return together(splitAtCommas(first.items).map((part) => readings(part, scope, depth + 1)));
  }
  if (first.kind === 'parameter') return stringsIn(scope.parameters[first.value]);
  const definitions = first.kind === 'word' || first.kind === 'name' ? scope.definitions.get(first.value) : undefined;
  return definitions && together(definitions.map(({ items, isItem }) => (isItem ? undefined : readingsOfItems(items, scope, depth + 1))));
}

function together(all: (string[] | undefined)[]): string[] | undefined {
  const texts: string[] = [];
  for (const some of all) {
    if (some === undefined) return undefined;
    texts.push(...some);
  }
  return texts;
}

/** Every string of the query and its parameters, and its quoted names: `keys()` makes strings of them. */
function textsIn(tree: Node[], parameters: Record<string, unknown>): string[] {
  const own = [...levels(tree)].flatMap((level) => level.filter(({ kind }) => kind === 'string' || kind === 'name').map(({ value }) => value));
  return [...own, ...stringsIn(parameters)];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(stringsIn);
}
