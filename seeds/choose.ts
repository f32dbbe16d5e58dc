import type { SeedFramework, Seeds } from './schema.ts';

/** What can be loaded: everything, or the SDGs alone. */
export const seedChoices = ['all', 'sdg'] as const;

/** Whether a framework is of the SDGs, which every choice has. */
export const isOfSdgs = ({ concepts }: Pick<SeedFramework, 'concepts'>): boolean => concepts.some(({ kind }) => kind === 'SDG');

/** The seeds of some frameworks alone: what lies between two of them, and nothing that leads to others. */
export function seedsOf({ frameworks, alignments, lineage }: Seeds, isChosen: (framework: SeedFramework) => boolean): Seeds {
  const chosen = frameworks.filter(isChosen);
  const ids = new Set(chosen.flatMap(({ id, concepts }) => [id, ...concepts.map((concept) => concept.id)]));
  const areThere = (...ends: string[]) => ends.every((end) => ids.has(end));
  return {
    frameworks: chosen,
    alignments: alignments.map((set) => ({
      ...set,
      alignments: set.alignments.filter(({ subject, object }) => areThere(subject, object)),
      noCounterparts: set.noCounterparts.filter(({ concept, framework }) => areThere(concept, framework)),
      unreviewed: set.unreviewed.filter(({ concept, framework }) => areThere(concept, framework)),
    })),
    lineage: {
      ...lineage,
      succeeds: lineage.succeeds.filter(({ framework, earlier }) => areThere(framework, earlier)),
      implements: lineage.implements.filter(({ framework, serves }) => areThere(framework, serves)),
      continues: lineage.continues.filter(({ concept, earlier }) => areThere(concept, earlier)),
      dropped: lineage.dropped.filter(({ concept }) => areThere(concept)),
    },
  };
}
