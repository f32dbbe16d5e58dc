import { type GapItem, unalignedStates } from '../../../server/api/gaps/schema.ts';

/** How many of the items are unaligned. */
export const unalignedIn = (items: readonly Pick<GapItem, 'state'>[]): number =>
  items.filter(({ state }) => unalignedStates.includes(state)).length;
