import { defineConfig } from 'vitest/config';

/**
 * Four kinds of test: without any service, against a real Neo4j, of our own Neo4j's start and end, and in a real browser. One kind
 * after the other, so that they do not take the machine from each other.
 */
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          setupFiles: 'tests/support/unitSetup.ts',
          include: ['tests/{seeds,client,cypher,unit}/**/*.test.{ts,tsx}', 'tests/server/http/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'server',
          sequence: { groupOrder: 1 },
          include: ['tests/server/**/*.test.ts'],
          exclude: ['tests/server/http/**', 'tests/server/private/**'],
          globalSetup: 'tests/support/globalSetup.ts',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'private Neo4j',
          sequence: { groupOrder: 2 },
          include: ['tests/server/private/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 3 },
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/browserSetup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
