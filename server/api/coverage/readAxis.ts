import { PlumblineError } from '../../errors.ts';
import type { Run } from '../../neo4j/database.ts';
import { byCode, toConceptRef } from '../shared/graph.ts';
import { type Level, axis } from './queries.ts';
import type { AxisConcept } from './schema.ts';

/** Concepts of an axis at most: more is no matrix that anybody can read. */
const most = 20_000;

/**
 * Concepts of one axis: those of `frameworks` (of all, when empty) but `except`, the frameworks by period, codes within
 * each as people count. Throws `too-large`.
 */
export async function readAxis(run: Run, frameworks: string[], except: string, level: Level): Promise<AxisConcept[]> {
  const found = await run(axis(frameworks, except, level, most + 1));
  if (found.length > most) {
    throw new PlumblineError('too-large', `These are more than ${most.toLocaleString('en')} rows or columns: ask for fewer frameworks.`);
  }
  return inOrder(found.map(({ node, parents }) => ({ ...toConceptRef(node), parents })));
}

function inOrder(concepts: AxisConcept[]): AxisConcept[] {
  const order = new Map([...new Set(concepts.map((one) => one.framework))].map((id, index) => [id, index]));
  const place = ({ framework }: AxisConcept) => order.get(framework) ?? 0;
  return concepts.sort((a, b) => place(a) - place(b) || byCode(a.code, b.code));
}
