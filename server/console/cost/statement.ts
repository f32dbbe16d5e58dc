import { limits } from '../limits.ts';
import { type Place, refusal } from '../refusal.ts';
import { type Group, type Node } from '../text/tree.ts';
import { isSign, isWord } from '../text/token.ts';
import { Expressions } from './expression.ts';
import { type Value, data, envelope, itemOf } from './value.ts';

/** Words between which the expressions of a clause stand. */
const boundaries =
  'MATCH OPTIONAL MANDATORY WITH RETURN UNWIND CALL WHERE ORDER BY SKIP OFFSET LIMIT UNION ALL YIELD AS ASC ASCENDING DESC DESCENDING USING DISTINCT FILTER LET SHOW'.split(' ');
const pairs: Record<string, string[]> = { BY: ['ORDER'], MATCH: ['OPTIONAL', 'MANDATORY'], CALL: ['OPTIONAL'], ALL: ['UNION'], DISTINCT: ['WITH', 'RETURN', 'UNION'] };

/** What expressions take: rounds, and items of what they make. */
type Made = Pick<Expressions, 'rounds' | 'largest'>;

/** All expressions of a statement together may take so many times as much as one of them. */
const inAll = 2;

/** What the planner takes for the length of a list that is unwound. */
const rowsOfUnwind = 10;

export interface Weighed {
  /** Rounds of the longest expression, a measure for how heavy the statement is. */
  rounds: number;
  /** Whether it depends on figures that only the plan has. */
  aggregates: boolean;
}

/**
 * Refuses loops inside of one expression that would run for minutes, values that would fill the memory or that are nested
 * without end, and patterns that backtrack. Goes over the statement once, clause by clause, and runs nothing of it.
 */
export function weighStatement(tree: Node[], parameters: Record<string, unknown>, collected: number, placeOf: (offset: number) => Place): Weighed {
  let most = 0;
  // A row of one clause is worked off in one go, and so may be a row of several.
  const total = { rounds: 0, largest: 0 };
  const expressions: Expressions = new Expressions({ parameters, placeOf, subquery });

  function walk(items: readonly Node[]): Value {
    const returned: Value[] = [];
    let unwound = 1;
    for (const { clause, from, to, name } of partsOf(items)) {
      expressions.rounds = 0;
      expressions.largest = 0;
      expressions.collected = collected * unwound;
      let value = expressions.weigh(items, from, to);
      // UNWIND takes one number after the other, and can be interrupted.
      if (clause !== 'UNWIND') value = expressions.workOff(value);
      total.rounds += expressions.rounds;
      total.largest += expressions.largest;
      if (isTooMuch(expressions)) throw tooManyRounds(expressions, items[from], placeOf);
      if (isTooMuch(total, inAll)) throw tooManyRounds(total, items[from], placeOf);
      most = Math.max(most, expressions.rounds);
      if (clause === 'UNWIND' && value.isTold) unwound *= Math.max(1, value.length / rowsOfUnwind);
      if (name !== undefined) expressions.define(name, clause === 'UNWIND' ? itemOf(value) : value);
      if (clause === 'RETURN') returned.push(value);
    }
    return returned.length === 0 ? data : envelope(returned);
  }

  /** A sub-query, which counts with each turn of a loop that it stands in. */
  function subquery({ items }: Group): Value {
    const { rounds, largest, collected } = expressions;
    const before = total.rounds;
    const value = walk(items);
    Object.assign(expressions, { rounds: rounds + total.rounds - before, largest, collected });
    total.rounds = before;
    return value;
  }

  walk(tree);
  return { rounds: most, aggregates: mentions(tree, 'COLLECT', 'COUNT', 'SUM') };
}

interface Part {
  /** The word that it stands after. */
  clause: string;
  from: number;
  to: number;
  /** What it is called from there on. */
  name: string | undefined;
}

/** A statement cut into its expressions. */
function partsOf(items: readonly Node[]): Part[] {
  const parts: Part[] = [];
  let clause = '';
  let from = 0;
  const close = (to: number, name?: string) => {
    if (to > from || name !== undefined) parts.push({ clause, from, to, name });
  };
  for (let at = 0; at < items.length; at++) {
    const node = items[at];
    if (isSign(node, ',')) {
      close(at);
      from = at + 1;
    } else if (isBoundary(items, at)) {
      const word = (node as { value: string }).value.toUpperCase();
      const after = items[at + 1];
      if (word === 'AS' && after !== undefined && after.kind !== 'group') {
        close(at, after.value);
        at++;
      } else {
        close(at);
        if (!['ALL', 'DISTINCT', 'AS', 'BY'].includes(word)) clause = word;
      }
      from = at + 1;
    }
  }
  close(items.length);
  return parts;
}

/** Whether a word ends an expression: where one has to begin, it is a name. */
function isBoundary(items: readonly Node[], at: number): boolean {
  const node = items[at];
  const before = items[at - 1];
  if (node?.kind !== 'word' || !isWord(node, ...boundaries) || isSign(before, '.', ':') || isWord(before, 'STARTS', 'ENDS')) return false;
  if (isWord(before, 'AS') && !isWord(items[at - 2], 'AS')) return false;
  if (isWord(node, 'ALL') && !isWord(before, 'UNION')) return false;
  const word = node.value.toUpperCase();
  if (before?.kind === 'word' && pairs[word]?.includes(before.value.toUpperCase())) return true;
  if (before === undefined) return true;
  const isStar = isSign(before, '*') && isWord(items[at - 2], 'WITH', 'RETURN', 'DISTINCT', 'YIELD', '-');
  if (isStar) return true;
  const mustBegin = isSign(before, ',', '+', '-', '*', '/', '%', '^', '=', '<>', '<', '>', '<=', '>=', '=~', '||') || isWord(before, ...boundaries, 'AND', 'OR', 'XOR', 'NOT', 'IN', 'CONTAINS', 'WHEN', 'THEN', 'ELSE');
  return !mustBegin;
}

const isTooMuch = ({ rounds, largest }: Made, times = 1): boolean => rounds > limits.rounds * times || largest > limits.items * times;

function tooManyRounds({ rounds, largest }: Made, first: Node | undefined, placeOf: (offset: number) => Place): Error {
  const isLoop = rounds > limits.rounds;
  const total = isLoop ? rounds : largest;
  const about = Number.isFinite(total) && total < 1e18 ? `about ${Math.round(total).toLocaleString('en')}` : 'any number of';
  const what = isLoop ? `A loop here could take ${about} rounds; at most ${limits.rounds.toLocaleString('en')} can be worked off in one step.` : `A list or text here could hold ${about} items; at most ${limits.items.toLocaleString('en')} fit.`;
  const message = `${what} UNWIND takes them one by one, and [..100] after a list takes no more than its first hundred.`;
  return refusal('too-many-rounds', message, first && placeOf(first.offset));
}

function mentions(nodes: readonly Node[], ...words: string[]): boolean {
  return nodes.some((node) => (node.kind === 'group' ? mentions(node.items, ...words) : isWord(node, ...words)));
}
