import { PlumblineError } from '../../errors.ts';
import { type Call, jsonCall } from '../call.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { withTargets } from '../frameworks/target.ts';
import { between, nodesById } from '../graph/queries.ts';
import { countingParameters } from '../../domain/counting.ts';
import { byCode, frameworkOf, toConceptRef, toGraphEdge, toGraphNode } from '../shared/graph.ts';
import { findIslands } from './findIslands.ts';
import { listIslands } from './schema.ts';

export const islandCalls: Call[] = [
  jsonCall(listIslands, async ({ query: asked }, context) => {
    const query = await context.database().readAll((run) => withTargets(run, asked));
    const { framework = [], against } = query;
    if (against.length === 0 && framework.length === 0) {
      throw new PlumblineError('bad-request', 'query.against: islands never reach a target; name one, or the framework to start from.');
    }
    const { version, answer } = await context
      .database()
      .remembered(`gaps/islands ${JSON.stringify([framework, against, countingParameters(query)])}`, async (run) => {
        const known = await requireFrameworks(run, [...against, ...framework]);
        const targets = against.length > 0 ? against : known.filter((id) => !framework.includes(id));
        const { islands, truncated } = await findIslands(run, framework, targets, query);
        const ids = islands.flatMap(({ concepts }) => concepts);
        const joining = new Set(islands.flatMap(({ alignments }) => alignments));
        const nodes = (await run(nodesById(ids))).map(({ node }) => node);
        const edges = (await run(between(ids, ['ALIGNS_WITH', 'PART_OF']))).map(toGraphEdge);
        const refs = new Map(nodes.map(toConceptRef).map((ref) => [ref.id, ref]));
        const place = (id: string) => known.indexOf(frameworkOf(id));
        const items = islands.map(({ concepts, alignments }) => {
          const sorted = concepts.sort((a, b) => place(a) - place(b) || byCode(a, b));
          return {
            concepts: sorted.flatMap((id) => refs.get(id) ?? []),
            alignments: alignments.length,
            frameworks: [...new Set(sorted.map(frameworkOf))],
          };
        });
        return {
          items,
          total: items.length,
          graph: { nodes: nodes.map(toGraphNode), edges: edges.filter(({ type, id }) => type === 'PART_OF' || joining.has(id)) },
          truncated,
        };
      });
    return { ...answer, version };
  }),
];
