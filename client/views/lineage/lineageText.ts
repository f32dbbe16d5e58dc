import type { LineageConcept, LineageFramework, LineageLink } from '../../../server/api/lineage/schema.ts';
import { changeWords, codeWords } from '../../words.ts';

interface Data {
  concepts: readonly LineageConcept[];
  continues: readonly LineageLink[];
}

const codeOf = (id: string, concepts: readonly LineageConcept[]): string => {
  const concept = concepts.find((one) => one.id === id);
  return concept ? codeWords(concept) : id;
};

/** What a concept carries on, short: `1 reworded, 4 split up`; empty for nothing. */
export const carriesText = (id: string, { concepts, continues }: Data): string =>
  continues
    .filter((link) => link.concept === id)
    .map(({ earlier, change }) => `${codeOf(earlier, concepts)} ${changeWords[change]}`)
    .join(', ');

/** What carries it on later, short: `1, 2`. */
export const carriedText = (id: string, { concepts, continues }: Data): string =>
  continues
    .filter((link) => link.earlier === id)
    .map(({ concept }) => codeOf(concept, concepts))
    .join(', ');

/** How many of an edition's goals are new and dropped, as far as it has an edition before and after it. */
export function editionText({ id, succeeds, counts }: LineageFramework, frameworks: readonly LineageFramework[]): string {
  const isSucceeded = frameworks.some((one) => one.succeeds.includes(id));
  return [`${counts.top} at the top`, ...(succeeds.length > 0 ? [`${counts.isNew} new`] : []), ...(isSucceeded ? [`${counts.isDropped} dropped later`] : [])].join(' · ');
}

/** Why a dropped concept was dropped. */
export const droppedText = (concept: LineageConcept): string => concept.reason ?? 'Nothing in the next edition takes it up; nobody wrote down why.';
