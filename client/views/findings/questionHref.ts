import { z } from 'zod';
import type { Finding, FindingHead } from '../../../server/api/findings/schema.ts';
import type { NamedQuery } from '../../../server/api/library/schema.ts';
import { alignmentStatus, predicate as relation } from '../../../server/domain/alignment.ts';
import type { AddressPatch } from '../../state/address.ts';
import { countingPatch } from '../../state/counting.ts';
import { namedQueryHref } from '../../state/inQuery.ts';
import { address } from '../../state/links.ts';
import { defaultTarget } from '../../frameworks.ts';
import { draftToAddress, emptyDraft, fitsAddress, rowLimits } from '../query/draft.ts';

const list = z.array(z.string()).default([]);
const asked = z.object({
  framework: list,
  rows: list,
  against: list,
  columns: z.string().default(''),
  state: list,
  kind: list,
  status: z.array(alignmentStatus).default([]),
  mappingSet: list,
  minConfidence: z.number().default(0),
  predicate: z.array(relation).default([]),
  // Before it was always kept with the question, such claims counted.
  crossCutting: z.string().default('include'),
  below: z.string().default('include'),
});

/** The address that asks the question of a finding again in its view; null where it is too long for one. */
export function questionHref({ question }: Pick<FindingHead, 'question'>): string | null {
  if (question.kind === 'query') return queryHref(question.query, question.parameters, question.limit);
  const { framework, rows, against, columns, state, kind, status, mappingSet, minConfidence, predicate, crossCutting, below } = asked.parse(
    question.parameters,
  );
  const counting = countingPatch({
    minConfidence,
    crossCutting: crossCutting === 'include',
    statuses: status,
    mappingSets: mappingSet,
    predicates: predicate,
  });
  if (question.kind === 'coverage')
    return href('/coverage', { rows: rows.join(), against: columns === defaultTarget() ? '' : columns, ...counting });
  const whom = against.length === 0 ? '*' : against.join();
  return href('/gaps', {
    framework: framework.join(),
    against: whom === defaultTarget() ? '' : whom,
    state: state.join() || 'all',
    kind: kind.join(),
    below: below === 'exclude' ? 'exclude' : '',
    ...counting,
  });
}

/**
 * The address of the Cypher that computed a finding, ready to run in Query: by its name where the library has the same
 * text, else as text; null where it is too long for an address.
 */
export function cypherHref({ cypher: { text, parameters } }: Pick<Finding, 'cypher'>, library: readonly NamedQuery[]): string | null {
  const named = library.find((query) => query.text === text);
  return named ? namedQueryHref('', named.name, parameters) : queryHref(text, parameters, emptyDraft.limit);
}

function queryHref(text: string, parameters: Record<string, unknown>, wanted: number): string | null {
  const typed = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, JSON.stringify(value)]));
  const draft = { text, named: null, typed, limit: rowLimits.find((limit) => limit >= wanted) ?? emptyDraft.limit };
  return fitsAddress(draft) ? href('/query', draftToAddress(draft)) : null;
}

const href = (path: string, parameters: AddressPatch): string =>
  address(path, new URLSearchParams(Object.entries(parameters).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '')));
