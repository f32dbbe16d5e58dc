import { lintCypherQuery, type SyntaxDiagnostic } from '@neo4j-cypher/language-support';
import type { Mark } from '../../marksOf.ts';
import { plainSyntax } from '../../plainSyntax.ts';
import { scanCypher } from '../scanCypher.ts';
import { schemaOfParameters } from './schemaOfParameters.ts';
import { lintSchema } from './schemaOf.ts';
import type { Vocabulary } from './protocol.ts';

/**
 * Marks for what is wrong with a query by the grammar and by the graph's names. It says less than the library can: notes
 * on cost and age are the server's, which knows the plan, and commands that the console refuses are not judged at all.
 */
export function lintCypher(text: string, words: Vocabulary): Mark[] {
  const first = scanCypher(text).tokens.find((token) => token.kind !== 'comment');
  if (first === undefined || /^(show|terminate)$/i.test(first.text)) return [];
  const schema = { ...lintSchema(words), parameters: schemaOfParameters };
  const { diagnostics } = lintCypherQuery(text, schema, { consoleCommandsEnabled: false });
  const marks = diagnostics.flatMap((diagnostic) => markOf(diagnostic, text) ?? []);
  // A word that breaks the grammar breaks the rest of the statement with it: that is one mistake, not two.
  const broken = marks.find((mark) => /cannot stand here|ends too early/.test(mark.message));
  return broken ? marks.filter((mark) => mark === broken || mark.severity === 'warning') : marks;
}

const absent = / is not present in the database\. [^]*$/;

function markOf({ severity, message: said, offsets }: SyntaxDiagnostic, text: string): Mark | null {
  const message = typeof said === 'string' ? said : said.value;
  const isWarning = severity !== 1;
  if (isWarning && !absent.test(message)) return null;
  const from = Math.max(0, Math.min(offsets.start, text.length - 1));
  const to = Math.min(Math.max(offsets.end, from + 1), text.length);
  return { from, to, severity: isWarning ? 'warning' : 'error', message: plain(message) };
}

/** The library's message in fewer words. */
function plain(message: string): string {
  if (absent.test(message)) {
    const name = message.replace(absent, '');
    return `This graph has no ${/^(Label|Relationship type) /.test(name) ? lowerFirst(name) : `property ${name}`}.`;
  }
  return plainSyntax(message);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
