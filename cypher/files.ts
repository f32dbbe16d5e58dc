import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Clause, expandClauses } from './clauses.ts';
import { type CypherFile, type QueryParameter, parameterType } from './schema.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const folder = 'clauses/';
const parameterLine = /^@param \{(?<type>[^}]+)\} (?<name>\w+)(?: = (?<value>.+?))? - (?<description>.+)$/;

/**
 * Reads one query file. Its header is a block of `//` lines: title, description, then
 * `@param {type} name = default - what it is` (default as JSON, optional), `@returns column, column`, for a query of the
 * library `@group Name`, and `@option name = value` for the planner where the app runs it. Its text may use `clauses`; what
 * those ask for are parameters of the query too. Throws on a header that says anything else.
 */
export function parseCypherFile(name: string, content: string, clauses: ReadonlyMap<string, Clause> = new Map()): CypherFile {
  const { of, ...file } = parseFile(name, content);
  if (of.length > 0) throw new Error(`cypher/${name}.cypher: @of is for clauses`);
  const { text, parameters } = expandClauses(`cypher/${name}.cypher`, file.text, clauses);
  const own = new Set(file.parameters.map((parameter) => parameter.name));
  return { ...file, text, parameters: [...file.parameters, ...parameters.filter((parameter) => !own.has(parameter.name))] };
}

/** Reads a file of `cypher/clauses/`: a header as above, with `@of name, name` for what the mark gives it, and a condition. */
export function parseClause(name: string, content: string): Clause {
  const { of, parameters, text } = parseFile(name, content);
  if (of.length === 0) throw new Error(`cypher/${name}.cypher: a clause says what it is @of`);
  return { name: name.slice(folder.length), of, parameters, text };
}

function parseFile(name: string, content: string): CypherFile & { of: string[] } {
  const lines = content.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end).map((line) => line.slice(2).trim());
  const text = lines.slice(end).join('\n').trim();
  const [title, ...rest] = header;
  if (!title || text === '') throw new Error(`cypher/${name}.cypher: needs a header with a title, and a query`);

  const file = {
    name,
    group: null as string | null,
    title,
    description: '',
    parameters: [] as QueryParameter[],
    options: [] as string[],
    returns: [] as string[],
    of: [] as string[],
    text,
  };
  const prose: string[] = [];
  for (const line of rest) {
    if (line.startsWith('@param ')) file.parameters.push(parseParameter(name, line));
    else if (line.startsWith('@returns '))
      file.returns = line
        .slice(9)
        .split(',')
        .map((column) => column.trim());
    else if (line.startsWith('@option ')) file.options.push(line.slice(8).replace(' = ', '='));
    else if (line.startsWith('@of '))
      file.of = line
        .slice(4)
        .split(',')
        .map((part) => part.trim());
    else if (line.startsWith('@group ')) file.group = line.slice(7).trim();
    else if (line.startsWith('@')) throw new Error(`cypher/${name}.cypher: unknown header line "${line}"`);
    else prose.push(line);
  }
  file.description = prose.join(' ').trim();
  return file;
}

function parseParameter(name: string, line: string): QueryParameter {
  const groups = parameterLine.exec(line)?.groups;
  const type = parameterType.safeParse(groups?.type);
  if (!groups || !type.success) throw new Error(`cypher/${name}.cypher: cannot read "${line}"`);
  const parameter: QueryParameter = {
    name: groups.name ?? '',
    type: type.data,
    description: groups.description ?? '',
  };
  if (groups.value !== undefined) parameter.default = JSON.parse(groups.value) as QueryParameter['default'];
  return parameter;
}

function readAll(): Map<string, CypherFile> {
  const contents = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.cypher'.length).split(path.sep).join('/'),
      content: readFileSync(path.join(root, file), 'utf8'),
    }));
  const isClause = ({ name }: { name: string }) => name.startsWith(folder);
  const clauses = new Map(contents.filter(isClause).map(({ name, content }) => [name.slice(folder.length), parseClause(name, content)]));
  return new Map(contents.filter((file) => !isClause(file)).map(({ name, content }) => [name, parseCypherFile(name, content, clauses)]));
}

const files = readAll();

/** Every query of `cypher/`, by name; clauses are part of those that use them. */
export const cypherFiles: ReadonlyMap<string, CypherFile> = files;

/** `cypher/<name>.cypher`. Throws when there is none. */
export function cypherFileOf(name: string): CypherFile {
  const file = files.get(name);
  if (!file) throw new Error(`There is no cypher/${name}.cypher`);
  return file;
}

/** The text of `cypher/<name>.cypher`, without its header. */
export function cypher(name: string): string {
  return cypherFileOf(name).text;
}
