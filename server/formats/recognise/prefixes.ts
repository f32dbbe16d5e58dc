import { labelBehind, type Label } from './label.ts';
import type { OutlineNode } from './node.ts';

const before = /^([A-Z]{1,6})(?:\s{0,3}[.:\u2013\u2014-]\s+|\s+)(\p{Lu}.*)$/u;

/** Letters before or behind a title are its code where codes below begin with them: `AC Access Control` above `AC-1`. */
export function takePrefixes(nodes: OutlineNode[]): void {
  const begun = new Set(nodes.flatMap(({ label }) => (label?.shape === 'code' && label.parts.length > 1 ? [label.parts[0] ?? ''] : [])));
  if (begun.size === 0) return;
  for (const node of nodes) {
    if (node.label || node.sort === 'cell') continue;
    const label = lettersOf(node.title);
    if (!label || !begun.has(label.code)) continue;
    Object.assign(node, { label, title: label.rest, sort: 'labelled', family: 'code 1 letters' });
  }
}

function lettersOf(text: string): Label | undefined {
  const [, code, rest] = before.exec(text) ?? [];
  if (code === undefined || rest === undefined) return labelBehind(text);
  return { shape: 'code', word: '', code, parts: [code], rest, sure: true };
}
