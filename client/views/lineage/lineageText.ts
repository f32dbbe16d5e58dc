import type { LineageConcept, LineageFramework, LineageLink } from '../../../server/api/lineage/schema.ts';
import { changes } from '../../../server/domain/lineage.ts';
import { changeMeaning, changeWords, codeWords, countOf, frameworkShort, kindWords } from '../../words.ts';

interface Data {
  concepts: readonly LineageConcept[];
  continues: readonly LineageLink[];
}

interface EditionData extends Pick<Data, 'concepts'> {
  frameworks: readonly LineageFramework[];
}

/** Code of a concept; of one that is not shown, the code that its id ends with. */
const codeOf = (id: string, concepts: readonly LineageConcept[]): string => {
  const concept = concepts.find((one) => one.id === id);
  return concept ? codeWords(concept) : id.slice(id.indexOf(':') + 1);
};

/** An earlier concept with its edition: `1 of SF 2014–2016`. */
export function earlierText(id: string, { frameworks, concepts }: EditionData): string {
  const framework = id.slice(0, id.indexOf(':'));
  return `${codeOf(id, concepts)} of ${frameworkShort(framework, frameworks.find((one) => one.id === framework)?.title)}`;
}

/** What a concept carries on, short: `1 (reworded); parts of 3 and 4`; empty for nothing. */
export function carriesText(id: string, { concepts, continues }: Data): string {
  const links = continues.filter((link) => link.concept === id);
  const parts = changes.flatMap((change) => {
    const codes = links.filter((link) => link.change === change).map(({ earlier }) => codeOf(earlier, concepts));
    if (codes.length === 0) return [];
    // Of what was split up, only a part is here.
    return [change === 'split' ? `${codes.length === 1 ? 'part' : 'parts'} of ${listed(codes)}` : `${listed(codes)} (${changeWords[change]})`];
  });
  // What is listed with "and" itself is told apart by a semicolon.
  return parts.length === 2 && !parts.some((part) => part.includes(' and ')) ? listed(parts) : parts.join('; ');
}

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);

/** What joins a concept with an earlier one, as a sentence. */
export function linkText({ concept, earlier, change }: LineageLink, data: EditionData): string {
  const nameOf = (id: string) => `${earlierText(id, data)}, ${data.concepts.find((one) => one.id === id)?.title ?? id},`;
  return `${nameOf(earlier)} ${changeMeaning[change]} ${nameOf(concept)}`.slice(0, -1);
}

/** What carries it on later, short: `1, 2`. */
export const carriedText = (id: string, { concepts, continues }: Data): string =>
  continues
    .filter((link) => link.earlier === id)
    .map(({ concept }) => codeOf(concept, concepts))
    .join(', ');

/** How many goals an edition has, and how many are new and dropped, as far as it has an edition before and after it. */
export function editionText({ id, succeeds, counts }: LineageFramework, { frameworks, concepts }: EditionData): string {
  const kinds = new Set(concepts.filter((one) => one.framework === id && one.top).map(({ kind }) => kind));
  const [kind] = kinds;
  const words = kind && kinds.size === 1 ? kindWords[kind] : { one: 'top concept', many: 'top concepts' };
  const isSucceeded = frameworks.some((one) => one.succeeds.includes(id));
  return [
    countOf(counts.top, words),
    ...(succeeds.length > 0 ? [`${counts.isNew} new`] : []),
    ...(isSucceeded ? [`${counts.isDropped} dropped later`] : []),
  ].join(' · ');
}

/** Why a dropped concept was dropped. */
export const droppedText = (concept: LineageConcept): string => concept.reason ?? 'Nothing in the next edition takes it up; nobody wrote down why.';
