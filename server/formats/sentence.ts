const unprintable = /\p{C}/gu;

/**
 * A piece of a file, or of what a library says, as it can stand in a sentence for people: in one line, with a sign of its own for
 * each character that nobody can see, and at most `most` characters long.
 */
export function quotable(text: string, most = 60): string {
  const line = text.slice(0, 4 * most).replace(/\s+/gu, ' ').trim().replace(unprintable, '\uFFFD');
  const shown = new RegExp(`^.{0,${most}}`, 'u').exec(line)?.[0] ?? '';
  return shown.length < line.length || text.length > 4 * most ? `${shown}…` : line;
}

/** Where in the file something is, as libraries put it into their messages; it has its own place beside ours. */
const places = /^\d+:\d+: |^Line \d+ column \d+: |(?: in JSON)? at position \d+(?: \(line \d+ column \d+\))?|(?: at| on) line:? \d+(?:, column \d+)?:?/gi;

/** Why a library gave up, to go on after a colon: its first sentence, without the place, without a full stop, and beginning small. A library that stumbled has nothing to say to people. */
export function reasonOf(error: unknown): string {
  if (error instanceof RangeError && /call stack/i.test(error.message)) return 'it is nested too deep';
  if (error instanceof TypeError || error instanceof RangeError) return 'something in it is broken off or out of place';
  const message = (error instanceof Error ? error.message : String(error)).split(/\n|[.?!] /, 1)[0] ?? '';
  const reason = quotable(message.slice(0, 600).replace(places, ''), 200).replace(/[.:;,!?\s]+$/, '');
  if (reason === '') return 'no reason is known';
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(reason) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason;
}
