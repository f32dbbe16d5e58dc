import type { GraphEdge } from '../../server/api/shared/schema.ts';
import { alignmentPropertiesIn, type Filters, passes } from './filters.ts';
import { type Knowledge, lineOf, subtreeOf } from './knowledge.ts';
import { formatStep, type Step } from './steps.ts';

/** Stage and step that brought a node into the picture. */
export interface Origin {
  stage: number;
  openedBy: string | null;
}

/**
 * Which nodes the steps add to those of the opening picture, and when.
 * A step whose own concept is not in the picture adds nothing: closing a goal closes what was opened below it.
 */
export function shownNodes(
  opening: readonly string[],
  steps: readonly Step[],
  knowledge: Knowledge,
  filters: Filters,
): Map<string, Origin> {
  const shown = new Map<string, Origin>(opening.map((id) => [id, { stage: 0, openedBy: null }]));
  steps.forEach((step, index) => {
    if (step.kind !== 'place' && !basesOf(step).every((id) => shown.has(id))) return;
    const origin = { stage: index + 1, openedBy: formatStep(step) };
    for (const id of idsOf(step, knowledge, filters)) {
      for (const at of lineOf(knowledge, id)) {
        if (shown.has(at)) break;
        // A framework node is drawn for the left side alone; the target framework's concepts stand by themselves.
        if (knowledge.nodes.get(at)?.kind === 'Framework') break;
        shown.set(at, origin);
      }
    }
  });
  return shown;
}

const basesOf = (step: Step): string[] => (step.kind === 'bundle' ? [step.id, step.other] : [step.id]);

/** Concepts that one step shows, without the ancestors that lead to them. */
export function idsOf(step: Step, knowledge: Knowledge, filters: Filters): string[] {
  if (step.kind === 'place') return knowledge.nodes.has(step.id) ? [step.id] : [];
  const children = step.kind === 'below' ? (knowledge.children.get(step.id) ?? []) : [];
  if (children.length > 0) return [...children];
  const ends = alignmentsOf(step, knowledge, filters).flatMap(({ source, target }) => [source, target]);
  // Sideways, only the far ends: what lies below the concept itself stays closed.
  return step.kind === 'bundle' ? ends : ends.filter((id) => !lineOf(knowledge, id).includes(step.id));
}

/** Alignments that one step asks for: a bundle's, or those of a concept that is opened sideways and of what lies below it. */
export function alignmentsOf(step: Step, knowledge: Knowledge, filters: Filters): GraphEdge[] {
  if (!isSideways(step, knowledge) && step.kind !== 'bundle') return [];
  const near = subtreeOf(knowledge, step.id);
  const far = step.kind === 'bundle' ? subtreeOf(knowledge, step.other) : null;
  const places = new Set([...near].flatMap((id) => knowledge.alignmentsAt.get(id) ?? []));
  return [...places]
    .sort((one, other) => one - other)
    .flatMap((place) => knowledge.alignments[place] ?? [])
    .filter((edge) => {
      const { source, target } = edge;
      const isOfStep = far ? (near.has(source) && far.has(target)) || (far.has(source) && near.has(target)) : near.has(source) !== near.has(target);
      return isOfStep && passes(edge, filters);
    });
}

/** Whether a step shows what a concept aligns with, instead of what lies below it. */
export const isSideways = (step: Step, knowledge: Knowledge): boolean =>
  step.kind === 'links' || (step.kind === 'below' && (knowledge.children.get(step.id) ?? []).length === 0);

/** True when a step has nothing to show: nothing lies below its concept and nothing aligns with it. */
export const isFruitless = (step: Step, knowledge: Knowledge, filters: Filters): boolean =>
  idsOf(step, knowledge, filters).length === 0;

/** Properties that a drawn alignment carries over from its relationship. */
export const drawnProperties = (properties: GraphEdge['properties']) => {
  const { predicate, status, directness, confidence } = alignmentPropertiesIn(properties);
  return { predicate, status, directness, confidence };
};
