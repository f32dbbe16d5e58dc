import { z } from 'zod';
import { query } from '../../neo4j/query.ts';

const names = z.array(z.string()).transform((list) => list.sort());

/** Every name in use, each list sorted. */
export const vocabulary = () =>
  query('vocabulary/all', z.object({ labels: names, relationshipTypes: names, propertyKeys: names }));
