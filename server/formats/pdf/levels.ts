/** A heading as it looks, and what bookmarks and tags say of its level. */
export interface Heading {
  look: string;
  size: number;
  bold: boolean;
  bookmark?: number;
  tag?: number;
}

/**
 * Level of each look of headings, 1 the highest. Bookmarks, then tags, are believed where they agree with the look: one level for
 * each look, and no deeper one larger; tags must also tell apart what differs in size. Otherwise the larger letters are the higher level.
 */
export function levelsOf(headings: readonly Heading[]): Map<string, number> {
  const looks = [...new Map(headings.map((heading) => [heading.look, heading])).values()].sort(bySize);
  const hinted = agreed(headings, ({ bookmark }) => bookmark, looks) ?? agreed(headings, ({ tag }) => tag, looks, true);
  return hinted ?? new Map(looks.map(({ look }, index) => [look, index + 1]));
}

const bySize = (one: Heading, other: Heading): number => other.size - one.size || Number(other.bold) - Number(one.bold) || (one.look < other.look ? -1 : 1);

function agreed(headings: readonly Heading[], hint: (heading: Heading) => number | undefined, looks: readonly Heading[], apart = false): Map<string, number> | undefined {
  const levels = new Map<string, number>();
  let deepest = 0;
  let least = Infinity;
  for (const { look, size } of looks) {
    const hints = headings.filter((heading) => heading.look === look).map(hint);
    const known = hints.filter((level) => level !== undefined);
    const level = known[0];
    if (level === undefined || known.length < 0.8 * hints.length || known.some((each) => each !== level) || level < deepest) return undefined;
    if (apart && level === deepest && size < least - 0.5) return undefined;
    levels.set(look, level);
    [deepest, least] = [level, size];
  }
  return levels.size > 0 ? levels : undefined;
}
