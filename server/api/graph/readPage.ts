import { PlumblineError } from '../../errors.ts';
import type { Recall } from '../../neo4j/database.ts';
import type { EdgeRow } from '../shared/graph.ts';
import type { Graph } from '../shared/schema.ts';
import { children, countLinks, hierarchyAbove, type Linked, links, nodesById, type Place } from './queries.ts';
import { openPage } from './schema.ts';
import { toGraph } from './toGraph.ts';

export type StepGraph = Graph & { truncated: boolean; total: number; next: string | null };

export interface Page {
  after?: string | undefined;
  limit: number;
}

/** Alignments that come with a page of concepts at most. */
const maxLinks = 1_000;

/** Relationships of the hierarchy that say where the ends of a page's alignments belong: six levels for each end of each. */
const maxPlaces = 2 * 6 * maxLinks;

/**
 * A page of what lies right below a concept, by code, with what those and all below them align with; the first page with what the
 * concept itself aligns with.
 */
export async function readChildren(recall: Recall, id: string, total: number, among: string[], { after = '', limit }: Page = { limit: openPage }): Promise<StepGraph> {
  const found = await recall(children(id, after, limit + 1));
  const page = found.slice(0, limit);
  const ids = idsOf(page).filter((each) => each !== id);
  const aligned = await recall(links({ ids, own: after === '' ? [id] : [], among }, undefined, maxLinks + 1));
  const edges = aligned.slice(0, maxLinks);
  return {
    ...toGraph(await recall(nodesById([id])), [...page, ...edges, ...(await placesOf(recall, edges))]),
    truncated: aligned.length > maxLinks,
    total,
    next: found.length > limit ? (ids.at(-1) ?? null) : null,
  };
}

/** A page of alignments, the surest first, with where their ends belong. */
export async function readLinks(recall: Recall, linked: Linked, page?: Page): Promise<StepGraph> {
  const { after, limit } = page ?? { limit: openPage };
  const found = await recall(links(linked, after === undefined ? undefined : placeIn(after), limit + 1));
  const edges = found.slice(0, limit);
  const last = edges.at(-1);
  const [count] = await recall(countLinks(linked));
  return {
    ...toGraph(await recall(nodesById([...linked.ids, ...(linked.others ?? [])])), [...edges, ...(await placesOf(recall, edges))]),
    truncated: false,
    total: count?.total ?? 0,
    next: last && found.length > limit ? `${last.rank}~${last.sure}~${last.place}` : null,
  };
}

const idsOf = (edges: readonly EdgeRow[]): string[] => toGraph([], edges).nodes.map(({ id }) => id);

const placesOf = async (recall: Recall, edges: readonly EdgeRow[]): Promise<readonly EdgeRow[]> =>
  edges.length === 0 ? [] : recall(hierarchyAbove(idsOf(edges), maxPlaces));

function placeIn(after: string): Place {
  const { rank, sure, place } = /^(?<rank>[0-3])~(?<sure>[0-9.e-]+)~(?<place>.+)$/.exec(after)?.groups ?? {};
  if (place !== undefined && Number.isFinite(Number(sure))) return { rank: Number(rank), sure: Number(sure), place };
  const message = 'must be the `next` of the page before';
  throw new PlumblineError('bad-request', `body.page.after: ${message}`, { problems: [{ path: 'body.page.after', message }] });
}
