import type { Router } from 'express';
import type { Context } from '../context.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { mount } from '../mount.ts';
import { byCode, toConceptRef } from '../shared/graph.ts';
import type { ConceptRef } from '../shared/schema.ts';
import { axis, matrix } from './queries.ts';
import { getCoverage } from './schema.ts';

export function coverageRoutes(router: Router, context: Context): void {
  mount(router, getCoverage, ({ query }) =>
    context.database().readAll(async (run) => {
      const { rows = [], columns, level } = query;
      await requireFrameworks(run, [columns, ...rows]);
      const refs = async (frameworks: string[]): Promise<ConceptRef[]> =>
        inOrder((await run(axis(frameworks, columns, level))).map(({ node }) => toConceptRef(node)));
      return { rows: await refs(rows), columns: await refs([columns]), cells: await run(matrix(query)) };
    }),
  );
}

/** Keeps the frameworks' order and sorts codes within each as people count. */
function inOrder(refs: ConceptRef[]): ConceptRef[] {
  const frameworks = [...new Set(refs.map((ref) => ref.framework))];
  return frameworks.flatMap((id) =>
    refs.filter((ref) => ref.framework === id).sort((a, b) => byCode(a.code, b.code)),
  );
}
