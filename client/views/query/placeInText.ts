/**
 * Offset in the editor of a line and column (both from 1) that the server counts in the trimmed text; null where the
 * text has no such place.
 */
export function placeInText(text: string, line: number, column: number): number | null {
  const lead = text.length - text.trimStart().length;
  const lines = text.slice(lead).split('\n');
  const found = lines[line - 1];
  if (found === undefined || column < 1 || column > found.length + 1) return null;
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return lead + before + column - 1;
}

/** Line and column, both from 1, of an offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
