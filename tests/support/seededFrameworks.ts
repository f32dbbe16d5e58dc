import { toGraph } from '../../seeds/graph.ts';
import { readSeeds } from '../../seeds/read.ts';
import type { Seeds } from '../../seeds/schema.ts';
import type { Framework } from '../../server/api/frameworks/schema.ts';
import { toFramework } from '../../server/api/frameworks/toFramework.ts';
import { conceptKinds } from '../../server/domain/concept.ts';

/** What GET /api/frameworks says once these seeds are loaded. */
export function frameworksOf(seeds: Seeds): Framework[] {
  const nodes = new Map(toGraph(seeds).nodes.map(({ id, properties }) => [id, properties]));
  const target = seeds.frameworks.find(({ defaultTarget }) => defaultTarget)?.id;
  return seeds.frameworks.map(({ id, concepts }) => {
    const counts = conceptKinds.map((kind) => [kind, concepts.filter((one) => one.kind === kind).length] as const).filter(([, number]) => number > 0);
    return toFramework(id, nodes.get(id) ?? {}, counts, target);
  });
}

/** The project's own seeds. */
export function ownSeeds(): Seeds {
  const read = readSeeds();
  if (!read.ok) throw new Error('The seeds are not right: run npm run seeds:check');
  return read.seeds;
}
