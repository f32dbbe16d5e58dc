import type { Neo4jJson } from '../../shared/schema.ts';

/** An answer as a finding keeps it: a table, whatever was asked. */
export interface Answer {
  /** The state of the graph that it was read from. */
  version: string;
  columns: string[];
  rows: Neo4jJson[][];
  counts: Record<string, number>;
  /** True where the query had more rows than its limit. */
  truncated: boolean;
  cypher: { text: string; parameters: Record<string, Neo4jJson> };
}

/** Who asks, and how to stop. */
export interface Asking {
  client: string;
  signal: AbortSignal;
}
