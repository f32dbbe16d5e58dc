import type { Picture, PictureEdge, PictureNode } from '../../client/graph/picture.ts';
import type { NodeKind } from '../../server/domain/concept.ts';

const plain = { stage: 0, gap: null, represents: 0, openedBy: null, pinned: null } as const;

/**
 * A picture of about `count` nodes as it is with everything open: the SDGs with their targets, and frameworks of seven
 * goals with objectives below, each objective aligned with a few targets. The same count is the same picture.
 */
export function pictureOfSize(count: number): Picture {
  const targets = Math.max(0, Math.min(169, Math.round(count * 0.4) - 17));
  const nodes: PictureNode[] = [];
  const edges: PictureEdge[] = [];
  const add = (id: string, kind: NodeKind, code: string, framework: string, parent: string | null, side: 'left' | 'right'): void => {
    nodes.push({ id, kind, code, title: `${words[nodes.length % words.length]} for ${words[(nodes.length * 7 + 3) % words.length]?.toLowerCase()}`, framework, parent, side, ...plain });
    if (parent !== null) edges.push(line(`${id}>PART_OF>${parent}`, 'PART_OF', id, parent));
  };
  for (let goal = 1; goal <= 17; goal += 1) {
    add(`sdg:${goal}`, 'SDG', String(goal), 'sdg', null, 'right');
    for (let target = 1; target <= Math.floor(targets / 17); target += 1) add(`sdg:${goal}.${target}`, 'SDGTarget', `${goal}.${target}`, 'sdg', `sdg:${goal}`, 'right');
  }
  const served = nodes.map(({ id }) => id);
  const left = count - nodes.length;
  const frameworks = Math.max(2, Math.min(12, Math.round(left / 40)));
  const each = Math.floor(left / frameworks);
  for (let number = 1; number <= frameworks; number += 1) {
    const framework = `f${number}`;
    add(framework, 'Framework', '', framework, null, 'left');
    const parts = Math.floor((each - 1) / 7);
    for (let goal = 1; goal <= Math.min(7, each - 1); goal += 1) {
      add(`${framework}:${goal}`, 'Goal', String(goal), framework, framework, 'left');
      for (let part = 1; part < parts; part += 1) add(`${framework}:${goal}.${part}`, 'Objective', `${goal}.${part}`, framework, `${framework}:${goal}`, 'left');
    }
  }
  const sources = nodes.filter(({ side, kind }) => side === 'left' && kind !== 'Framework');
  sources.forEach(({ id }, index) => {
    for (let step = 0; step < 1 + (index % 2); step += 1) {
      const target = served[(index * 13 + step * 29) % served.length] ?? 'sdg:16';
      edges.push({ ...line(`alignment:${id}_${target}`, 'ALIGNS_WITH', id, target), predicate: 'skos:relatedMatch', status: 'accepted', confidence: 0.7 });
    }
  });
  return { nodes, edges };
}

/** The smallest of those pictures with at least so many nodes. */
export function pictureOfNodes(count: number): Picture {
  for (let asked = count; ; asked += 1) {
    const picture = pictureOfSize(asked);
    if (picture.nodes.length >= count) return picture;
  }
}

const line = (id: string, type: string, source: string, target: string): PictureEdge => ({
  id,
  type,
  source,
  target,
  count: 1,
  confidence: null,
  predicate: null,
  status: null,
  directness: null,
  derived: false,
});

const words = ['Strengthen institutions', 'Share information', 'Protect communities', 'Reduce trafficking', 'Build capacity', 'Respond to crises', 'Improve access', 'End discrimination', 'Develop partnerships'];
