import { PlumblineError } from '../../../errors.ts';
import { maxFindingRows } from '../schema.ts';

/** Throws `too-large` for more rows than a finding keeps. */
export function requireRoom(rows: number): void {
  if (rows <= maxFindingRows) return;
  const [has, most] = [rows, maxFindingRows].map((number) => number.toLocaleString('en'));
  throw new PlumblineError('too-large', `The answer has ${has} rows, and a finding keeps at most ${most}: ask about fewer frameworks, kinds or states.`);
}
