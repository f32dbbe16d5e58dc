import { type Place, refusal } from '../refusal.ts';

const meant: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * A string's text as Cypher means it, and as it is sent: `\uXXXX` becomes the character itself, because the server decodes it
 * before it looks for the ends of strings. Refuses an escape that hides an end or half a character.
 */
export function readEscapes(body: string, place: () => Place): { value: string; sent: string } {
  let value = '';
  let sent = '';
  for (let at = 0; at < body.length; at++) {
    const char = body[at] ?? '';
    if (char !== '\\') {
      value += char;
      sent += char;
    } else if (body[at + 1] === 'u') {
      const pair = /^(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4})/.exec(body.slice(at))?.[0];
      const decoded = pair?.replace(/\\u(....)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      if (pair === undefined || decoded === undefined || /['"`\\\p{Cc}\u2028\u2029]|^[\ud800-\udfff]$/u.test(decoded)) {
        throw refusal('unicode-escape', 'This \\u escape is not allowed: write the character itself.', place());
      }
      value += decoded;
      sent += decoded;
      at += pair.length - 1;
    } else {
      const next = body[at + 1] ?? '';
      value += meant[next] ?? ('\\\'"`'.includes(next) ? next : `\\${next}`);
      sent += char + next;
      at++;
    }
  }
  return { value, sent };
}
