import { weighStatement } from '../cost/statement.ts';
import { limits } from '../limits.ts';
import { type Place, placeOf } from '../refusal.ts';
import { checkClauses, oneStatement, writingPlace } from './clauses.ts';
import { checkCalls } from './functions.ts';
import { type Lexed, lex } from './lexer.ts';
import { type Mode, readPrefix } from './prefix.ts';
import { checkShape } from './shape.ts';
import { toTree } from './tree.ts';

/** A statement that passed the text stage; plain data, so that a worker can make it. */
export interface CheckedText {
  /** What is sent: without comments, escapes, unusual blanks and what stood before it, on the same lines. */
  text: string;
  /** Each change of length, to find a place of `text` in the person's text. */
  shifts: Lexed['shifts'];
  /** What stood before it. */
  mode: Mode;
  /** Rounds of its longest expression, a measure for how heavy it is. */
  rounds: number;
  /** Whether a second look with the plan's figures can tell more. */
  aggregates: boolean;
  /** Where it seems to write, for a refusal that only the plan can give. */
  writingPlace: Place | undefined;
}

/**
 * Looks at a statement before anything of it is sent, for what the server itself can't refuse or could hang on. `collected` is
 * how many rows go into its largest aggregation, where the plan has told.
 * Throws `query-refused` with rule and place, or `query-failed` for what is no Cypher at all.
 */
export function checkText(text: string, parameters: Record<string, unknown>, collected: number = limits.collected): CheckedText {
  const place = (offset: number) => placeOf(text, offset);
  const lexed = lex(text);
  const { mode, length } = readPrefix(lexed.tokens, place);
  const tokens = oneStatement(lexed.tokens.slice(length), place);
  const tree = toTree(tokens, place);
  checkShape(tree, place);
  checkClauses(tree, place);
  checkCalls(tree, place);
  const weighed = weighStatement(tree, parameters, collected, place);
  const sent = withoutPrefix(lexed, tokens[0]?.offset ?? 0);
  return { ...weighed, text: sent, shifts: lexed.shifts, mode, writingPlace: writingPlace(tree, place) };
}

/** A place of the sent text as one in the person's. */
export function ownPlace(own: string, { text, shifts }: CheckedText, { line, column }: Place): Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  const offset = (starts[line - 1] ?? 0) + column - 1;
  return placeOf(own, shifts.reduce((moved, { sentOffset, by }) => (sentOffset <= offset ? moved + by : moved), offset));
}

/** The text to send from its first token on; what stood before is blanked, so that places stay. */
function withoutPrefix(lexed: Lexed, begin: number): string {
  const before = lexed.sent.slice(0, begin).replace(/[^\n\r]/g, ' ');
  return (before + lexed.sent.slice(begin)).replace(/;\s*$/, '').trimEnd();
}
