import type { Seeds } from './schema.ts';

/** Which of the seeds are loaded: all, or only the framework that others are measured against. */
export const seedChoices = ['all', 'sdg'] as const;
export type SeedChoice = (typeof seedChoices)[number];

/** The chosen seeds. What is said of frameworks that are not among them goes too. */
export function chooseSeeds(seeds: Seeds, choice: SeedChoice): Seeds {
  if (choice === 'all') return seeds;
  return {
    frameworks: seeds.frameworks.filter(({ defaultTarget }) => defaultTarget),
    alignments: [],
    lineage: { succeeds: [], implements: [], continues: [], dropped: [], file: seeds.lineage.file },
  };
}
