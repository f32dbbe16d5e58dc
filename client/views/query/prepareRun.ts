import { maxQueryLength } from '../../../server/api/cypher/schema.ts';
import type { NamedQuery } from '../../../server/api/library/schema.ts';
import type { QueryParameter } from '../../../cypher/schema.ts';
import type { Draft } from './draft.ts';
import { parseFreeParameter, parseParameter, type ParsedParameter, typedText } from './parameterValue.ts';
import type { RunRequest } from '../../api/cypher.ts';
import { scanCypher } from './editor/scanCypher.ts';

/** A parameter of the query at hand. `declared` is null where no named query says what it is. */
export interface ParameterField {
  name: string;
  declared: QueryParameter | null;
  typed: string;
  parsed: ParsedParameter;
}

/** The query's text: what was typed, or the named query's own. */
export function textOf(draft: Draft, named: NamedQuery | null): string {
  return draft.text ?? named?.text ?? '';
}

/** Every parameter that the text uses, with what is typed for it or its default. */
export function fieldsOf(draft: Draft, named: NamedQuery | null): ParameterField[] {
  return parametersOf(textOf(draft, named)).map((name) => {
    const declared = named?.parameters.find((parameter) => parameter.name === name) ?? null;
    const typed = draft.typed[name];
    const parsed = declared ? parseParameter(declared, typed) : parseFreeParameter(typed ?? '');
    return { name, declared, typed: typed ?? typedText(declared?.default), parsed };
  });
}

/** The request to send; null while the text is empty or a parameter cannot be sent. */
export function requestOf(text: string, fields: readonly ParameterField[], limit: number): RunRequest | null {
  if (text.trim() === '') return null;
  const parameters: RunRequest['parameters'] = {};
  for (const { name, parsed } of fields) {
    if (!parsed.ok) return null;
    parameters[name] = parsed.value;
  }
  return { text, parameters, limit, mode: 'run' };
}

/** Why the query cannot be run as it stands, in a sentence; null when it can. */
export function obstacleOf(text: string, fields: readonly ParameterField[]): string | null {
  if (text.length > maxQueryLength) return `The query has more than ${maxQueryLength.toLocaleString('en')} characters.`;
  const wrong = fields.filter((field) => !field.parsed.ok).map((field) => `$${field.name}`);
  if (wrong.length > 0) return `Set ${wrong.join(', ')} first`;
  return null;
}

/** Names of the parameters that a query uses, in order of first use. */
export function parametersOf(text: string): string[] {
  const names = scanCypher(text)
    .tokens.filter((token) => token.kind === 'parameter')
    .map((token) => token.text.slice(1).replace(/^`|`$/g, '').replaceAll('``', '`'))
    .filter((name) => name !== '');
  return [...new Set(names)];
}
