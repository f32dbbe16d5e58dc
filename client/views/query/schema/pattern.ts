import type { SchemaProperty, SchemaType } from '../../../../server/api/graphSchema/schema.ts';

/** A name as Cypher takes it: in back-ticks where it is no plain word. */
export function cypherName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

/** `(n:Objective)` */
export function nodePattern(label: string): string {
  return `(n:${cypherName(label)})`;
}

/** `(a:Objective)-[r:ALIGNS_WITH]->(b:SDGTarget)` */
export function relationshipPattern(type: string, join: SchemaType['joins'][number] | undefined): string {
  const end = (name: string, labels: readonly string[]) => `(${name}${labels.map((label) => `:${cypherName(label)}`).join('')})`;
  return `${end('a', join?.source ?? [])}-[r:${cypherName(type)}]->${end('b', join?.target ?? [])}`;
}

/** Whole query where there is none yet, for a pattern alone does not run. */
export function patternText(pattern: string, returned: string, empty: boolean): string {
  return empty ? `MATCH ${pattern}\nRETURN ${returned}\nLIMIT 100` : pattern;
}

/** `status: 'accepted'` within a pattern: the key with its first sample, where that can be written. */
export function propertyPattern({ key, types, samples }: SchemaProperty): string {
  const [sample] = samples;
  const [type] = types;
  if (sample === undefined || sample.endsWith('…')) return `.${cypherName(key)}`;
  if (type === 'STRING') return `{${cypherName(key)}: '${sample.replace(/[\\']/g, '\\$&')}'}`;
  return type === 'INTEGER' || type === 'FLOAT' || type === 'BOOLEAN' ? `{${cypherName(key)}: ${sample}}` : `.${cypherName(key)}`;
}
