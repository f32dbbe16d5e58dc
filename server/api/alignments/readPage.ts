import type { Run } from '../../neo4j/database.ts';
import { toAlignment } from '../shared/alignment.ts';
import { type Listed, type Place, alignmentsBehind, countAlignments } from './queries.ts';
import type { AlignmentPage } from './schema.ts';

/** One page of some alignments, behind the place that `next` of the page before names. */
export async function readPage(run: Run, listed: Listed, limit: number, after?: string): Promise<AlignmentPage> {
  // One more than a page holds tells whether there is another.
  const rows = await run(alignmentsBehind(listed, after === undefined ? undefined : placeIn(after), limit + 1));
  const [count] = await run(countAlignments(listed));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => toAlignment(row.subject, row.object, row.alignment.properties)),
    total: count?.total ?? 0,
    ...(last && rows.length > limit ? { next: `${last.rank}~${last.sure}~${last.id}` } : {}),
  };
}

function placeIn(after: string): Place {
  const [rank, sure, ...id] = after.split('~');
  return { rank: Number(rank), sure: Number(sure), id: id.join('~') };
}

/** The alignments of one concept, every status, in both directions. */
export const ofConcept = (id: string): Listed => ({
  one: { concepts: [id], frameworks: [] },
  other: { concepts: [], frameworks: [] },
  below: false,
  statuses: [],
  mappingSets: [],
  crossCutting: true,
});
