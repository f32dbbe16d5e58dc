import { z } from 'zod';
import { alignmentStatus, predicate } from './alignment.ts';
import { frameworkId } from './framework.ts';

/** A query-string list: `a,b,c`, or the key repeated. Empty parts are dropped. */
export const commaList = z
  .union([z.string(), z.array(z.string())], { error: 'must be one value, or several with commas between' })
  .transform((value) => (Array.isArray(value) ? value : [value]).flatMap((part) => part.split(',')).filter(Boolean));

/** A list of known words, in an address with commas between; each of them is told in the OpenAPI document. */
export function listOf<Words extends Record<string, string>>(item: z.ZodEnum<Words>) {
  return commaList.pipe(z.array(item as unknown as z.ZodType<Words[keyof Words], string>)).meta({ override: { anyOf: undefined, type: 'array', items: { type: 'string', enum: item.options } } });
}

/** A number from an address or a body; null and nothing are none. */
export const numeric = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)], { error: 'must be a number' }).pipe(z.coerce.number());

/** A whole number from an address or a body, within bounds. */
export function wholeNumber(least: number, most: number) {
  return numeric.pipe(z.int().min(least).max(most)).meta({ override: { anyOf: undefined, type: 'integer', minimum: least, maximum: most } });
}

/**
 * Which alignments an analysis counts. Without any of these: accepted ones alone, all mapping sets, any confidence.
 */
export const alignmentFilter = {
  /** Statuses that count, `accepted` unless said otherwise. */
  status: listOf(alignmentStatus).default(['accepted']),
  /** Mapping sets that count; all when absent. */
  mappingSet: commaList.optional(),
  /** Lowest confidence that counts; an alignment that states none counts only at 0. */
  minConfidence: numeric.pipe(z.number().min(0).max(1)).default(0).meta({ override: { anyOf: undefined, type: 'number', minimum: 0, maximum: 1 } }),
  predicate: listOf(predicate).optional(),
  /** `include` counts claims made for a whole set alike too. */
  crossCutting: z.enum(['include', 'exclude']).default('exclude'),
};

/** A target framework; the default target when absent. */
export const target = frameworkId.optional().meta({ description: 'Id of the target framework; the default target when absent' });

/** Target frameworks, the default target unless said otherwise; empty (asked for as `*`) for all but a concept's own. */
export const againstList = commaList
  .transform((ids) => (ids.includes('*') ? [] : ids))
  .optional()
  .meta({ description: 'Ids of the target frameworks, or `*` for all but the concept\u2019s own; the default target when absent' });

/** What a request says about the alignments that count. */
export type CountingFilter = z.output<z.ZodObject<typeof alignmentFilter>>;

/** The same as the parameters that every analysis' query takes for it. */
export function countingParameters({ status, mappingSet, minConfidence, predicate, crossCutting }: CountingFilter) {
  return {
    statuses: status,
    minConfidence,
    mappingSets: mappingSet ?? [],
    predicates: predicate ?? [],
    crossCutting: crossCutting === 'include',
  };
}
