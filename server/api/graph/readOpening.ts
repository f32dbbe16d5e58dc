import type { z } from 'zod';
import type { ConceptRef } from '../../domain/concept.ts';
import type { CountingFilter } from '../../domain/counting.ts';
import type { Recall } from '../../neo4j/database.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { plain } from '../gaps/selectRows.ts';
import { byCode } from '../shared/graph.ts';
import { pageOf } from '../shared/page.ts';
import { textIn } from '../shared/properties.ts';
import { countConcepts, graphSize, openingFrameworks, topConcepts } from './queries.ts';
import { cellsOf, readReach } from './readReach.ts';
import type { getOpening, OpeningFramework } from './schema.ts';

/** What is drawn at once, or counted without being asked for: more is a choice. */
const atOnce = { frameworks: 50, rows: 120, concepts: 20_000, alignments: 50_000 };

/** Top concepts of one framework at most, as rows and as columns. */
const most = { rows: 100, columns: 200 };

interface Question extends CountingFilter {
  against: string;
  frameworks?: string[] | undefined;
  q?: string | undefined;
  limit: number;
  after?: string | undefined;
}

type Opening = Omit<z.input<typeof getOpening.response>, 'version'>;
type Head = Omit<OpeningFramework, 'concepts'>;

/** What a picture of the graph opens with. Throws `not-found` for a framework that does not exist. */
export async function readOpening(recall: Recall, { against, frameworks: asked, q = '', limit, after, ...counting }: Question): Promise<Opening> {
  const [heads, [size]] = await Promise.all([
    recall(openingFrameworks(), toHeads),
    recall(graphSize()),
    requireFrameworks(recall, [against, ...(asked ?? [])]),
  ]);
  const others = heads.filter(({ id }) => id !== against);
  const choice = isTooMuch(others, size);
  const found = asked ? others.filter(({ id }) => asked.includes(id)) : others.filter(hasWords(q));
  const page = choice && !asked ? pageOf(found, ({ id }) => id, limit, after) : { items: found };
  const drawn = choice && !asked ? [] : page.items.map(({ id }) => id);
  const [columns, rows, concepts, reached] = await Promise.all([
    tops(recall, [against], most.columns),
    tops(recall, drawn, most.rows),
    recall(countConcepts(page.items.map(({ id }) => id)), byFramework),
    readReach(recall, { frameworks: drawn, against, counting }),
  ]);
  return {
    against,
    frameworks: page.items.map((head) => ({ ...head, concepts: concepts.get(head.id) ?? 0 })),
    total: found.length,
    ...(page.next === undefined ? {} : { next: page.next }),
    choice,
    rows,
    columns,
    ...cellsOf(reached, rows, columns),
  };
}

/** Whether the graph is more than one picture, or one answer, can hold. */
const isTooMuch = (others: readonly Head[], { concepts, alignments } = { concepts: 0, alignments: 0 }): boolean =>
  others.length > atOnce.frameworks ||
  others.reduce((sum, { goals }) => sum + goals, 0) > atOnce.rows ||
  concepts > atOnce.concepts ||
  alignments > atOnce.alignments;

/** In the order of the frameworks, and of the codes within each as people count. */
async function tops(recall: Recall, frameworks: readonly string[], limit: number): Promise<ConceptRef[]> {
  const concepts = frameworks.length === 0 ? [] : await recall(topConcepts(frameworks, limit));
  return frameworks.flatMap((id) => concepts.filter(({ framework }) => framework === id).sort((a, b) => byCode(a.code, b.code)));
}

const byFramework = (rows: readonly { framework: string; concepts: number }[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ framework, concepts }) => [framework, concepts]));

const toHeads = (rows: readonly { id: string; properties: Record<string, unknown>; goals: number; replaced: boolean }[]): readonly Head[] =>
  rows.map(({ id, properties, goals, replaced }) => {
    const title = textIn(properties, 'title') ?? id;
    const shortTitle = textIn(properties, 'shortTitle') ?? title;
    return { id, title, shortTitle, periodStart: textIn(properties, 'periodStart') ?? '', periodEnd: textIn(properties, 'periodEnd'), replaced, goals };
  });

function hasWords(q: string): (head: Head) => boolean {
  const words = plain(q).split(/\s+/).filter(Boolean);
  return ({ id, title, shortTitle, periodStart }) => {
    const text = plain(`${id} ${title} ${shortTitle} ${periodStart}`);
    return words.every((word) => text.includes(word));
  };
}
