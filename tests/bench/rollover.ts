/**
 * How many links of editions are proposed rightly, without a word of a person: against the links between the frameworks of the seeds,
 * which people set, beside what taking the same code for the same concept would give. Prints a markdown table.
 *
 * `npm run bench -- rollover`
 */
import { readFileSync } from 'node:fs';
import { matchEditions, type EditionConcept } from '../../server/imports/edition/match.ts';

interface Framework {
  id: string;
  concepts: { id: string; code: string; title: string; statement?: string; parent: string }[];
}
interface Lineage {
  succeeds: { framework: string; earlier: string }[];
  continues: { concept: string; earlier: string }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../seeds/${path}.json`, import.meta.url), 'utf8'));

function conceptsOf(id: string): EditionConcept[] {
  const { concepts } = read(`frameworks/${id}`) as Framework;
  const levels = new Map<string, number>();
  for (const one of concepts) levels.set(one.id, (levels.get(one.parent) ?? 0) + 1);
  return concepts.map(({ parent, ...one }) => ({ ...one, parent: parent === id ? null : parent, level: levels.get(one.id) ?? 1 }));
}

type Pair = `${string} ${string}`;
const pairOf = (later: string, earlier: string): Pair => `${later} ${earlier}`;

/** Precision and recall of proposed pairs. */
function scored(proposed: readonly Pair[], wanted: ReadonlySet<Pair>): string {
  const right = proposed.filter((pair) => wanted.has(pair)).length;
  return `${right} of ${proposed.length} | ${(right / Math.max(1, proposed.length)).toFixed(2)} | ${(right / Math.max(1, wanted.size)).toFixed(2)}`;
}

const { succeeds, continues } = read('lineage') as Lineage;
const byText: Pair[] = [];
const byCode: Pair[] = [];
for (const { framework, earlier } of succeeds) {
  const [later, before] = [conceptsOf(framework), conceptsOf(earlier)];
  for (const one of matchEditions(later, before)) byText.push(pairOf(one.later, one.earlier));
  for (const one of later) for (const other of before) if (one.code === other.code) byCode.push(pairOf(one.id, other.id));
}
const wanted = new Set(continues.map(({ concept, earlier }) => pairOf(concept, earlier)));
console.log(`| ${wanted.size} links of the seeds | right of proposed | precision | recall |\n| --- | --- | --- | --- |\n| texts, code as a tie-break | ${scored(byText, wanted)} |\n| the same code | ${scored(byCode, wanted)} |`);
if (process.env.PLUMBLINE_BENCH_PAIRS) for (const pair of new Set([...byText, ...wanted])) console.error(byText.includes(pair) ? (wanted.has(pair) ? 'right ' : 'wrong ') : 'missed', pair);
