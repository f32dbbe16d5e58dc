import { Refused } from '../model.ts';

/** Elements whose end tag is often left out, or that have none: they do not nest in what they follow. */
const endless = new Set('area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup rp rt'.split(' '));

/** Throws `Refused` for elements nested deeper than the limit, before the parser spends its time on them. */
export function refuseDepth(html: string, limit: number, file: number): void {
  let [depth, line, seen] = [0, 1, 0];
  for (const tag of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})/gu)) {
    if (endless.has((tag[2] ?? '').toLowerCase())) continue;
    depth = tag[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth <= limit) continue;
    for (; seen < tag.index; seen++) if (html[seen] === '\n') line += 1;
    throw new Refused(`Elements are nested more than ${limit} deep in line ${line} of the page; deeper ones are not read.`, { file, line });
  }
}
