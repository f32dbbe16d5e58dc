import { PlumblineError } from '../../errors.ts';
import { analysisCall } from '../analysisCall.ts';
import type { Call } from '../call.ts';
import { nodesById } from '../graph/queries.ts';
import { frameworkOf, toConceptRef } from '../shared/graph.ts';
import type { ConceptRef } from '../../domain/concept.ts';
import { countingParameters } from '../../domain/counting.ts';
import { findPaths } from './findPaths.ts';
import { getPaths } from './schema.ts';

export const pathCalls: Call[] = [
  analysisCall(getPaths, async (recall, { query }) => {
    const { from, to, maxLength, k } = query;
    requireSense(from, to);
    const nodes = (await recall(nodesById([from, to]))).map(({ node }) => toConceptRef(node));
    const [start, end] = [requireNode(nodes, from), requireNode(nodes, to)];
    // Paths have no direction, so the end that is a framework can always be the far one.
    const reversed = start.kind === 'Framework';
    const input = {
      ...countingParameters(query),
      ...(reversed ? { from: to, to: from } : { from, to }),
      maxLength,
      hierarchy: query.hierarchy === 'include',
    };
    const toFramework = reversed || end.kind === 'Framework';
    return { from: start, to: end, ...(await findPaths(recall, { input, toFramework, reversed, k })) };
  }),
];

function requireNode(nodes: ConceptRef[], id: string): ConceptRef {
  const node = nodes.find((one) => one.id === id);
  if (!node) throw new PlumblineError('not-found', `There is no concept or framework "${id}".`);
  return node;
}

/** Refuses ends between which no path says anything. */
function requireSense(from: string, to: string): void {
  const refuse = (message: string) => {
    throw new PlumblineError('bad-request', message, { problems: [{ path: 'query.to', message }] });
  };
  const isFramework = (id: string) => !id.includes(':');
  if (from === to) refuse('A path needs two different ends.');
  if (isFramework(from) && isFramework(to)) refuse('One of the two ends must be a concept. Coverage and Compare show whole frameworks.');
  if ((isFramework(from) || isFramework(to)) && frameworkOf(from) === frameworkOf(to)) {
    refuse('The concept is part of this framework: choose another one, or one of its concepts.');
  }
}
