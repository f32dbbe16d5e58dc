import type { Flow } from './layouts/layered.ts';
import type { Picture } from './picture.ts';

/** Every line read away from one node, nearest first: a layered picture then starts with that node. */
export function flowFrom({ edges }: Picture, root: string): Flow {
  const flow = new Map<string, readonly [string, string]>();
  const ahead = [root];
  const seen = new Set(ahead);
  for (const at of ahead) {
    for (const { id, source, target } of edges) {
      if (flow.has(id) || (source !== at && target !== at)) continue;
      const next = source === at ? target : source;
      flow.set(id, [at, next]);
      if (!seen.has(next)) ahead.push(next);
      seen.add(next);
    }
  }
  return flow;
}
