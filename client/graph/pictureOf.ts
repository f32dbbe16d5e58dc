import { isOutside } from '../../server/domain/concept.ts';
import { relationshipLine } from './lines.ts';
import type { LayoutName } from './layouts/placed.ts';
import type { Picture } from './picture.ts';
import type { Graph } from '../../server/api/shared/schema.ts';

/**
 * The answer's nodes and relationships as a picture: exactly those, none lifted, bundled or judged. Concepts of
 * `against` stand on the right. A relationship whose ends the answer does not hold cannot be drawn.
 */
export function pictureOf({ nodes, edges }: Graph, against: string): Picture {
  const known = new Set(nodes.map(({ id }) => id));
  const drawn = edges.filter(({ source, target }) => known.has(source) && known.has(target));
  const parents = new Map(drawn.filter(({ type }) => type === 'PART_OF').map(({ source, target }) => [source, target]));
  return {
    nodes: nodes.map(({ id, kind, code, title, framework }) => ({
      id,
      kind,
      code,
      title,
      framework,
      parent: parents.get(id) ?? null,
      side: framework === against ? 'right' : 'left',
      stage: 0,
      gap: null,
      represents: 0,
      openedBy: null,
      pinned: null,
    })),
    edges: drawn.map(relationshipLine),
  };
}

/** The answer, and the relationships between its nodes that it does not hold itself. */
export function withLinks(answer: Graph, links: Pick<Graph, 'edges'>): Graph {
  const own = new Set(answer.edges.map(({ id }) => id));
  return { nodes: answer.nodes, edges: [...answer.edges, ...links.edges.filter(({ id }) => !own.has(id))] };
}

/** Columns where the answer has both sides and nothing foreign, as in the opening picture; regions for anything else. */
export function layoutFor({ nodes }: Picture): LayoutName {
  const sides = new Set(nodes.map(({ side }) => side));
  return sides.size === 2 && nodes.every(({ kind }) => !isOutside(kind)) ? 'columns' : 'clusters';
}
