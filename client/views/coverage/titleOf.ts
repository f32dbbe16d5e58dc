import type { Framework } from '../../../server/api/frameworks/schema.ts';

/** Title of a framework; its id while the frameworks are not known. */
export const titleOf = (frameworks: readonly Framework[] | undefined, id: string): string =>
  frameworks?.find((framework) => framework.id === id)?.title ?? id;
