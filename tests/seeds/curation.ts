import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { seedAlignments, seedFramework, type SeedConcept } from '../../seeds/schema.ts';
import { conceptId } from '../../server/domain/concept.ts';
import { directness, type NoCounterpartReason, noCounterpartReason, predicate } from '../../server/domain/alignment.ts';

const root = new URL('../../', import.meta.url);
/** A file of the project, by its path. */
export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');
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


const pass = z.strictObject({ judge: z.enum(['A', 'B']), verdicts: z.array(verdict) });

/** The third pass as its judge wrote it: bare target codes, no passages and no rationales. */
const thirdPass = z.strictObject({
  written: z.string(),
  basis: z.string(),
  judgements: z.record(
    conceptId,
    z.strictObject({
      verdict: z.enum(['aligned', 'none', 'unreviewed']),
      reason: noCounterpartReason.optional(),
      confidence: z.literal([0.5, 0.7, 0.9]).optional(),
      targets: z.array(z.strictObject({ target: z.string(), confidence: z.literal([0.5, 0.7, 0.9]) })),
    }),
  ),
});

/** What one pass says of one concept. */
export interface Judgement {
  verdict: 'aligned' | 'no-counterpart' | 'unreviewed';
  reason?: NoCounterpartReason | undefined;
  /** Confidence by SDG or target id; empty unless aligned. */
  claims: Map<string, number>;
}

export const passNames = ['a', 'b', 'c'] as const;
export type PassName = (typeof passNames)[number];

/** The judgements of one pass, by concept id. */
export function readPass(name: PassName): Map<string, Judgement> {
  const content = readJson(`docs/curation/pass-${name}.json`);
  return name === 'c' ? fromThird(content) : fromFirstTwo(content);
}

function fromFirstTwo(content: unknown): Map<string, Judgement> {
  return new Map(
    pass.parse(content).verdicts.map((v) => [
      v.concept,
      {
        verdict: v.verdict,
        reason: v.verdict === 'no-counterpart' ? v.reason : undefined,
        claims: new Map(v.verdict === 'aligned' ? v.alignments.map((a) => [a.target, a.confidence]) : []),
      },
    ]),
  );
}

function fromThird(content: unknown): Map<string, Judgement> {
  return new Map(
    Object.entries(thirdPass.parse(content).judgements).map(([concept, { verdict: given, reason, targets }]) => [
      concept,
      {
        verdict: given === 'none' ? 'no-counterpart' : given,
        reason,
        claims: new Map(targets.map(({ target, confidence }) => [`sdg:${target}`, confidence])),
      },
    ]),
  );
}

/** The five frameworks that were curated, in the order of the page. */
export const curatedFrameworks = ['sf2014', 'sf2017', 'sf2022', 'gpg2017', 'oec2022'] as const;

/** A seeded framework. */
export const readFramework = (framework: string) => seedFramework.parse(readJson(`seeds/frameworks/${framework}.json`));

/** Concepts of a seeded framework, in file order. */
export const readConcepts = (framework: string): SeedConcept[] => readFramework(framework).concepts;

/** The curated mapping set. */
export const readCurated = () => seedAlignments.parse(readJson('seeds/alignments/curated.json'));

/** The page that explains the curation. */
export const readPage = (): string => readText('docs/curation.md');

/** `sdg:16` for `sdg:16.4`, and for `sdg:16` itself. */
export const goalOf = (sdg: string): string => sdg.split('.')[0] ?? sdg;
