import type { OutlineNode } from './node.ts';

/** Where a title ends and its statement begins, for those that are written so. */
const cuts = [/^([^:]{3,160}[^\s:]):\s+(?=\S)/u, /^([^\u2013\u2014]{3,160}\S)\s[\u2013\u2014]\s(?=\S)/u, /^((?:(?! - ).){3,160}\S)\s-\s(?=\S)/u];

/** `Title. Statement`, where nearly all are written so. */
const sentence = /^([^.]{3,70}[^.\s])\.\s+(?=\p{Lu})/u;

/** Parts `Title: statement` for a family whose members are mostly written so; one colon in a title alone parts nothing. */
export function partTitles(nodes: OutlineNode[]): void {
  const own = nodes.filter(({ statement }) => statement === '');
  for (const cut of [...cuts, sentence]) {
    const parted = own.filter(({ title }) => isParted(title, cut));
    if (parted.length < (cut === sentence ? 3 : 2) || parted.length < nodes.length * (cut === sentence ? 0.85 : 0.6)) continue;
    for (const node of parted) {
      const found = cut.exec(node.title);
      node.statement = node.title.slice(found?.[0].length ?? 0);
      node.title = found?.[1] ?? node.title;
    }
    return;
  }
}

function isParted(title: string, cut: RegExp): boolean {
  const found = cut.exec(title);
  return found !== null && (found[1] ?? '').split(' ').length <= 18 && title.length - found[0].length > 8;
}
