import type { Place } from '../model.ts';
import type { Reading } from '../statements/reading.ts';
import { isBlank, type Graph } from './graph.ts';
import { choose, labelsOf } from './labels.ts';
import { nowhere } from './turtle.ts';
import * as is from './vocabulary.ts';

/** One RDF file while it is read. */
export interface SkosFile {
  graph: Graph;
  reading: Reading;
  file: number;
  name: string;
}

/** An IRI as a person may use it: none for nodes without one, and for relative ones of a file without a base. */
export const iriOf = (id: string) => (isBlank(id) || id.startsWith(nowhere) ? undefined : id);
export const shownId = (id: string) => (id.startsWith(nowhere) ? id.slice(nowhere.length) : id);

export function placeOf({ graph, file }: SkosFile, id: string): Place {
  const line = graph.lines.get(id);
  return { file, ...(line !== undefined && { line }), pointer: shownId(id) };
}

/** What a record is called, by any of its names, else by its IRI. */
export function nameOf({ graph }: SkosFile, id: string, language?: string): string {
  return choose(labelsOf(graph, id, [...is.prefLabel, ...is.otherNames, ...is.names]), language)?.text ?? shownId(id);
}
