import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Alignment, alignmentStatuses } from '../../server/domain/alignment.ts';
import { type Concept, getConcept } from '../../server/api/concepts/schema.ts';
import { getCoverage } from '../../server/api/coverage/schema.ts';
import { listFrameworks } from '../../server/api/frameworks/schema.ts';
import { defaultTarget } from '../frameworks.ts';
import { apiQuery } from './queries.ts';

/*
 * Alignments that are not asked for by concept. The contract lists alignments by concept alone, so the coverage says
 * below which top concept one lies, and the concepts from there down are read (and kept, as every concept is).
 */

/** A concept and everything below it. */
async function readBelow(client: QueryClient, id: string): Promise<Concept[]> {
  const concept = await client.query(apiQuery(getConcept, { params: { id } }));
  const below = await Promise.all(concept.children.map((child) => readBelow(client, child.id)));
  return [concept, ...below.flat()];
}

const readCells = async (client: QueryClient, columns: string) =>
  (await client.query(apiQuery(getCoverage, { query: { columns, status: [...alignmentStatuses] } }))).cells;

/** The alignments of these ids among those of some concepts, each once. */
export function pickAlignments(concepts: readonly Concept[], ids: readonly string[]): Alignment[] {
  const wanted = new Set(ids);
  const found = new Map<string, Alignment>();
  for (const { alignments } of concepts) {
    for (const alignment of alignments) if (wanted.has(alignment.id)) found.set(alignment.id, alignment);
  }
  return [...found.values()];
}

async function readAlignment(client: QueryClient, id: string): Promise<Alignment | null> {
  const { items } = await client.query(apiQuery(listFrameworks));
  // The default target first: most alignments end there.
  const frameworks = items.map((one) => one.id).sort((a, b) => Number(b === defaultTarget()) - Number(a === defaultTarget()));
  for (const columns of frameworks) {
    const cell = (await readCells(client, columns)).find(({ ids }) => ids.includes(id));
    if (cell) return pickAlignments(await readBelow(client, cell.row), [id])[0] ?? null;
  }
  return null;
}

async function readBundle(client: QueryClient, row: string, column: string) {
  const cells = await readCells(client, column.split(':')[0] ?? '');
  const cell = cells.find((one) => one.row === row && one.column === column);
  const [below, end] = await Promise.all([
    readBelow(client, row),
    client.query(apiQuery(getConcept, { params: { id: column } })),
  ]);
  return { row: below[0], column: end, alignments: pickAlignments(below, cell?.ids ?? []) };
}

/** One alignment by its id; null where there is none. */
export function useAlignment(id: string) {
  const client = useQueryClient();
  return useQuery({ queryKey: ['alignment', id], queryFn: () => readAlignment(client, id) });
}

/** All alignments between a concept and what is below it, and another and what is below that; any status. */
export function useBundle(row: string, column: string) {
  const client = useQueryClient();
  return useQuery({ queryKey: ['bundle', row, column], queryFn: () => readBundle(client, row, column) });
}
