import { labelBehind, type Label } from './label.ts';
import type { OutlineNode } from './node.ts';

const before = /^([A-Z]{1,6})(?:\s{0,3}[.:\u2013\u2014-]\s+|\s+)(\p{Lu}.*)$/u;

/** Letters before or behind a title are its code where codes below begin with them: `AC Access Control` above `AC-1`. */
export function takePrefixes(nodes: OutlineNode[]): void {
  const begun = new Set(nodes.flatMap(({ label }) => (label?.shape === 'code' ? (/^[A-Z]+(?=[\d .-])/u.exec(label.code)?.[0] ?? []) : [])));
  for (const node of nodes) {
    if (node.label) continue;
    const label = lettersOf(node.title);
    if (!label || !begun.has(label.code)) continue;
    Object.assign(node, { label, title: label.rest, ...(node.sort === 'cell' ? { family: `${node.family} letters` } : { sort: 'labelled', family: 'code 1 letters' }) });
  }
}

function lettersOf(text: string): Label | undefined {
  const [, code, rest] = before.exec(text) ?? [];
  if (code === undefined || rest === undefined) return labelBehind(text);
  return { shape: 'code', word: '', code, parts: [code], rest, sure: true };
}
