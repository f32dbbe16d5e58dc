import type { ExportedConcept } from '../export/model.ts';

export interface PlannedGoal {
  goal: ExportedConcept;
  /** All that lies below it, in the order of the document, however deep. */
  objectives: ExportedConcept[];
}

/** Concepts on the two levels that StratML Part 1 has. One whose parent is not among them, or that lies below itself, is a goal. */
export function planned(concepts: readonly ExportedConcept[]): PlannedGoal[] {
  const ids = new Set(concepts.map(({ id }) => id));
  const below = new Map<string, ExportedConcept[]>();
  const tops: ExportedConcept[] = [];
  for (const concept of concepts) {
    const parent = concept.parents[0]?.id;
    if (parent === undefined || !ids.has(parent)) {
      tops.push(concept);
      continue;
    }
    const siblings = below.get(parent);
    if (siblings) siblings.push(concept);
    else below.set(parent, [concept]);
  }
  const done = new Set<string>();
  const goalOf = (goal: ExportedConcept): PlannedGoal => {
    const objectives: ExportedConcept[] = [];
    const open = [goal];
    for (let next = open.pop(); next; next = open.pop()) {
      if (done.has(next.id)) continue;
      done.add(next.id);
      if (next !== goal) objectives.push(next);
      for (const child of (below.get(next.id) ?? []).toReversed()) open.push(child);
    }
    return { goal, objectives };
  };
  const goals = tops.map(goalOf);
  for (const concept of concepts) if (!done.has(concept.id)) goals.push(goalOf(concept));
  return goals;
}
