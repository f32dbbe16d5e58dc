import { isOutside } from '../../../../server/domain/concept.ts';
import type { GraphNode } from '../../../../server/api/shared/schema.ts';
import { viewHref } from '../../../state/links.ts';

/** Most nodes that Explore is asked to open. */
export const maxInExplore = 500;

/** Nodes that Explore can open: ours, for a foreign node's id is the database's own and may change. */
export function explorable(nodes: readonly GraphNode[]): GraphNode[] {
  return nodes.filter((node) => !isOutside(node.kind));
}

/** Address of Explore with the answer's nodes and every relationship between them. */
export function exploreHref(nodes: readonly GraphNode[], search: string): string {
  const ids = explorable(nodes).slice(0, maxInExplore).map((node) => node.id);
  return viewHref('/explore', search, { nodes: ids.join(','), between: '1' });
}
