import { weighStatement } from '../cost/statement.ts';
import { limits } from '../limits.ts';
import { type Place, placeOf } from '../refusal.ts';
import { checkClauses, oneStatement, writingPlace } from './clauses.ts';
import { checkCalls } from './functions.ts';
import { type Lexed, lex } from './lexer.ts';
import { type Mode, readPrefix } from './prefix.ts';
import { checkShape } from './shape.ts';
import { toTree } from './tree.ts';

/** A statement that passed the text stage. */
export interface CheckedText {
  /** What is sent: without comments, escapes, unusual blanks and what stood before it, on the same lines. */
  text: string;
  /** What stood before it. */
  mode: Mode;
  /** Rounds of its longest loop, a measure for how heavy it is. */
  rounds: number;
  /** A place in `text` as one in the person's text. */
  toOwnPlace: (place: Place) => Place;
  /** Looks at its loops once more, with the length that collected lists have by the plan. */
  checkLists: (length: number) => void;
  /** Where it seems to write, for a refusal that only the plan can give. */
  writingPlace: Place | undefined;
}

/**
 * Looks at a statement before anything of it is sent, for what the server itself can't refuse or could hang on.
 * Throws `query-refused` with rule and place, or `query-failed` for what is no Cypher at all.
 */
export function checkText(text: string, parameters: Record<string, unknown>): CheckedText {
  const place = (offset: number) => placeOf(text, offset);
  const lexed = lex(text);
  const { mode, length } = readPrefix(lexed.tokens, place);
  const tokens = oneStatement(lexed.tokens.slice(length), place);
  const tree = toTree(tokens, place);
  checkShape(tree, place);
  checkClauses(tree, place);
  checkCalls(tree, place);
  const { rounds, aggregates } = weighStatement(tree, parameters, { collected: limits.collected }, place);
  const begin = tokens[0]?.offset ?? 0;
  return {
    text: withoutPrefix(lexed, begin),
    mode,
    rounds,
    toOwnPlace: (of) => place(ownOffset(lexed, of)),
    checkLists: (length) => {
      if (aggregates && length > limits.collected) weighStatement(tree, parameters, { collected: length }, place);
    },
    writingPlace: writingPlace(tree, place),
  };
}

/** The text to send from its first token on; what stood before is blanked, so that places stay. */
function withoutPrefix(lexed: Lexed, begin: number): string {
  const before = lexed.sent.slice(0, begin).replace(/[^\n\r]/g, ' ');
  return (before + lexed.sent.slice(begin)).replace(/;\s*$/, '').trimEnd();
}

/** The offset in the person's text of a place in the sent one. */
function ownOffset({ sent, shifts }: Lexed, { line, column }: Place): number {
  const starts = [0, ...[...sent.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  const offset = (starts[line - 1] ?? 0) + column - 1;
  return shifts.reduce((own, { sentOffset, by }) => (sentOffset <= offset ? own + by : own), offset);
}
