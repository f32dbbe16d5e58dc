import type { Framework } from '../../../server/api/frameworks/schema.ts';
import type { ConceptRef } from '../../../server/domain/concept.ts';
import { codeWords } from '../../words.ts';

/** Whose words a passage is. The labels of SDG targets are this project's, and say so. */
export function printedBy(concept: ConceptRef, framework: Framework | undefined): string {
  if (concept.kind === 'SDGTarget') return `Plumbline’s label of SDG target ${concept.code}, not the UN’s words`;
  if (!framework) return `${concept.framework} ${concept.code}`;
  return `${framework.organization}, ${framework.sourceTitle}, ${codeWords(concept)}`;
}
