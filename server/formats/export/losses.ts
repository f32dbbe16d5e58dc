import type { Exported, ExportedAlignment, ExportedConcept, ExportedFramework, ExportedLink, ExportedNoCounterpart, Lost, Properties } from './model.ts';
import { isBookkeeping } from './properties.ts';

/** Something that a format cannot hold, how often, and where it is for example. */
export interface Loss {
  what: string;
  count: number;
  example?: string;
}

/** What an export has, and what of it is lost. */
export interface Survey {
  concepts: number;
  claims: number;
  losses: Loss[];
}

/** Reads all of an export once, to tell what a format loses of it. */
export async function survey(exported: Exported, lost: Lost): Promise<Survey> {
  const losses = new Map<string, Loss>();
  const note = (what: string[] | undefined, example: string) => {
    for (const one of what ?? []) {
      const loss = losses.get(one);
      if (loss) loss.count++;
      else losses.set(one, { what: one, count: 1, example });
    }
  };
  let [concepts, claims] = [0, 0];
  for (const one of exported.frameworks) note(lost.framework?.(one), one.id);
  for await (const one of exported.concepts()) {
    concepts++;
    note(lost.concept?.(one), one.id);
  }
  for await (const one of exported.alignments()) {
    claims++;
    note(lost.alignment?.(one), one.id);
  }
  for await (const one of exported.noCounterparts()) {
    claims++;
    note(lost.noCounterpart?.(one), one.id);
  }
  if (lost.link) for await (const one of exported.links()) note(lost.link(one), `${one.from.id} → ${one.to.id}`);
  return { concepts, claims, losses: [...losses.values()] };
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
