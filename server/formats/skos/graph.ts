import { Refused, type Limits } from '../model.ts';
import * as is from './vocabulary.ts';

/** `id` is an IRI, or `_:x` for a node without one. */
export type Term = { id: string } | { text: string; language: string; datatype: string };

export const idOf = (term: Term) => ('id' in term ? term.id : undefined);
export const textOf = (term: Term) => ('id' in term ? term.id : term.text);
export const isBlank = (id: string) => id.startsWith('_:');

/** Statements by subject and property, in the order of the file. */
export class Graph {
  readonly subjects = new Map<string, Map<string, Term[]>>();
  readonly lines = new Map<string, number>();
  /** Nodes without an IRI that stand in another record. */
  readonly nested = new Set<string>();

  constructor(private readonly limits: Limits) {}

  add(subject: string, property: string, object: Term, line?: number): void {
    let record = this.subjects.get(subject);
    if (!record) {
      if (this.subjects.size >= this.limits.rows) throw new Refused(`The file has more than ${this.limits.rows} records, the most that is read.`, line === undefined ? {} : { line });
      record = new Map();
      this.subjects.set(subject, record);
    }
    if (line !== undefined && !this.lines.has(subject)) this.lines.set(subject, line);
    const values = record.get(property);
    if (values) values.push(object);
    else record.set(property, [object]);
    if ('id' in object && isBlank(object.id)) this.nested.add(object.id);
  }

  of(subject: string, ...properties: readonly string[]): Term[] {
    const record = this.subjects.get(subject);
    return record ? properties.flatMap((property) => record.get(property) ?? []) : [];
  }

  ids(subject: string, ...properties: readonly string[]): string[] {
    return this.of(subject, ...properties).flatMap((term) => idOf(term) ?? []);
  }

  isA(subject: string, ...kinds: readonly string[]): boolean {
    return this.ids(subject, is.type).some((kind) => kinds.includes(kind));
  }

  /** Members of an RDF list; a list that returns to itself ends there. */
  list(head: string): string[] {
    const members: string[] = [];
    const seen = new Set<string>();
    for (let cell: string | undefined = head; cell !== undefined && !seen.has(cell); cell = this.ids(cell, `${is.rdf}rest`)[0]) {
      seen.add(cell);
      members.push(...this.ids(cell, `${is.rdf}first`));
    }
    return members;
  }
}
