import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { edgeRow, nodeRow } from '../shared/graph.ts';
import { relationshipTypes } from './schema.ts';

export const nodesById = (ids: string[]) => query('graph/nodes', z.object({ node: nodeRow }), { ids });

export const expansion = (input: {
  ids: string[];
  relationships?: readonly string[] | undefined;
  direction: string;
  limit: number;
}) => query('graph/expand', edgeRow, { ...input, relationships: input.relationships ?? relationshipTypes });

export const between = (ids: string[], relationships: readonly string[] = relationshipTypes) =>
  query('graph/between', edgeRow, { ids, relationships });
