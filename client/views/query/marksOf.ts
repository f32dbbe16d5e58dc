import { plainSyntax } from './plainSyntax.ts';
import { useMemo } from 'react';
import type { Outcome } from './recentRuns.ts';
import { offsetOf } from './placeInText.ts';

/** A mark in the editor; offsets from 0. */
export interface Mark {
  from: number;
  to: number;
  severity: 'error' | 'warning';
  message: string;
}

/** Marks for what the server says of the query, only while the text is still the one that ran. */
export function marksOf(outcome: Outcome, text: string): Mark[] {
  if (outcome.phase === 'failed' && outcome.request.text === text) {
    const { line, column } = outcome.problem;
    const mark = markAt(text, Number(line), Number(column), 'error', problemMessage(outcome.problem.detail));
    return mark ? [mark] : [];
  }
  if (outcome.phase !== 'done' || outcome.request.text !== text) return [];
  return outcome.result.summary.notifications.flatMap(({ line, column, title, description }) => {
    const mark = line === null ? null : markAt(text, line, column ?? 1, 'warning', description || title);
    return mark ? [mark] : [];
  });
}

function markAt(text: string, line: number, column: number, severity: Mark['severity'], message: string): Mark | null {
  const from = offsetOf(text, { line, column });
  if (from === null) return null;
  const word = /^(?:[\p{L}\p{N}_$]+|[^\s])/u.exec(text.slice(from))?.[0].length ?? 0;
  // At the very end there is nothing to underline, so the last character is.
  return word > 0 ? { from, to: from + word, severity, message } : { from: Math.max(0, from - 1), to: from, severity, message };
}

/** Neo4j's message in plain words, without the excerpt and caret that it appends: the editor marks the place itself. */
export const problemMessage = (detail: string): string => plainSyntax(withoutExcerpt(detail));

/** Neo4j's own message, but for the excerpt. */
export function withoutExcerpt(detail: string): string {
  return detail
    .replace(/\n\s*"[^]*\n\s*\^\s*$/, '')
    .replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)/, '')
    .trim();
}

/** The marks of server and linter together: where the server has spoken of a place, or of an error, it is right. */
export function mergeMarks(server: readonly Mark[], linter: readonly Mark[]): Mark[] {
  const refused = server.some((mark) => mark.severity === 'error');
  const covered = (mark: Mark) => server.some(({ from, to }) => from < mark.to && mark.from < to);
  return [...server, ...linter.filter((mark) => !covered(mark) && !(refused && mark.severity === 'error'))];
}

/** Marks of the last run, the same list until the run or the text is another: each list redraws the editor's marks. */
export function useMarks(outcome: Outcome, text: string): Mark[] {
  return useMemo(() => marksOf(outcome, text), [outcome, text]);
}
