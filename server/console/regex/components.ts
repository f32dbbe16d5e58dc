/** Strongly connected components (Tarjan, without recursion): the component of each node, numbered so that edges lead to lower ones. */
export function componentsOf(size: number, next: (node: number) => Iterable<number>): Int32Array {
  const component = new Int32Array(size).fill(-1);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const stack: number[] = [];
  let count = 0;
  let components = 0;
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue;
    const work = [enter(root)];
    while (work.length > 0) {
      const top = work[work.length - 1];
      if (!top) break;
      const step = top.edges.next();
      if (!step.done) {
        const target = step.value;
        if (order[target] === -1) work.push(enter(target));
        else if (component[target] === -1) low[top.node] = Math.min(low[top.node] ?? 0, order[target] ?? 0);
        continue;
      }
      work.pop();
      const above = work[work.length - 1];
      if (above) low[above.node] = Math.min(low[above.node] ?? 0, low[top.node] ?? 0);
      if (low[top.node] !== order[top.node]) continue;
      for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        component[node] = components;
        if (node === top.node) break;
      }
      components++;
    }
  }
  return component;

  function enter(node: number): { node: number; edges: Iterator<number> } {
    order[node] = low[node] = count++;
    stack.push(node);
    return { node, edges: next(node)[Symbol.iterator]() };
  }
}
