import { PlumblineError } from '../../errors.ts';
import { type Call, jsonCall } from '../call.ts';
import { ofConcept, readPage } from '../alignments/readPage.ts';
import { alignmentsPage } from '../alignments/schema.ts';
import { toConceptRef } from '../shared/graph.ts';
import { notesIn, textIn } from '../shared/properties.ts';
import { conceptWithPlace, lineageOf, noCounterpartsOf } from './queries.ts';
import { type Concept, getConcept } from './schema.ts';

export const conceptCalls: Call[] = [
  jsonCall(getConcept, async ({ params: { id } }, context) => {
    const { answer } = await context.database().remembered(`concepts/one ${id}`, async (run): Promise<Concept> => {
      const [found] = await run(conceptWithPlace(id));
      if (!found) throw new PlumblineError('not-found', `There is no concept "${id}".`);
      const alignments = await readPage(run, ofConcept(id), alignmentsPage);
      const noCounterparts = await run(noCounterpartsOf(id));
      const lineage = await run(lineageOf(id));

      const { node, framework } = found;
      const text = (of: typeof framework, name: string) => textIn(of?.properties, name);
      const linked = (direction: string) =>
        lineage
          .filter((row) => row.direction === direction)
          .map(({ concept, change, rationale }) => ({ concept: toConceptRef(concept), change, rationale }));
      const ref = toConceptRef(node);
      return {
        ...ref,
        statement: text(node, 'statement'),
        uri: text(node, 'uri'),
        notes: notesIn(node.properties),
        ancestors: found.ancestors.map(toConceptRef),
        children: found.children.map(toConceptRef),
        alignments: alignments.items,
        alignmentsTotal: alignments.total,
        ...(alignments.next === undefined ? {} : { alignmentsNext: alignments.next }),
        noCounterparts: noCounterparts.map(({ framework: id, properties }) => ({ framework: id, ...properties })),
        continues: linked('continues'),
        continuedBy: linked('continued by'),
        source: {
          framework: text(framework, 'title') ?? ref.framework,
          organization: text(framework, 'organization') ?? '',
          title: text(framework, 'sourceTitle') ?? '',
          url: text(framework, 'sourceUrl'),
          code: ref.code,
        },
      };
    });
    return answer;
  }),
];
