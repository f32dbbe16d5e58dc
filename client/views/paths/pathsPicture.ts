import type { Path } from '../../../server/api/paths/schema.ts';
import type { Flow } from '../../graph/layouts/layered.ts';
import { relationshipLine } from '../../graph/lines.ts';
import type { Picture, PictureEdge, PictureNode } from '../../graph/picture.ts';
import { readingStyle, stepStyle } from './stepStyle.ts';

/** The paths as one picture, each node and step once, and which way they lead. */
export function pathsPicture(paths: readonly Path[]): { picture: Picture; flow: Flow } {
  const nodes = new Map<string, PictureNode>();
  const edges = new Map<string, PictureEdge>();
  const flow = new Map<string, [string, string]>();
  const add = (line: PictureEdge, first: string, next: string) => {
    if (edges.has(line.id)) return;
    edges.set(line.id, line);
    flow.set(line.id, [first, next]);
  };
  for (const path of paths) {
    for (const { id, kind, code, title, framework } of path.nodes) {
      nodes.set(id, { id, kind, code, title, framework, parent: null, side: 'left', stage: 0, gap: null, represents: 0, openedBy: null, pinned: null });
    }
    path.edges.forEach((edge, at) => {
      const [first, next] = [path.nodes[at]?.id ?? '', path.nodes[at + 1]?.id ?? ''];
      add({ ...relationshipLine(edge), derived: stepStyle(edge) === 'derived' }, first, next);
    });
  }
  const claimed = new Set([...edges.values()].filter(({ type }) => type === 'ALIGNS_WITH').flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]));
  for (const path of paths) {
    const [first, last] = [path.nodes[0], path.nodes.at(-1)];
    // What somebody claims outright needs no conclusion.
    if (!first || !last || readingStyle(path.reading) !== 'derived' || claimed.has(`${first.id} ${last.id}`)) continue;
    add(conclusion(first.id, last.id, path.weakest), first.id, last.id);
  }
  return { picture: { nodes: [...nodes.values()], edges: [...edges.values()] }, flow };
}

/** What a path says of its ends without anybody claiming it. */
const conclusion = (source: string, target: string, confidence: number | null): PictureEdge => ({
  id: `derived:${source}~${target}`,
  type: 'ALIGNS_WITH',
  source,
  target,
  count: 1,
  confidence,
  predicate: null,
  status: null,
  directness: null,
  derived: true,
});
