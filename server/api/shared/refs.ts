import type { Recall } from '../../neo4j/database.ts';
import { conceptsById } from '../concepts/queries.ts';
import type { ConceptRef } from '../../domain/concept.ts';

/** What an answer shows of some concepts, by id; ids that are gone are left out. */
export async function conceptRefs(recall: Recall, ids: string[]): Promise<ReadonlyMap<string, ConceptRef>> {
  const wanted = [...new Set(ids)].sort();
  return wanted.length === 0 ? new Map() : recall(conceptsById(wanted), byId);
}

const byId = (refs: readonly ConceptRef[]): ReadonlyMap<string, ConceptRef> => new Map(refs.map((ref) => [ref.id, ref]));
