import { z } from 'zod';
import type { Run } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import { type Difference, bothSides } from './difference.ts';
import { type GraphRelationship, frameworkIn } from './graph.ts';

/**
 * Frameworks whose answers may rest on what a difference writes: those of its own concepts and ends, and those that have a
 * stepping stone in it. To be asked before it is written and after, since either may name more.
 */
export async function touchedBy(run: Run, { nodes, relationships }: Difference, claims: GraphRelationship[] = []): Promise<string[]> {
  const links = [...bothSides(relationships), ...claims];
  const concepts = bothSides(nodes).map(({ id }) => id);
  const comingOrGoing = bothSides(nodes.filter(({ before, after }) => !before || !after)).filter(({ labels }) => labels.includes('Framework'));
  const alignments = links.filter(({ type }) => type === 'ALIGNS_WITH');
  const parts = links.filter(({ type }) => type === 'PART_OF' || type === 'NO_COUNTERPART_IN');
  const found = await run(
    query('changes/touched', z.object({ framework: z.string() }), {
      frameworks: comingOrGoing.map(({ id }) => id),
      concepts,
      subjects: alignments.map(({ from }) => from),
      objects: alignments.map(({ to }) => to),
      parts: parts.flatMap(({ from, to }) => [from, to]),
    }),
  );
  return [...new Set([...concepts, ...links.flatMap(({ from, to }) => [from, to])].map(frameworkIn).concat(found.map(({ framework }) => framework)))].sort();
}
