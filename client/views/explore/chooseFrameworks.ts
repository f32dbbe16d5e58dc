import type { ExploreState } from './useExploreAddress.ts';
import type { OpeningState } from './useOpening.ts';

/** How frameworks are counted in words. */
export const frameworkWords = { one: 'framework', many: 'frameworks' };

/** Whether opening a node chooses it: a framework of a graph that is too large to be drawn at once. */
export function canChoose(id: string, { data, chosen }: OpeningState): boolean {
  return data?.choice === true && !chosen.includes(id) && data.frameworks.some((framework) => framework.id === id);
}

/** Puts the frameworks that the picture is of into the address. */
export function chooseFrameworks({ value, change }: ExploreState, ids: readonly string[]): void {
  change({ filters: { ...value.filters, frameworks: [...new Set(ids)] } });
}
