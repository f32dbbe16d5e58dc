/** One problem of a seed file. */
export interface SeedProblem {
  /** File below `seeds/`. */
  file: string;
  /** JSON pointer (RFC 6901) to the value; empty for the file itself. */
  pointer: string;
  message: string;
  /** The value found there, absent where there is none. */
  value?: unknown;
}

/** One line: `frameworks/sf2022.json#/concepts/3/order: must be positive (is -1)`. */
export function describeProblem({ file, pointer, message, value }: SeedProblem): string {
  const found = value === undefined ? '' : ` (is ${shorten(JSON.stringify(value))})`;
  return `${file}#${pointer}: ${message}${found}`;
}

/** RFC 6901 pointer of a path. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
