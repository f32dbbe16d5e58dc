import { PlumblineError } from '../../errors.ts';
import type { Recall } from '../../neo4j/database.ts';
import { byCode } from '../shared/graph.ts';
import { type Level, axis } from './queries.ts';
import type { AxisConcept } from './schema.ts';

/** Concepts of an axis at most: more is no matrix that anybody can read. */
const maxConcepts = 20_000;

/**
 * Concepts of one axis: those of `frameworks` (of all, when empty) but `except`, the frameworks by period, codes within
 * each as people count. Throws `too-large`.
 */
export async function readAxis(recall: Recall, frameworks: string[], except: string, level: Level): Promise<AxisConcept[]> {
  return [...(await recall(axis(frameworks, except, level, maxConcepts + 1), inOrder))];
}

function inOrder(concepts: readonly AxisConcept[]): readonly AxisConcept[] {
  if (concepts.length > maxConcepts) {
    throw new PlumblineError('too-large', `These are more than ${maxConcepts.toLocaleString('en')} rows or columns: ask for fewer frameworks.`);
  }
  const order = new Map([...new Set(concepts.map((one) => one.framework))].map((id, index) => [id, index]));
  const place = ({ framework }: AxisConcept) => order.get(framework) ?? 0;
  return [...concepts].sort((a, b) => place(a) - place(b) || byCode(a.code, b.code));
}
