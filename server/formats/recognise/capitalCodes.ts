import { familyOf } from './families.ts';
import type { OutlineNode } from './node.ts';
import { namesLevel, namesOther } from './words/levels.ts';
import { plain } from './words/plain.ts';

const printed = /^([A-Z]{2,10}) (?=\d)/u;

/**
 * Functions in capitals with numbers behind, `GOVERN 1` above `GOVERN 1.1` and `MAP 1` above `MAP 1.1`, are codes and no words for levels,
 * whatever `MEASURE` may mean elsewhere.
 */
export function takeCapitalCodes(nodes: OutlineNode[]): void {
  const found = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const word = node.label?.shape === 'keyword' ? printed.exec(node.piece.text)?.[1] : undefined;
    if (word !== undefined && plain(word) === node.label?.word && !namesOther(word)) found.set(word, [...(found.get(word) ?? []), node]);
  }
  const stepped = [...found].filter(([, own]) => own.some(({ label }) => label?.parts.length === 1) && own.some(({ label }) => label?.parts.length === 2));
  if (stepped.filter(([word]) => !namesLevel(word)).length < 2) return;
  for (const [word, own] of stepped) {
    for (const node of own) {
      if (!node.label) continue;
      node.label = { ...node.label, shape: 'code', word, code: `${word} ${node.label.code}`, parts: [word, ...node.label.parts] };
      node.family = familyOf(node, node.caption);
    }
  }
}
