/** Groups of concepts each of which is above itself, in the order given; iterative, after Tarjan. */
export function cyclesIn(ids: readonly string[], above: (id: string) => readonly string[]): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const waiting: string[] = [];
  const isWaiting = new Set<string>();
  const groups: string[][] = [];

  const enter = (id: string) => {
    order.set(id, order.size);
    lowest.set(id, order.size - 1);
    waiting.push(id);
    isWaiting.add(id);
    return { id, next: 0 };
  };
  const lower = (id: string, to: number | undefined) => {
    if (to !== undefined && to < (lowest.get(id) ?? 0)) lowest.set(id, to);
  };
  const close = (id: string) => {
    if (lowest.get(id) !== order.get(id)) return;
    const group = waiting.splice(waiting.lastIndexOf(id));
    for (const each of group) isWaiting.delete(each);
    if (group.length > 1 || above(id).includes(id)) groups.push(group);
  };

  for (const start of ids) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = above(step.id)[step.next];
      step.next += 1;
      if (next === undefined) {
        path.pop();
        close(step.id);
        const before = path.at(-1);
        if (before) lower(before.id, lowest.get(step.id));
      } else if (!order.has(next)) path.push(enter(next));
      else if (isWaiting.has(next)) lower(step.id, order.get(next));
    }
  }
  const position = new Map(ids.map((id, at) => [id, at]));
  const at = (id: string | undefined) => position.get(id ?? '') ?? 0;
  return groups.map((group) => group.toSorted((a, b) => at(a) - at(b))).toSorted((a, b) => at(a[0]) - at(b[0]));
}
