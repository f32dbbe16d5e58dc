import { z } from 'zod';
import { conceptKind } from './concept.ts';

const ref = z.string().min(1).max(100);
const words = z.string().trim().min(1).max(20_000);
/** The sibling before which something is put; last where absent. */
const before = ref.nullable().optional();

/**
 * One thing that a person does to an outline. They are kept in order beside what was read, so that each can be taken back. `ref`
 * is that of an item of the outline.
 */
export const correction = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('edit'),
    ref,
    code: z.string().trim().min(1).max(200).nullable().optional(),
    title: words.optional(),
    statement: words.nullable().optional(),
    kind: conceptKind.optional(),
  }),
  /** Under another parent, or to another place under its own; what lies below goes with it. */
  z.strictObject({ do: z.literal('move'), ref, parent: ref.nullable(), before }),
  /** Its text goes to the end of the other's statement, what lies below it under the other. */
  z.strictObject({ do: z.literal('merge'), ref, into: ref }),
  /** What comes behind the character `at` of its title or statement becomes the next sibling, with the ref `as`. */
  z.strictObject({ do: z.literal('split'), ref, part: z.enum(['title', 'statement']), at: z.int().positive(), as: ref }),
  /** Left out, with everything below. */
  z.strictObject({ do: z.literal('ignore'), refs: z.array(ref).min(1).max(10_000) }),
  /** A new one, with a ref that nothing has: typed, or from blocks that were not recognised. */
  z.strictObject({
    do: z.literal('add'),
    ref,
    framework: ref.optional(),
    parent: ref.nullable(),
    before,
    kind: conceptKind.optional(),
    code: z.string().trim().min(1).max(200).nullable().optional(),
    title: words,
    statement: words.optional(),
    blocks: z.array(z.int().nonnegative()).max(1000).default([]),
  }),
  /** The kind of each level, from the highest; deeper levels have the last. Kinds that were set one by one stay. */
  z.strictObject({ do: z.literal('kinds'), kinds: z.array(conceptKind).min(1).max(20) }),
]);
export type Correction = z.infer<typeof correction>;
