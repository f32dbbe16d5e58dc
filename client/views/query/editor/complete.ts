import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { type Bound, ownerAt } from './bindings.ts';
import { functions, keywords } from './cypherWords.ts';
import { ask } from './language/languageWorker.ts';
import type { Suggestion, Vocabulary } from './language/protocol.ts';
import { type KeysByName, ownKeys } from './ownKeys.ts';
import { scanCypher, type Token } from './scanCypher.ts';

/** What the editor completes: names, and whole queries at the start of a text. */
export interface EditorWords extends Vocabulary {
  queries: readonly { title: string; text: string }[];
  /** Which properties belong to what; a key that belongs to nothing known is offered last. */
  keys: KeysByName;
}

/** How long the full grammar may take before the scanner's answer is given instead, in milliseconds. */
const timeout = 600;
const boosts: Partial<Record<string, number>> = { variable: 3, parameter: 2, keyword: 1 };

/** Completion for Cypher over the words that `read` gives at the time of asking: by the grammar, or by the scanner. */
export function completeCypher(read: () => EditorWords) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const text = context.state.doc.toString();
    const place = completionAt(text, context.pos);
    if (place === null) return null;
    if (place.kind === 'word' && place.from === context.pos && !context.explicit && !/\bCALL $/i.test(text.slice(0, context.pos))) return null;
    const { queries, keys, ...words } = read();
    const byGrammar = await atMost(ask<'complete'>({ kind: 'complete', text, position: context.pos, words }), timeout).catch(() => []);
    // Who has gone on to something else meanwhile is not to find a list over it.
    if (context.aborted || context.view?.hasFocus === false) return null;
    const offered = byGrammar.length > 0 ? byGrammar.map(optionOf) : optionsFor(place.kind, words, text);
    const owner = place.kind === 'property' ? ownerAt(text, place.from) : undefined;
    const options = owner ? ownFirst(offered, owner, keys) : offered;
    const whole = place.kind === 'word' && isBlank(text.slice(0, place.from)) ? queries.map(wholeQuery) : [];
    const all = [...options, ...whole];
    return all.length === 0 ? null : { from: place.from, options: all, validFor: /^[$`]?[\p{L}\p{N}_]*$/u };
  };
}

const optionOf = ({ label, insert, detail }: Suggestion): Completion => ({
  label: insert?.startsWith('`') ? insert : label,
  detail,
  boost: boosts[detail] ?? 0,
  ...(insert !== undefined && { apply: insert }),
});

/** Keys of what they are written behind come first and say whose they are; all others stay, below. */
export function ownFirst(offered: readonly Completion[], owner: Bound, keys: KeysByName): Completion[] {
  const own = ownKeys(owner, keys).map(quoted);
  if (own.length === 0) return [...offered];
  const whose = owner.names.length === 0 ? `a ${owner.of}` : owner.names.join(', ');
  return [
    // In this order, whatever the alphabet says.
    ...own.map((label, index) => ({ label, detail: 'property', boost: 50 - Math.min(index, 40), section: { name: `Properties of ${whose}`, rank: 0 } })),
    ...offered.filter(({ label }) => !own.includes(label)).map((option) => ({ ...option, section: { name: 'Others', rank: 1 } })),
  ];
}

const wholeQuery = ({ title, text }: { title: string; text: string }): Completion => ({ label: title, detail: 'named query', apply: text, boost: -1 });

/** True where nothing but comments comes before. */
const isBlank = (before: string): boolean => scanCypher(before).tokens.every((token) => token.kind === 'comment');

function atMost<T>(promise: Promise<T>, ms: number): Promise<T> {
  return Promise.race([promise, new Promise<T>((_, reject) => setTimeout(() => reject(new Error('late')), ms))]);
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

/** What can be completed at a place, and from where the text typed so far counts. */
interface CompletionPlace {
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
