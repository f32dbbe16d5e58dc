import { z } from 'zod';
import { query } from '../../neo4j/query.ts';

/** The newest finding on the gaps of each framework that has one. */
export const latestLedgers = (frameworks: string[], against: string) =>
  query('overview/latest-ledgers', z.object({ framework: z.string(), id: z.string() }), { frameworks, against });
