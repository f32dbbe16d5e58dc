import { z } from 'zod';
import type { Database } from '../../neo4j/database.ts';
import { query } from '../../neo4j/query.ts';
import { nodeRow, toConceptRef } from './graph.ts';
import type { ConceptRef } from './schema.ts';

/** What an answer shows of some concepts, by id; ids that are gone are left out. */
export async function conceptRefs(database: Database, ids: string[]): Promise<Map<string, ConceptRef>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await database.read(query('graph/nodes', z.object({ node: nodeRow }), { ids: wanted }));
  return new Map(rows.map(({ node }) => toConceptRef(node)).map((ref) => [ref.id, ref]));
}
