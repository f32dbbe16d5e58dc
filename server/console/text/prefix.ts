import { mistake, type Place, refusal } from '../refusal.ts';
import { type Token, isSign, isWord } from './token.ts';

export type Mode = 'run' | 'explain' | 'profile';

/** What stands before a statement: `EXPLAIN`, `PROFILE`, `CYPHER 5`. `length` is in tokens. Refuses every other option. */
export function readPrefix(tokens: Token[], placeOf: (offset: number) => Place): { mode: Mode; length: number } {
  let mode: Mode = 'run';
  let at = 0;
  for (let token = tokens[at]; isWord(token, 'EXPLAIN', 'PROFILE', 'CYPHER'); token = tokens[at]) {
    const place = placeOf(token?.offset ?? 0);
    at++;
    if (!isWord(token, 'CYPHER')) {
      if (mode !== 'run') throw refusal('prefix', 'Only one of EXPLAIN and PROFILE can stand before a query.', place);
      mode = isWord(token, 'EXPLAIN') ? 'explain' : 'profile';
      continue;
    }
    const version = tokens[at];
    if (version?.kind === 'number') {
      if (version.value !== '5') throw refusal('prefix', 'This console speaks CYPHER 5 only.', placeOf(version.offset));
      at++;
    }
    const option = tokens[at];
    if (option?.kind === 'word' && isSign(tokens[at + 1], '=')) {
      throw refusal('prefix', `The option ${option.value} is not allowed here: options change how the server works.`, placeOf(option.offset));
    }
  }
  if (tokens.length === at) throw mistake('There is no query here.', placeOf(tokens.at(-1)?.offset ?? 0));
  return { mode, length: at };
}
