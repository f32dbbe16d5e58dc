import type { Alignment } from '../../../server/domain/alignment.ts';
import { dateWords, justificationWords } from '../../words.ts';

/** The author that the project's own mapping sets name: its AI engineers (docs/curation.md). */
const project = 'Plumbline project';

/** Who judged, said so that nobody takes the project's AI engineers for subject experts. */
export const judgedWords = ({ author, date }: Pick<Alignment, 'author' | 'date'>): string =>
  author === project ? `Judged by the project’s AI engineers, ${dateWords(date)}` : `${author}, ${dateWords(date)}`;

/** Where an alignment comes from: who claimed it and who wrote that down, or who judged, when and how. */
export function provenanceWords({ evidence, author, date, justification }: Pick<Alignment, 'evidence' | 'author' | 'date' | 'justification'>): string {
  if (evidence.claimedBy !== null) {
    const year = evidence.claimed === null ? '' : ` (${evidence.claimed})`;
    const day = evidence.read === null ? dateWords(date) : `source read ${dateWords(evidence.read)}`;
    const writer = author === project ? `the ${project}` : author;
    return `Claimed by ${evidence.claimedBy}${year}; written down by ${writer}, ${day}; ${justificationWords(justification)}`;
  }
  // "By hand" would be read as: by a person.
  return author === project ? judgedWords({ author, date }) : `${judgedWords({ author, date })}, ${justificationWords(justification)}`;
}
