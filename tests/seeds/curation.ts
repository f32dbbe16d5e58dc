import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  conceptId,
  directness,
  noCounterpartReason,
  predicate,
  seedAlignments,
  seedFramework,
  type SeedConcept,
} from '../../seeds/schema.ts';

const root = new URL('../../', import.meta.url);
const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const readJson = (path: string): unknown => JSON.parse(readText(path));

const passAlignment = z.strictObject({
  target: conceptId,
  predicate,
  confidence: z.literal([0.5, 0.7, 0.9]),
  directness,
  passage: z.string(),
  rationale: z.string(),
});

const verdict = z.discriminatedUnion('verdict', [
  z.strictObject({ concept: conceptId, verdict: z.literal('aligned'), alignments: z.array(passAlignment).min(1) }),
  z.strictObject({
    concept: conceptId,
    verdict: z.literal('no-counterpart'),
    reason: noCounterpartReason,
    rationale: z.string(),
  }),
  z.strictObject({ concept: conceptId, verdict: z.literal('unreviewed'), rationale: z.string() }),
]);
export type Verdict = z.infer<typeof verdict>;

const pass = z.strictObject({ judge: z.enum(['A', 'B']), verdicts: z.array(verdict) });

/** The verdicts of one pass, by concept id. */
export function readPass(name: 'a' | 'b'): Map<string, Verdict> {
  const { verdicts } = pass.parse(readJson(`docs/curation/pass-${name}.json`));
  return new Map(verdicts.map((v) => [v.concept, v]));
}

/** The claims of a verdict: confidence by SDG id, empty unless aligned. */
export function claims(v: Verdict): Map<string, number> {
  return new Map(v.verdict === 'aligned' ? v.alignments.map((a) => [a.target, a.confidence]) : []);
}

/** The five frameworks that were curated, in the order of the page. */
export const curatedFrameworks = ['sf2014', 'sf2017', 'sf2022', 'gpg2017', 'oec2022'] as const;

/** Concepts of a seeded framework, in file order. */
export function readConcepts(framework: string): SeedConcept[] {
  return seedFramework.parse(readJson(`seeds/frameworks/${framework}.json`)).concepts;
}

/** The curated mapping set. */
export const readCurated = () => seedAlignments.parse(readJson('seeds/alignments/curated.json'));

/** The page that explains the curation. */
export const readPage = (): string => readText('docs/curation.md');

/** `sdg:16` for `sdg:16.4`, and for `sdg:16` itself. */
export const goalOf = (sdg: string): string => sdg.split('.')[0] ?? sdg;
