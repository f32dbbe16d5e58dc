import type { CypherResult } from '../../../server/api/cypher/schema.ts';
import type { Problem } from '../../../server/api/shared/schema.ts';
import { placeInEditor } from './placeInText.ts';

/** A problem whose place is one in the editor: the server trims the query before it counts. */
export function problemInEditor(text: string, problem: Problem): Problem {
  const { line, column } = problem;
  if (typeof line !== 'number' || typeof column !== 'number') return problem;
  return { ...problem, ...placeInEditor(text, { line, column }) };
}

/** An answer whose notifications have their places in the editor. */
export function resultInEditor(text: string, result: CypherResult): CypherResult {
  const notifications = result.summary.notifications.map((note) =>
    note.line === null ? note : { ...note, ...placeInEditor(text, { line: note.line, column: note.column ?? 1 }) },
  );
  return { ...result, summary: { ...result.summary, notifications } };
}
