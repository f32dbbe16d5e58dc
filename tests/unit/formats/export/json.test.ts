import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonReader } from '../../../../server/formats/json/index.ts';
import { jsonWriter } from '../../../../server/formats/json/own/write.ts';
import { exportedOf } from '../../../support/exports/exportedOf.ts';
import { graphs, text } from '../../../support/exports/graphs.ts';
import { graphOf, readBack, sorted, written } from '../../../support/exports/imported.ts';

const outside = [{ id: 'tt:1', title: 'A target', uri: 'https://example.org/target/1' }];

test('what is exported as our JSON comes back as the same graph', async () => {
  await fc.assert(
    fc.asyncProperty(graphs({ text, levels: 4, notes: true, links: true }), async (graph) => {
      const bytes = await written(jsonWriter, exportedOf(graph, [{ id: 'curated', properties: {} }], outside));
      const draft = await readBack(jsonReader, bytes, 'x.json');
      expect(draft.problems).toEqual([]);
      expect(sorted(graphOf([draft]))).toEqual(sorted(graph));
    }),
    { numRuns: 60 },
  );
});
