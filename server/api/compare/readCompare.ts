import type { z } from 'zod';
import { PlumblineError } from '../../errors.ts';
import type { Recall } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { readLedger } from '../gaps/readLedger.ts';
import { countStates } from '../gaps/selectRows.ts';
import { nodesById } from '../graph/queries.ts';
import { byCode, toConceptRef } from '../shared/graph.ts';
import type { ConceptRef } from '../../domain/concept.ts';
import { standingOf } from '../../domain/ledger.ts';
import { type CompareQuestion, overlapOf, type TargetRow, targetsOf } from './queries.ts';
import { readSuccession } from './readSuccession.ts';
import type { Compared, Overlap, Reachers, getCompare } from './schema.ts';

export type Compare = Omit<z.input<typeof getCompare.response>, 'version'>;
type Read = Pick<Compare, 'overlaps' | 'items' | 'succession'> & { titles: Map<string, string> };

/** Concepts of one side that an answer names at most for one target. */
const maxNamed = 100;
const nothing: Overlap = { leftReached: 0, rightReached: 0, shared: 0, onlyLeft: 0, onlyRight: 0, either: 0, total: 0, overlap: null };

/**
 * Two frameworks side by side, measured by a third. Throws `bad-request` when the third is one of the two, and `not-found`.
 */
export async function readCompare(recall: Recall, question: CompareQuestion): Promise<Compare> {
  const { left, right, against, level: _, ...counting } = question;
  if (against === left || against === right) {
    const message = `"${against}" is one of the two that are compared: choose a third framework to measure them by.`;
    throw new PlumblineError('bad-request', message, { problems: [{ path: 'query.against', message }] });
  }
  const { titles, ...rest } = await readGraph(recall, question);
  const ledger = await readLedger(recall, { ...counting, framework: [left, right], against: [against] });
  const sideOf = (id: string): Compared => {
    const own = ledger.filter(({ framework }) => framework === id);
    return { id, title: titles.get(id) ?? id, concepts: own.length, ...standingOf(countStates(own)) };
  };
  return { left: sideOf(left), right: sideOf(right), ...rest };
}

async function readGraph(recall: Recall, question: CompareQuestion): Promise<Read> {
  const { left, right, against } = question;
  await requireFrameworks(recall, [left, right, against]);
  const rows = await recall(targetsOf(question), named);
  const ids = rows.flatMap((row) => [row.target, ...row.left.named.map(({ id }) => id), ...row.right.named.map(({ id }) => id)]);
  const nodes = await recall(nodesById([...new Set([left, right, ...ids])]));
  const refs = new Map(nodes.map(({ node }) => toConceptRef(node)).map((ref) => [ref.id, ref]));
  const reachers = ({ total, named: some }: (typeof rows)[number]['left']): Reachers => ({
    total,
    concepts: some.flatMap(({ id, best }) => withRef(refs, id, (ref) => ({ ...ref, best }))),
  });
  return {
    overlaps: {
      top: (await recall(overlapOf({ ...question, level: 'top' })))[0] ?? nothing,
      leaf: (await recall(overlapOf({ ...question, level: 'leaf' })))[0] ?? nothing,
    },
    items: rows
      .flatMap((row) => withRef(refs, row.target, (target) => ({ target, side: row.side, left: reachers(row.left), right: reachers(row.right) })))
      .sort((a, b) => byCode(a.target.code, b.target.code)),
    succession: await readSuccession(recall, question),
    titles: new Map([left, right].map((id) => [id, refs.get(id)?.title ?? id])),
  };
}

/** Both sides of each target, as far as an answer names them. */
const named = (rows: readonly TargetRow[]) =>
  rows.map(({ left: ours, right: theirs, ...rest }) => ({
    ...rest,
    left: { total: ours.length, named: ours.slice(0, maxNamed) },
    right: { total: theirs.length, named: theirs.slice(0, maxNamed) },
  }));

const withRef = <T>(refs: ReadonlyMap<string, ConceptRef>, id: string, make: (ref: ConceptRef) => T): T[] => {
  const ref = refs.get(id);
  return ref ? [make(ref)] : [];
};
