import type { Router } from 'express';
import type { z } from 'zod';
import { PlumblineError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { toItems } from '../gaps/items.ts';
import { readLedger } from '../gaps/ledger.ts';
import { mount } from '../mount.ts';
import { frameworkOf } from '../shared/graph.ts';
import { graphOf } from './graphOf.ts';
import { computed } from './queries.ts';
import { readEvidence } from './readEvidence.ts';
import { getWhy, type ranQuery } from './schema.ts';
import { stepsOf } from './steps.ts';

export function whyRoutes(router: Router, context: Context): void {
  mount(router, getWhy, async ({ params: { id }, query }) => {
    const database = context.database();
    const framework = frameworkOf(id);
    const { answer, version } = await readLedger(database, { ...query, framework: [framework] });
    const row = answer.find((one) => one.id === id);
    if (!row) throw new PlumblineError('not-found', `The gap ledger has no concept "${id}" against ${query.against.join(', ') || 'other frameworks'}.`);
    const [[item], evidence] = await Promise.all([toItems(database, [row]), database.readAll((run) => readEvidence(run, id, query))]);
    if (!item) throw new Error('One row has one item');
    return {
      item,
      steps: stepsOf(evidence.rows),
      graph: graphOf(evidence.rows),
      cypher: ran(computed(framework, query)),
      evidence: ran(evidence.query),
      version,
    };
  });
}

const ran = ({ name, text, parameters }: Pick<ReturnType<typeof computed>, 'name' | 'text' | 'parameters'>) => ({
  name,
  text,
  parameters: parameters as z.input<typeof ranQuery>['parameters'],
});
