import type { z } from 'zod';
import { PlumblineError } from '../../errors.ts';
import { analysisCall } from '../analysisCall.ts';
import type { Call } from '../call.ts';
import { withTargets } from '../frameworks/target.ts';
import { ledger } from '../gaps/queries.ts';
import { readItems } from '../gaps/readItems.ts';
import { readLedger } from '../gaps/readLedger.ts';
import { frameworkOf } from '../shared/graph.ts';
import { graphOf } from './graphOf.ts';
import { readEvidence } from './readEvidence.ts';
import { getWhy, type ranQuery } from './schema.ts';
import { stepsOf } from './steps.ts';

export const whyCalls: Call[] = [
  analysisCall(getWhy, async (recall, { params: { id }, query: asked }) => {
    const query = await withTargets(recall, asked);
    const framework = frameworkOf(id);
    const question = { ...query, framework: [framework] };
    const row = (await readLedger(recall, question)).find((one) => one.id === id);
    if (!row) throw new PlumblineError('not-found', `The gap ledger has no concept "${id}" against ${query.against.join(', ') || 'other frameworks'}.`);
    const [item] = await readItems(recall, [row], question);
    if (!item) throw new Error('One row has one item');
    const evidence = await readEvidence(recall, id, query);
    return {
      item,
      steps: stepsOf(evidence.rows),
      graph: graphOf(evidence.rows),
      cypher: ran(ledger(question)),
      evidence: ran(evidence.query),
    };
  }),
];

const ran = ({ name, text, parameters }: Pick<ReturnType<typeof ledger>, 'name' | 'text' | 'parameters'>) => ({
  name,
  text,
  parameters: parameters as z.input<typeof ranQuery>['parameters'],
});
