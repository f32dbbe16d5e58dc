import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PlainGraph, plainGraph, sideBySide, writePlainGraph } from '../support/plainGraph.ts';
import { type TestServer, startTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const frameworkOf = (id: string) => id.split(':')[0]!;

/** A concept and everything below it, by whatever way. */
function below(graph: PlainGraph, id: string): Set<string> {
  const found = new Set([id]);
  for (const one of found) for (const [child, parent] of graph.partOf) if (parent === one) found.add(child);
  return found;
}

/** Cells by the words of docs/definitions.md: `row column count best`. */
function plainCells(graph: PlainGraph, rows: string, columns: string, level: 'top' | 'leaf'): string[] {
  const axis = (framework: string) =>
    graph.concepts
      .map(({ id }) => id)
      .filter((id) => frameworkOf(id) === framework)
      .filter((id) => (level === 'top' ? graph.partOf.some(([child, parent]) => child === id && parent === framework) : !graph.partOf.some(([, parent]) => parent === id)));
  const within = (id: string) => new Set([...below(graph, id)].filter((one) => frameworkOf(one) === frameworkOf(id)));
  return axis(rows).flatMap((row) =>
    axis(columns).flatMap((column) => {
      const [left, right] = [within(row), within(column)];
      const joining = graph.alignments.filter(({ from, to, status, polarity }) => status === 'accepted' && polarity !== 'hinders' && ((left.has(from) && right.has(to)) || (left.has(to) && right.has(from))));
      const stated = joining.flatMap(({ confidence }) => confidence ?? []);
      return joining.length === 0 ? [] : [`${row} ${column} ${joining.length} ${stated.length > 0 ? Math.max(...stated) : 'null'}`];
    }),
  );
}

describe('the coverage of one level', () => {
  test.each(['top', 'leaf'] as const)('is what a plain computation finds, and nothing beside its axes, on random graphs: %s', async (level) => {
    await fc.assert(
      fc.asyncProperty(fc.array(plainGraph, { minLength: 15, maxLength: 15 }), async (graphs) => {
        const graph = sideBySide(graphs);
        await writePlainGraph(server, graph);
        for (const at of graphs.keys()) {
          const { status, body } = await server.get(`/coverage?rows=g${at}aa&columns=g${at}tt&level=${level}&crossCutting=include`);
          expect(status, JSON.stringify(body)).toBe(200);
          const cells = body.cells.map((cell: any) => `${cell.row} ${cell.column} ${cell.count} ${cell.best}`);
          expect(cells.sort()).toEqual(plainCells(graph, `g${at}aa`, `g${at}tt`, level).sort());
        }
      }),
      { numRuns: 4 },
    );
  }, 120_000);
});
