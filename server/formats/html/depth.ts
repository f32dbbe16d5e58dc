import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5';
import { type Limits, Refused } from '../model.ts';

/** Elements of a page for each of its paragraphs, items and cells: there are links and marks in them. */
const elementsPerRow = 3;

/**
 * Builds the tree of a page, and throws `Refused` where it has more elements than fit the limits, or more of them are open at once:
 * before the parser spends its time on the rest, and whatever end tags that belong to nothing pretend.
 */
export function adapterWithin({ depth: limit, rows }: Limits, file: number): TreeAdapter<DefaultTreeAdapterMap> {
  const most = elementsPerRow * rows;
  let [open, all] = [0, 0];
  return {
    ...defaultTreeAdapter,
    createElement(...named) {
      all += 1;
      if (all > most) throw new Refused(`The page has more than ${most} elements, the most that is read.`, { file });
      return defaultTreeAdapter.createElement(...named);
    },
    onItemPush(element) {
      open += 1;
      const line = element.sourceCodeLocation?.startLine;
      if (open > limit) throw new Refused(`Elements are nested more than ${limit} deep; deeper ones are not read.`, { file, ...(line === undefined ? {} : { line }) });
    },
    onItemPop() {
      open -= 1;
    },
  };
}
