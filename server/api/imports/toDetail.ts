import type { z } from 'zod';
import type { Plan } from '../../changes/plan.ts';
import { countEdits } from '../../changes/difference.ts';
import type { Place, Problem } from '../../formats/model.ts';
import type { Opened } from '../../imports/imports.ts';
import { type Proposal, titleOf } from '../../imports/propose.ts';
import type { ImportDetail, importDetail } from './schema.ts';
import { toHead } from './toHead.ts';

/** Alignments, blocks that were not recognised, and problems that are listed at most; how many there are is told beside them. */
const most = 1_000;

type Detail = z.input<typeof importDetail>;

/** Everything about one import; of its outline the page of `limit` items behind the item `after`. */
export function toDetail(opened: Opened, plan: Plan | undefined, { limit, after }: { limit: number; after?: string | undefined }): Detail {
  const { record, files, said, proposal, progress } = opened;
  const problems = problemsOf(opened);
  const head = toHead(record, progress);
  if (!proposal) return { ...head, ...empty, problems };
  const { combined, items, brings, sets, edition, missing } = proposal;
  return {
    ...head,
    title: titleOf(proposal, record),
    brings: brings.map(({ framework, facts, becomes }) => ({ ...facts, ref: framework.ref, vision: framework.vision, mission: framework.mission, notes: framework.notes, becomes })),
    levels: levelsOf(proposal),
    outline: outlineOf(proposal, problems, limit, after),
    alignments: alignmentsOf(proposal, said),
    mappingSets: sets.map(({ ref, ...set }) => ({ ...set, id: ref })),
    unrecognised: {
      items: combined.unrecognised.slice(0, most).map(({ file, block, reason }) => {
        const { text = '', place = { file } } = files[file]?.draft.blocks[block] ?? {};
        return { block, text: text.slice(0, 2_000), reason, place: { ...place, file } };
      }),
      total: combined.unrecognised.length,
    },
    tables: files.flatMap(({ draft }, file) => draft.tables.map((table) => ({ ...table, file }))),
    changes: changesOf(plan),
    problems,
    edition: edition && { earlier: edition.earlier, links: edition.links, carried: edition.carried },
    canUndo: record.state === 'draft' && said.corrections.length > 0,
    canRedo: record.state === 'draft' && said.undone.length > 0,
    missing: missing.concat(problems.filter(({ severity }) => severity === 'error').slice(0, 5).map(({ message }) => message), (plan?.conflicts ?? []).slice(0, 5).map(({ message }) => `${message}.`)),
    frameworks: record.frameworks.length > 0 ? record.frameworks : items.length > 0 ? brings.map(({ facts }) => facts.prefix) : [],
  };
}

const empty = {
  brings: [],
  levels: [],
  outline: { items: [], total: 0 },
  alignments: { items: [], total: 0 },
  mappingSets: [],
  unrecognised: { items: [], total: 0 },
  tables: [],
  changes: { added: 0, changed: 0, removed: 0, conflicts: [] },
  edition: null,
  canUndo: false,
  canRedo: false,
  missing: [],
} satisfies Partial<Detail>;

function problemsOf({ files, proposal }: Opened): ImportDetail['problems'] {
  const own = files.flatMap(({ name, draft }, file) => draft.problems.map((one) => ({ ...one, place: { ...one.place, file }, file: name })));
  const further = (proposal?.problems ?? []).map((one: Problem) => ({ ...one, file: files[one.place.file]?.name ?? '' }));
  const worstFirst = (one: { severity: string }) => (one.severity === 'error' ? 0 : 1);
  return [...own, ...further].sort((a, b) => worstFirst(a) - worstFirst(b)).slice(0, most);
}

function levelsOf({ items, kinds }: Proposal): Detail['levels'] {
  const totals = new Map<number, number>();
  for (const { level } of items) totals.set(level, (totals.get(level) ?? 0) + 1);
  return [...totals].sort(([a], [b]) => a - b).map(([level, total]) => ({ level, total, kind: kinds[level - 1] ?? kinds.at(-1) ?? 'Goal' }));
}

const keyOf = ({ file, page, line, column, sheet, cell, pointer }: Place): string => JSON.stringify([file, page, line, column, sheet, cell, pointer]);

function outlineOf({ items, ids }: Proposal, problems: ImportDetail['problems'], limit: number, after?: string): Detail['outline'] {
  const numbers = new Map<string, number[]>();
  problems.forEach(({ place }, at) => numbers.set(keyOf(place), [...(numbers.get(keyOf(place)) ?? []), at]));
  const from = after === undefined ? 0 : items.findIndex(({ ref }) => ref === after) + 1;
  const page = items.slice(from, from + limit);
  const last = page.at(-1);
  return {
    items: page.map((item) => ({ ...item, id: ids.get(item.ref) ?? '', problems: numbers.get(keyOf(item.place)) ?? [] })),
    total: items.length,
    ...(from + limit < items.length && last ? { next: last.ref } : {}),
  };
}

function alignmentsOf({ combined: { statements }, ends }: Proposal, { mappingSets }: Opened['said']): Detail['alignments'] {
  const pairs = statements.alignments.slice(0, most).map(({ ref, subject, object, predicate, status, confidence = null, mappingSet, place }) => ({
    ref, what: 'alignment' as const, predicate, status, confidence, mappingSet, place,
    subject: ends.find(subject, mappingSets[mappingSet]?.subjects),
    object: ends.find(object, mappingSets[mappingSet]?.objects),
  }));
  const none = statements.noCounterparts.slice(0, most - pairs.length).map(({ ref, concept, framework = '', status, mappingSet, place }) => ({
    ref, what: 'none' as const, predicate: '', status, confidence: null, mappingSet, place,
    subject: ends.find(concept, mappingSets[mappingSet]?.subjects),
    object: { id: null, code: '', title: '', framework },
  }));
  return { items: [...pairs, ...none], total: statements.alignments.length + statements.noCounterparts.length };
}

function changesOf(plan: Plan | undefined): Detail['changes'] {
  if (!plan) return empty.changes;
  const [nodes, relationships] = [countEdits(plan.difference.nodes), countEdits(plan.difference.relationships)];
  return {
    added: nodes.added + relationships.added,
    changed: nodes.changed + relationships.changed,
    removed: nodes.removed + relationships.removed,
    conflicts: plan.conflicts,
  };
}
