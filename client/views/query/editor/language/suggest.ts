import { autocomplete, type CompletionItem, lintCypherQuery } from '@neo4j-cypher/language-support';
import type { Suggestion, Vocabulary } from './protocol.ts';
import { completionSchema, lintSchema } from './schemaOf.ts';
import { schemaOfParameters } from './schemaOfParameters.ts';

/** First words of what the console refuses, and dialects that the database lacks. */
const refused =
  /^(CREATE|INSERT|MERGE|SET|REMOVE|DELETE|DETACH|NODETACH|FOREACH|LOAD|DROP|ALTER|RENAME|DENY|REVOKE|GRANT|SHOW|TERMINATE|START|STOP|ENABLE|DRYRUN|REALLOCATE|DEALLOCATE|USE|CYPHER|SEARCH)\b/;
/** Kinds of the language server protocol. */
const kinds: Partial<Record<number, string>> = { 2: 'procedure', 3: 'function', 6: 'variable', 10: 'property', 14: 'keyword' };

/** What can be written at a position by the full grammar; throws where the browser lacks iterator helpers. */
export function suggest(text: string, position: number, words: Vocabulary): Suggestion[] {
  const before = text.slice(0, position);
  const { symbolTables } = lintCypherQuery(
    text,
    { ...lintSchema(words), parameters: schemaOfParameters },
    { consoleCommandsEnabled: false },
  );
  const items = autocomplete(text, completionSchema(words), {
    caretPosition: position,
    consoleCommandsEnabled: false,
    manual: true,
    symbolsInfo: { query: text, symbolTables },
  });
  const inParameter = /\$\w*$/.test(before);
  return items
    .filter((item) => !refused.test(item.label) && item.label.startsWith('$') === inParameter)
    .map((item) => suggestion(item, words));
}

function suggestion({ label, kind = 14, insertText, detail, signature }: CompletionItem, words: Vocabulary): Suggestion {
  if (label.startsWith('$')) return { label, detail: 'parameter' };
  if (detail === '(namespace)') return { label, insert: `${label}.`, detail: '…' };
  if (kind === 25) {
    const detail = words.labels.includes(label) ? 'label' : 'relationship';
    return { label, ...(insertText !== undefined && { insert: insertText }), detail };
  }
  if (kind === 3) return { label, insert: `${label}(`, detail: signature?.replace(/^[^(]*/, '') ?? 'function' };
  return { label, ...(insertText !== undefined && { insert: insertText }), detail: kinds[kind] ?? 'keyword' };
}
