import { scanCypher } from './editor/scanCypher.ts';

/** Names of the parameters that a query uses, in order of first use. */
export function parametersOf(text: string): string[] {
  const names = scanCypher(text)
    .tokens.filter((token) => token.kind === 'parameter')
    .map((token) => token.text.slice(1).replace(/^`|`$/g, '').replaceAll('``', '`'))
    .filter((name) => name !== '');
  return [...new Set(names)];
}
