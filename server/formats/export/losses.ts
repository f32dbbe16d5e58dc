import type { Exported, ExportedAlignment, ExportedConcept, ExportedFramework, ExportedLink, ExportedNoCounterpart, Lost, Properties } from './model.ts';
import { isBookkeeping, listOf } from './properties.ts';

/** Something that a format cannot hold, how often, and where it is for example. */
export interface Loss {
  what: string;
  count: number;
  example?: string;
}

/** What an export has, and what each format loses of it. */
export interface Survey<Format extends string> {
  concepts: number;
  /** Alignments and judgements. */
  claims: number;
  losses: Readonly<Record<Format, Loss[]>>;
}

/** Reads all of an export once, to tell what formats lose of it. */
export async function survey<Format extends string>(exported: Exported, lost: Readonly<Record<Format, Lost>>): Promise<Survey<Format>> {
  const formats = Object.entries<Lost>(lost).map(([format, of]) => ({ format, of, losses: new Map<string, Loss>() }));
  const note = (of: (lost: Lost) => string[] | undefined, example: string) => {
    for (const { of: one, losses } of formats) for (const what of of(one) ?? []) add(losses, what, example);
  };
  let [concepts, claims] = [0, 0];
  for (const one of exported.frameworks) note(({ framework }) => framework?.(one), one.id);
  for await (const one of exported.concepts()) {
    concepts++;
    note(({ concept }) => concept?.(one), one.id);
  }
  for await (const one of exported.alignments()) {
    claims++;
    note(({ alignment }) => alignment?.(one), one.id);
  }
  for await (const one of exported.noCounterparts()) {
    claims++;
    note(({ noCounterpart }) => noCounterpart?.(one), one.id);
  }
  for await (const one of exported.links()) note(({ link }) => link?.(one), `${one.from.id} → ${one.to.id}`);
  return { concepts, claims, losses: Object.fromEntries(formats.map(({ format, losses }) => [format, [...losses.values()]])) as Record<Format, Loss[]> };
}

function add(losses: Map<string, Loss>, what: string, example: string): void {
  const loss = losses.get(what);
  if (loss) loss.count++;
  else losses.set(what, { what, count: 1, example });
}

/** The properties that a format has no place for, each named. */
export const othersOf = (things: string, properties: Properties, known: ReadonlySet<string>): string[] =>
  Object.keys(properties)
    .filter((name) => !known.has(name) && !isBookkeeping(name))
    .map((name) => `${things}: property “${name}”`);

/** That a format cannot hold of a claim what its source said before people judged it. */
export const claimLost = ({ properties }: ExportedAlignment | ExportedNoCounterpart): string[] =>
  properties.judged === true ? ['What the source of an alignment or judgement said before people judged it'] : [];

/** Whole sorts of things that a format has no place for. */
export const allLost = {
  framework: (_: ExportedFramework) => ['Frameworks with their properties'],
  concept: (_: ExportedConcept) => ['Concepts, but for the names of those in alignments'],
  alignment: (_: ExportedAlignment) => ['Alignments with their evidence'],
  noCounterpart: (_: ExportedNoCounterpart) => ['Judgements that there is no counterpart'],
  link: ({ type }: ExportedLink) => [`Links of the type ${type}`],
};

/** That a format knows one parent alone. */
export const parentsLost = ({ parents }: ExportedConcept): string[] => (parents.length > 1 ? ['Further parents of concepts'] : []);

/** That a format with a line for each note can neither hold the ends of lines in one, nor one without a topic. */
export function notesLost(properties: Properties): string[] {
  const notes = listOf(properties, 'notes');
  return [...(notes.some((note) => note.includes('\n')) ? ['Line ends in notes: each line becomes a note'] : []), ...(notes.some((note) => !note.includes(': ')) ? ['That a note has no topic: it becomes “note”'] : [])];
}
