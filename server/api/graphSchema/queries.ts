import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { shortText } from './shortText.ts';

const labels = z.array(z.string()).transform((all) => (all.length > 1 ? all.filter((label) => label !== 'Concept') : all));
const property = z.object({
  key: z.string(),
  types: z.array(z.string()).transform((types) => [...new Set(types.map((type) => type.replaceAll(' NOT NULL', '')))]),
  samples: z.array(z.unknown()).transform((samples) => samples.map(shortText)),
});
const sample = 500;

/** Labels with counts and properties, most frequent first. */
export const schemaLabels = () =>
  query('schema-panel/labels', z.object({ label: z.string(), count: z.int(), properties: z.array(property) }), { sample });

/** Relationship types with counts, what they join, and properties, most frequent first. */
export const schemaTypes = () =>
  query(
    'schema-panel/relationship-types',
    z.object({
      type: z.string(),
      count: z.int(),
      joins: z.array(z.object({ source: labels, target: labels })),
      properties: z.array(property),
    }),
    { sample },
  );
