import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { completionAt } from './completionAt.ts';
import { functions, keywords } from './cypherWords.ts';
import { scanCypher } from './scanCypher.ts';

/** Names that this graph and this query have. */
export interface Vocabulary {
  labels: readonly string[];
  relationshipTypes: readonly string[];
  propertyKeys: readonly string[];
  /** Parameters that the chosen query declares. */
  parameters: readonly string[];
}

/** Completion for Cypher over the vocabulary that `read` gives at the time of asking. */
export function completeCypher(read: () => Vocabulary) {
  return (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const place = completionAt(text, context.pos);
    if (place === null) return null;
    if (place.kind === 'word' && place.from === context.pos && !context.explicit) return null;
    const options = optionsFor(place.kind, read(), text);
    return options.length === 0 ? null : { from: place.from, options, validFor: /^[$`]?[\p{L}\p{N}_]*$/u };
  };
}

function optionsFor(kind: NonNullable<ReturnType<typeof completionAt>>['kind'], words: Vocabulary, text: string): Completion[] {
  switch (kind) {
    case 'label':
      return words.labels.map((label) => ({ label: quoted(label), detail: 'label' }));
    case 'type':
      return words.relationshipTypes.map((label) => ({ label: quoted(label), detail: 'relationship' }));
    case 'property':
      return words.propertyKeys.map((label) => ({ label: quoted(label), detail: 'property' }));
    case 'parameter':
      return parameterNames(words, text).map((name) => ({ label: `$${name}`, detail: 'parameter' }));
    case 'word':
      return [
        ...variables(text).map((label) => ({ label, detail: 'variable', boost: 2 })),
        ...keywords.map((label) => ({ label, detail: 'keyword', boost: 1 })),
        ...functions.map(([label, detail]) => ({ label, detail, apply: `${label}(` })),
      ];
  }
}

/** A name as Cypher needs it: in backticks where it is not a plain word. */
const quoted = (name: string): string => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);

function parameterNames(words: Vocabulary, text: string): string[] {
  const used = [...text.matchAll(/\$(\w+)(?=\W)/g)].map((match) => match[1] ?? '');
  return [...new Set([...words.parameters, ...used])];
}

function variables(text: string): string[] {
  const names = scanCypher(text).tokens.filter((token) => token.kind === 'variable' && token.text.length > 1);
  return [...new Set(names.map((token) => token.text))];
}
