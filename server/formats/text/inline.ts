import { tidy } from './lines.ts';

export interface Inline {
  text: string;
  bold: boolean;
  italic: boolean;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '\u2013', mdash: '\u2014', rsquo: '\u2019', lsquo: '\u2018', hellip: '\u2026' };

/** Text of a piece of Markdown without its marks, and whether all of it is bold or italic. */
export function inlineText(source: string): Inline {
  const whole = source.trim();
  const bold = /^(?:\*\*|__)[^*_]{1,500}(?:\*\*|__):?$/u.test(whole);
  const italic = !bold && /^[*_][^*_]{1,500}[*_]$/u.test(whole);
  return { text: tidy(withoutMarks(whole)), bold, italic };
}

/** Brackets never hold others: else each of very many that are never closed would be followed far. */
function withoutMarks(source: string): string {
  return source
    .replace(/!\[([^[\]]{0,500})\]\([^)[\]]{0,2000}\)/gu, '$1')
    .replace(/\[([^[\]]{1,1000})\]\([^)[\]]{0,2000}\)/gu, '$1')
    .replace(/\[([^[\]]{1,1000})\]\[[^[\]]{0,200}\]/gu, '$1')
    .replace(/\[\^[^[\]]{1,50}\]/gu, '')
    .replace(/<br ?\/?>/giu, ' ')
    .replace(/<(https?:[^<>]{1,2000})>/gu, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,500}>/gu, '')
    .replace(/`/gu, '')
    .replace(/\*\*|__|~~/gu, '')
    .replace(/(^|[^\p{L}\p{N}\\])[*_](?=\S)/gu, '$1')
    .replace(/(\S)[*_](?=$|[^\p{L}\p{N}])/gu, '$1')
    .replace(/&(#?)([a-zA-Z0-9]{1,8});/gu, (all, hash: string, name: string) => (hash ? character(all, name) : (entities[name] ?? all)))
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/gu, '$1');
}

function character(all: string, name: string): string {
  const code = /^x/iu.test(name) ? Number.parseInt(name.slice(1), 16) : Number.parseInt(name, 10);
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : all;
}
