import { parseArgs } from 'node:util';
import { exportFormats } from '../../domain/exportFormat.ts';
import { startUpError } from '../../errors.ts';

export const usage = `npm run export -- --format ${exportFormats.join('|')} [--framework a,b] [--out FILE] [--status …] [--mapping-set …] [--predicate …] [--min-confidence 0.5] [--cross-cutting exclude] [--against …]`;

const choices = { 'format': 'format', 'framework': 'framework', 'status': 'status', 'mapping-set': 'mappingSet', 'predicate': 'predicate', 'min-confidence': 'minConfidence', 'cross-cutting': 'crossCutting', 'against': 'against' } as const;

/** What was asked for, as the query of `GET /api/export`, and where the file goes. Throws the start-up sentence. */
export function exportArguments(given: string[]): { asked: Record<string, string | string[]>; out: string | undefined } {
  const option = { type: 'string', multiple: true } as const;
  const options = { ...Object.fromEntries(Object.keys(choices).map((name) => [name, option])), out: { type: 'string' } } as const;
  try {
    const { out, ...values } = parseArgs({ args: given, options, allowPositionals: false }).values as { out?: string } & Record<string, string[]>;
    const asked = Object.fromEntries(Object.entries(values).map(([name, value]) => [choices[name as keyof typeof choices], name === 'format' ? (value.at(-1) ?? '') : value]));
    if (asked.format === undefined) throw new Error('The format is missing');
    return { asked, out };
  } catch (error) {
    throw startUpError(`${error instanceof Error ? error.message.replace(/\.$/, '') : 'The arguments cannot be read'}. ${usage}`, error);
  }
}
