import { type DefaultTreeAdapterMap, defaultTreeAdapter, type TreeAdapter } from 'parse5';
import { Refused } from '../model.ts';

/**
 * Builds the tree of a page, and throws `Refused` where more elements are open at once than the limit: before the parser spends its
 * time on those within, and whatever end tags that belong to nothing pretend.
 */
export function adapterWithin(limit: number, file: number): TreeAdapter<DefaultTreeAdapterMap> {
  let open = 0;
  return {
    ...defaultTreeAdapter,
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
