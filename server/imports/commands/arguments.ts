import { parseArgs } from 'node:util';
import { userInfo } from 'node:os';
import { importForm } from '../../api/imports/schema.ts';
import { startUpError } from '../../errors.ts';
import { formatIds } from '../../formats/model.ts';

const usage = `npm run import -- FILE… [--prefix plan2026] [--title …] [--edition FRAMEWORK] [--who NAME] [--format ${formatIds.join('|')}] [--apply]`;

export interface Asked {
  files: string[];
  /** Fields of the form of `POST /api/imports`. */
  fields: Record<string, string>;
  apply: boolean;
}

/** What was asked for. Throws the start-up sentence with everything that is wrong. */
export function importArguments(given: string[]): Asked {
  const text = { type: 'string' } as const;
  const options = { prefix: text, title: text, edition: text, who: text, format: text, apply: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
    const { apply = false, ...fields } = { who: userInfo().username, ...values };
    const parsed = importForm.safeParse(fields);
    const problems = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
    if (positionals.length === 0) problems.unshift('No file is named');
    if (problems.length > 0) throw new Error(problems.join('; '));
    return { files: positionals, fields, apply };
  } catch (error) {
    throw startUpError(`${error instanceof Error ? error.message.replace(/\.$/, '') : 'The arguments cannot be read'}. ${usage}`, error);
  }
}
