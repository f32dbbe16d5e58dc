import type { Path, PathReading, PathsAnswer } from '../../../server/api/paths/schema.ts';
import type { ConceptRef } from '../../../server/domain/concept.ts';
import { codeWords, frameworkShort, isServedKind, predicateWords } from '../../words.ts';
import { drawnProperties } from '../../graph/shown.ts';
import { stepStyle } from './stepStyle.ts';

/** What a path as a whole says, in a few words and in a sentence. */
export const readingWords: Record<PathReading, { short: string; long: string }> = {
  direct: { short: 'Claimed', long: 'One claim joins the two.' },
  inherited: { short: 'Inherited', long: 'One claim, made for something above or below: it is carried over.' },
  derived: { short: 'Derived', long: 'Put together from several links; nobody claims it as a whole.' },
  hierarchy: { short: 'Hierarchy', long: 'Both are parts of one whole; no claim is on the way.' },
};

export const stepsWords = (count: number): string => (count === 1 ? '1 step' : `${count} steps`);

/** Short name of one end of a path: `SDG 16.4`, `1.1 of SF 2022–2025`, or a framework's. */
export function endWords({ kind, code, framework, title, id }: ConceptRef): string {
  if (kind === 'Framework') return frameworkShort(id, title);
  return isServedKind(kind) ? `SDG ${code}` : `${codeWords({ kind, code })} of ${frameworkShort(framework)}`;
}

/** How many paths there are and of what kind. */
export function countWords({ paths, truncated }: Pick<PathsAnswer, 'paths' | 'truncated'>): string {
  const shortest = paths.filter(({ kinds }) => kinds.includes('shortest'));
  const best = paths.filter(({ kinds }) => kinds.includes('best')).length;
  const length = stepsWords(shortest[0]?.length ?? 0);
  const first =
    shortest.length === 1
      ? `1 path of ${length} is the shortest`
      : `${shortest.length} ${truncated ? `of more than ${shortest.length} ` : ''}paths of ${length} are the shortest`;
  return best === 0 ? `${first}.` : `${first}; ${best === 1 ? '1 is the best by its' : `${best} are the best by their`} weakest link.`;
}

/** Why a path is in the list. */
export const kindsWords = ({ kinds }: Pick<Path, 'kinds'>): string =>
  kinds.length === 2 ? 'Shortest, and among the best' : kinds[0] === 'shortest' ? 'Shortest' : 'Among the best';

/** What a step says from one node of the path to the next: `relates to`, `is part of`. */
export function stepWords(edge: Path['edges'][number], first: string): string {
  const forward = edge.source === first;
  if (stepStyle(edge) === 'hierarchy') return forward ? 'is part of' : 'includes';
  const { predicate } = drawnProperties(edge.properties);
  return predicate === null ? 'is aligned with' : predicateWords[predicate][forward ? 'out' : 'in'];
}
