import type { LineageLink } from '../../../server/api/lineage/schema.ts';

type Ends = Pick<LineageLink, 'concept' | 'earlier'>;

const prefix = 'continues:';

/** What `selected` holds for what joins a concept with an earlier one. */
export const linkName = ({ concept, earlier }: Ends): string => `${prefix}${concept}~${earlier}`;

/** The link among `links` that is selected; null when something else is, or nothing. */
export const selectedLink = <L extends Ends>(selected: string | null, links: readonly L[]): L | null =>
  selected?.startsWith(prefix) === true ? (links.find((one) => linkName(one) === selected) ?? null) : null;
