import { type Call, jsonCall } from '../call.ts';
import { toAlignment } from '../shared/alignment.ts';
import { toConceptRef } from '../shared/graph.ts';
import { textIn } from '../shared/properties.ts';
import { alignmentPlaces, conceptPlaces } from './places.ts';
import { searchedAlignments, searchedConcepts } from './queries.ts';
import { searchConcepts } from './schema.ts';

export const searchCalls: Call[] = [
  jsonCall(searchConcepts, ({ query }, context) =>
    context.database().readAll(async (run) => {
      const concepts = await run(searchedConcepts(query));
      const alignments = await run(searchedAlignments(query));
      return {
        items: concepts.map(({ node, score }) => {
          const concept = toConceptRef(node);
          const passage = textIn(node.properties, 'statement') ?? '';
          return { ...concept, score, found: conceptPlaces({ ...concept, passage }, query.q) };
        }),
        total: concepts[0]?.total ?? 0,
        alignments: alignments.map(({ subject, object, alignment: { properties }, score }) => {
          const alignment = toAlignment(subject, object, properties);
          const { id, status } = alignment;
          return { id, subject: alignment.subject, object: alignment.object, status, score, found: alignmentPlaces(alignment, query.q) };
        }),
        alignmentsTotal: alignments[0]?.total ?? 0,
      };
    }),
  ),
];
