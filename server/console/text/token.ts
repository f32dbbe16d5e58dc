/** One token of a statement. `value` is what it means: decoded text, name without back-ticks; `offset` counts in the person's text. */
export interface Token {
  kind: 'word' | 'name' | 'string' | 'number' | 'parameter' | 'sign';
  value: string;
  offset: number;
}

/** True for an unquoted word, whatever its case. */
export function isWord(token: { kind?: string; value?: string } | undefined, ...words: string[]): boolean {
  return token?.kind === 'word' && words.includes((token.value ?? '').toUpperCase());
}

export function isSign(token: { kind?: string; value?: string } | undefined, ...signs: string[]): boolean {
  return token?.kind === 'sign' && signs.includes(token.value ?? '');
}
