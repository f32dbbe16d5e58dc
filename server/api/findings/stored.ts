import { z } from 'zod';
import type { Answer } from './answer/answer.ts';
import { PlumblineError } from '../../errors.ts';
import { type Finding, type FindingHead, type FindingQuestion, definitionOf, finding, findingHead } from './schema.ts';

/*
 * A finding as a node's properties. What Neo4j has no type for is JSON text.
 */
const json = z.string().transform((text): unknown => JSON.parse(text));

/** What was kept before a finding told its definition was made under the first one. */
const withDefinition = <T extends Record<string, unknown>>(properties: T) => ({
  ...properties,
  definition: properties.kind === 'query' ? null : (properties.definition ?? 1),
});

const storedHead = z.looseObject({ question: json, counts: json }).transform(withDefinition).pipe(findingHead);
const storedFinding = z
  .looseObject({ question: json, counts: json, cypher: z.string(), cypherParameters: json, rows: json })
  .transform(({ cypher, cypherParameters, ...rest }) => withDefinition({ ...rest, cypher: { text: cypher, parameters: cypherParameters } }))
  .pipe(finding);

/** A row of `findings/list`. */
export const headRow = z.object({ finding: storedHead });
/** A row of `findings/one`. */
export const findingRow = z.object({ finding: storedFinding });

/** What is known of a finding before its answer. */
export type Written = Pick<FindingHead, 'id' | 'title' | 'author' | 'note' | 'date' | 'words'> & { question: FindingQuestion };

/** A finding to keep. Throws `too-large` where its rows have more than `most` characters. */
export function toStored({ question, ...written }: Written, answer: Answer, most: number): { head: FindingHead; properties: Record<string, unknown> & { characters: number } } {
  const { rows, columns, cypher, ...told } = answer;
  const text = JSON.stringify(rows);
  if (text.length > most) {
    throw new PlumblineError('too-large', `The answer takes ${megabytes(text.length)}, and a finding keeps at most ${megabytes(most)}: ask for fewer rows or columns.`);
  }
  const { kind, ...asked } = question;
  const definition = definitionOf(kind);
  const head = { ...written, ...told, kind, definition, question: { kind, ...asked } as Finding['question'], total: rows.length };
  return {
    head,
    properties: {
      ...head,
      question: JSON.stringify(question),
      counts: JSON.stringify(head.counts),
      columns,
      rows: text,
      characters: text.length,
      cypher: cypher.text,
      // What a finding is about, for those who look for one.
      ...(question.kind === 'gaps' ? { frameworks: question.parameters.framework ?? [], against: question.parameters.against } : {}),
      cypherParameters: JSON.stringify(cypher.parameters),
    },
  };
}

export const megabytes = (length: number): string => `${(length / 1_000_000).toFixed(1)} MB`;
