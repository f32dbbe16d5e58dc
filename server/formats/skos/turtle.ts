import { DataFactory, Lexer, Parser, type Quad, type Token } from 'n3';
import { Refused, type Limits } from '../model.ts';
import { reasonOf } from '../sentence.ts';
import { Graph, type Term } from './graph.ts';

interface RdfTerm {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
}

/** A term of RDF/JS as a `Term`; a statement about a statement becomes a text. */
export function termOf({ termType, value, language = '', datatype }: RdfTerm): Term {
  if (termType === 'NamedNode') return { id: value };
  if (termType === 'BlankNode') return { id: `_:${value}` };
  return { text: termType === 'Literal' ? value : `(${termType})`, language, datatype: datatype?.value ?? '' };
}

const opening = new Set(['[', '(', '{', '<<', '<<(']);
const closing = new Set([']', ')', '}', '>>', ')>>']);

function requireTurtle(tokens: readonly Token[], { depth }: Limits): void {
  let open = 0;
  for (const { type, line } of tokens) {
    if (type === '{' || type === 'GRAPH') throw new Refused(`Line ${line} begins a named graph or a rule: this is TriG or Notation3. Only Turtle is read: save it as Turtle.`, { line });
    if (opening.has(type)) open += 1;
    else if (closing.has(type)) open -= 1;
    if (open > depth) throw new Refused(`Brackets are nested more than ${depth} deep, the most that is read.`, { line });
  }
}

/** `line` is the one that was read last. */
function refuse(error: unknown, line: number): never {
  if (error instanceof Refused || !(error instanceof Error)) throw error;
  const told = /line (\d+)/.exec(error.message)?.[1];
  throw new Refused(`This is no Turtle: ${reasonOf(error).replace(/\beof$/, 'the end of the file')}.`, { line: told === undefined ? line : Number(told) });
}

/** Where relative IRIs of a file without a base lie: nowhere that anybody could mean. */
export const nowhere = 'http://relative.invalid/';

/** Turtle and N-Triples as statements. Throws `Refused` with the line of what is wrong. */
export function readTurtle(text: string, limits: Limits): Graph {
  const graph = new Graph(limits);
  let line = 1;
  try {
    const tokens = new Lexer().tokenize(text);
    requireTurtle(tokens, limits);
    // The parser asks its lexer for all tokens and takes one after the other: so the line of each statement is known.
    const lexer = { tokenize: () => ({ every: (read: (token: Token) => unknown) => tokens.every((token) => ((line = token.line), read(token))) }) };
    const factory = {
      ...DataFactory,
      quad: (subject: Quad['subject'], predicate: Quad['predicate'], object: Quad['object'], inGraph?: Quad['graph']) => {
        const node = termOf(subject);
        if ('id' in node) graph.add(node.id, predicate.value, termOf(object), line);
        return DataFactory.quad(subject, predicate, object, inGraph);
      },
    };
    const options = { format: 'text/turtle', baseIRI: nowhere, lexer, factory };
    new Parser(options).parse(text);
  } catch (error) {
    refuse(error, line);
  }
  return graph;
}
