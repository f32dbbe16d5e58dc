import { limits } from '../limits.ts';
import { type Place, refusal } from '../refusal.ts';
import { UnreadablePattern } from '../regex/parse.ts';
import { patternSteps } from '../regex/cost.ts';
import type { Value } from './value.ts';

/**
 * Rounds of `text =~ pattern`. Refuses patterns that could keep the server busy for minutes, and those that nobody can look
 * through before they run.
 */
export function costOfPattern(text: Value, pattern: Value, place: Place): number {
  if (!pattern.texts) {
    throw refusal('costly-pattern', 'The pattern after =~ is not known before the query runs: write it out or pass it as a parameter, or use CONTAINS or STARTS WITH.', place);
  }
  const length = Math.max(limits.unknownText, text.kind === 'data' ? 0 : text.length);
  let most = 0;
  for (const one of pattern.texts) most = Math.max(most, stepsOf(one, length, place));
  if (most <= limits.patternSteps) return most / 1_000;
  throw refusal(
    'costly-pattern',
    'This pattern could take the server minutes: a repeated part can be read in several ways (such as (a+)+, or many .* in a row). Make it plainer, or use CONTAINS.',
    place,
  );
}

function stepsOf(pattern: string, length: number, place: Place): number {
  try {
    return patternSteps(pattern, length);
  } catch (error) {
    if (!(error instanceof UnreadablePattern)) throw error;
    throw refusal('costly-pattern', `This pattern cannot be read ${error.message}: a bracket is not closed there, or something unusual stands there.`, place);
  }
}
