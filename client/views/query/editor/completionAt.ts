import { scanCypher, type Token } from './scanCypher.ts';

/** What can be completed at a place, and from where the text typed so far counts. */
export interface CompletionPlace {
  kind: 'label' | 'type' | 'property' | 'parameter' | 'word';
  from: number;
}

/** Reads what could stand at `position`; null inside texts, comments and numbers. */
export function completionAt(text: string, position: number): CompletionPlace | null {
  const before = text.slice(0, position);
  const typed = /(?:\$|[$]?[\p{L}_][\p{L}\p{N}_]*|`[^`\n]*)$/u.exec(before)?.[0] ?? '';
  const from = position - typed.length;
  const { tokens, expected } = scanCypher(before.slice(0, from));
  const last = tokens.at(-1);
  if (last && isOpen(last, before.slice(last.to))) return null;
  if (typed.startsWith('$')) return { kind: 'parameter', from };
  if (last?.to === from && (last.kind === 'number' || (last.text === '.' && tokens.at(-2)?.kind === 'number'))) return null;
  if (expected !== null) return { kind: expected, from };
  return { kind: 'word', from };
}

/** True where the text ends inside the string or comment that is its last token. */
function isOpen({ kind, text }: Token, after: string): boolean {
  if (kind === 'comment') return text.startsWith('//') ? !after.includes('\n') : text.length < 4 || !text.endsWith('*/');
  return kind === 'string' && !/^(?:'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*")$/.test(text);
}
