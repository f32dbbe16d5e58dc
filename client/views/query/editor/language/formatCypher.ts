import { formatQuery } from '@neo4j-cypher/language-support';
import { scanCypher } from '../scanCypher.ts';
import type { Formatted } from './protocol.ts';

/**
 * Formats a query after Neo4j's style guide. The library's formatter has been seen to glue words together
 * (`STARTS WITHtarget` out of a long condition), so a result whose words are not those of the query is thrown away.
 */
export function formatCypher(text: string, cursor: number): Formatted {
  const { formattedQuery, newCursorPos } = formatQuery(text, { cursorPosition: Math.min(cursor, text.length) });
  if (words(formattedQuery) !== words(text)) return null;
  return { text: formattedQuery, cursor: Math.min(newCursorPos ?? 0, formattedQuery.length) };
}

/** The tokens of a text, keywords in one case; blanks between them and before the end of a comment do not count. */
function words(text: string): string {
  const { tokens } = scanCypher(text);
  return JSON.stringify(
    tokens.map(({ kind, text: word }) => (kind === 'keyword' || kind === 'function' ? word.toLowerCase() : word.trim())),
  );
}
