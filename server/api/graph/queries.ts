import { z } from 'zod';
import { query } from '../../neo4j/query.ts';
import { edgeRow, nodeRow } from '../shared/graph.ts';
import { relationshipTypes } from './schema.ts';

export const nodesById = (ids: readonly string[]) => query('graph/nodes', z.object({ node: nodeRow }), { ids });

export const expansion = (input: {
  ids: readonly string[];
  relationships?: readonly string[] | undefined;
  direction: string;
  limit: number;
}) => query('graph/expand', edgeRow, { ...input, relationships: input.relationships ?? relationshipTypes });

/** Relationships of the hierarchy below some nodes. */
export const hierarchyBelow = (ids: readonly string[], limit: number) => query('graph/below', edgeRow, { ids, limit });

/** Relationships of the hierarchy above some nodes, up to their frameworks. */
export const hierarchyAbove = (ids: readonly string[], limit: number) => query('graph/above', edgeRow, { ids, limit });

export const between = (ids: string[], relationships: readonly string[] = relationshipTypes) =>
  query('graph/between', edgeRow, { ids, relationships });
