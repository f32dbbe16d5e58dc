import type { QueryParameter } from './schema.ts';

/** A condition that several queries share, written once in `cypher/clauses/`; a query uses it as `@name(what it is of)`. */
export interface Clause {
  name: string;
  /** Names that stand in its text for what the mark gives. */
  of: string[];
  parameters: QueryParameter[];
  text: string;
}

const mark = /@(?<name>[\w-]+)(?<open>\()?/;

/**
 * `text` with each mark replaced by its clause, and the parameters that those ask for. Lines after a clause's first stand
 * under the mark's own line. A mark is part of a conjunction: it comes after AND, NOT, WHERE, WHEN or ELSE. Throws, with
 * `place` named, on a clause that does not exist or is given too little or too much.
 */
export function expandClauses(place: string, text: string, clauses: ReadonlyMap<string, Clause>): { text: string; parameters: QueryParameter[] } {
  const parameters = new Map<string, QueryParameter>();
  let rest = text;
  for (let found = mark.exec(rest); found; found = mark.exec(rest)) {
    const { name = '', open } = found.groups ?? {};
    const clause = clauses.get(name);
    if (!clause || open === undefined) throw new Error(`${place}: there is no clause "@${name}"`);
    const end = closing(rest, found.index + found[0].length);
    const given = end === -1 ? [] : split(rest.slice(found.index + found[0].length, end));
    if (given.length !== clause.of.length) throw new Error(`${place}: @${name} takes (${clause.of.join(', ')})`);
    for (const parameter of clause.parameters) parameters.set(parameter.name, parameter);
    const line = rest.slice(rest.lastIndexOf('\n', found.index) + 1, found.index);
    const indent = `\n${' '.repeat(line.search(/[^ ]|$/))}${/^ *(AND )?$/.test(line) ? '' : '  '}`;
    rest = rest.slice(0, found.index) + filled(clause, given).replaceAll('\n', indent) + rest.slice(end + 1);
  }
  return { text: rest, parameters: [...parameters.values()] };
}

/** The clause's text, about what is given. All at once: what is given may hold a name of the clause. */
function filled({ of, text }: Clause, given: string[]): string {
  return text.replace(new RegExp(`(?<![$.:'"\\w])(?:${of.join('|')})\\b`, 'g'), (name) => given[of.indexOf(name)] ?? name);
}

/** Where the bracket closes that opens before `start`; -1 where it does not. */
function closing(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    depth += step(text.charAt(at));
    if (depth === 0) return at;
  }
  return -1;
}

/** What is given, at commas outside brackets. */
function split(given: string): string[] {
  const parts: string[] = [];
  let [part, depth] = ['', 0];
  for (const sign of `${given},`) {
    depth += step(sign);
    if (sign === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  return parts.filter(Boolean);
}

/** How much deeper into brackets a sign leads. */
function step(sign: string): number {
  if (sign !== '' && '([{'.includes(sign)) return 1;
  return sign !== '' && ')]}'.includes(sign) ? -1 : 0;
}
