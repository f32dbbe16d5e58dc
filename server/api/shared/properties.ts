/** A text property; null where there is none, or none that is text. */
export function textIn(properties: Record<string, unknown> | undefined, name: string): string | null {
  const value = properties?.[name];
  return typeof value === 'string' ? value : null;
}

/** Our notes on a node, each `topic: text`. */
export function notesIn({ notes }: Record<string, unknown>): string[] {
  return Array.isArray(notes) ? notes.map(String) : [];
}
