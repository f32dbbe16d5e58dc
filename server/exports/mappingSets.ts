import type { ExportedMappingSet } from '../formats/export/model.ts';
import { slugOf } from '../imports/ids.ts';
import { readPart } from '../imports/stored.ts';
import type { Run } from '../neo4j/database.ts';
import { readSeeds } from '../../seeds/read.ts';

type Properties = ExportedMappingSet['properties'];

interface Stated {
  id: string;
  origin: string | null;
}

/** Mapping sets with what their source says of them: who made them, when, under which licence. */
export async function describeMappingSets(run: Run, sets: readonly Stated[]): Promise<ExportedMappingSet[]> {
  const described = new Map<string, ReadonlyMap<string, Properties>>();
  for (const origin of new Set(sets.map((set) => set.origin))) if (origin !== null) described.set(origin, await describedBy(run, origin));
  return sets.map(({ id, origin }) => ({ id, properties: described.get(origin ?? '')?.get(id) ?? {} }));
}

/** The mapping sets that an origin states, by their ids in the graph. */
async function describedBy(run: Run, origin: string): Promise<ReadonlyMap<string, Properties>> {
  if (origin === 'seed') return ofSeeds();
  if (!origin.startsWith('import:')) return new Map();
  const files = (await readPart(run, origin.slice('import:'.length), 'read')) ?? [];
  return new Map(files.flatMap(({ draft }) => draft.statements.mappingSets.map(({ extensions: _, ...set }) => [slugOf(set.id), set])));
}

function ofSeeds(): ReadonlyMap<string, Properties> {
  const read = readSeeds();
  return new Map(read.ok ? read.seeds.alignments.map(({ mappingSet }) => [mappingSet.id, { ...mappingSet }]) : []);
}
