/** A place in a text, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A place that the server counts in the trimmed query, as a place in the text of the editor. */
export function placeInEditor(text: string, { line, column }: Place): Place {
  const lead = text.slice(0, text.length - text.trimStart().length).split('\n');
  return { line: line + lead.length - 1, column: line === 1 ? column + (lead.at(-1)?.length ?? 0) : column };
}

/** Offset of a place; null where the text has no such place. */
export function offsetOf(text: string, { line, column }: Place): number | null {
  const lines = text.split('\n');
  const found = lines[line - 1];
  if (found === undefined || column < 1 || column > found.length + 1) return null;
  return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
