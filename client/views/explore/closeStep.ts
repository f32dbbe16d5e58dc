import { formatStep, type Step } from '../../graph/steps.ts';

/** The steps that opened something at a node or bundle: its own, else the one that brought it into the picture. */
export function stepsOf(id: string, openedBy: string | null, steps: readonly Step[]): Step[] {
  const own = steps.filter((step) => step.kind !== 'place' && step.kind !== 'bundle' && step.id === id);
  if (own.length > 0) return own;
  return steps.filter((step) => formatStep(step) === openedBy);
}

/** The steps without some, and without those that stood on what the removed ones had opened. */
export function withoutSteps(
  steps: readonly Step[],
  gone: readonly Step[],
  shownBy: (steps: readonly Step[]) => ReadonlySet<string>,
): Step[] {
  const keys = new Set(gone.map(formatStep));
  const left = steps.filter((step) => !keys.has(formatStep(step)));
  const shown = shownBy(left);
  return left.filter(
    (step) => step.kind === 'place' || [step.id, ...(step.kind === 'bundle' ? [step.other] : [])].every((id) => shown.has(id)),
  );
}
