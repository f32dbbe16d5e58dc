import { PlumblineError } from '../../errors.ts';
import { type Call, jsonCall } from '../call.ts';
import { requireConcepts } from '../concepts/known.ts';
import { requireFrameworks } from '../frameworks/known.ts';
import { toAlignment } from '../shared/alignment.ts';
import { type Ends, oneAlignment } from './queries.ts';
import { readPage } from './readPage.ts';
import { getAlignment, listAlignments } from './schema.ts';

export const alignmentCalls: Call[] = [
  jsonCall(listAlignments, ({ query: { limit, after, ...asked } }, context) =>
    context.database().readAll(async (run) => {
      const [one, other] = endsOf(asked);
      await requireFrameworks(run, [...one.frameworks, ...other.frameworks]);
      await requireConcepts(run, [...one.concepts, ...other.concepts]);
      const { status = [], mappingSet = [], crossCutting, left } = asked;
      const listed = { one, other, below: left !== undefined, statuses: status, mappingSets: mappingSet, crossCutting: crossCutting === 'include' };
      return readPage(run, listed, limit, after);
    }),
  ),

  jsonCall(getAlignment, async ({ params: { id } }, context) => {
    const [found] = await context.database().read(oneAlignment(id));
    if (!found) throw new PlumblineError('not-found', `There is no alignment "${id}".`);
    return toAlignment(found.subject, found.object, found.alignment.properties);
  }),
];

interface Asked {
  concept?: string | undefined;
  framework?: string | undefined;
  left?: string[] | undefined;
  right?: string[] | undefined;
}

/** Both ends that a request names; an end without anything is any. */
function endsOf({ concept, framework, left = [], right = [] }: Asked): [Ends, Ends] {
  if (left.length > 0) return [setOf(left), setOf(right)];
  const whole = setOf(framework === undefined ? [] : [framework]);
  return concept === undefined ? [whole, setOf([])] : [{ concepts: [concept], frameworks: [] }, whole];
}

/** The id of a concept has a colon, that of a framework none. */
const setOf = (ids: string[]): Ends => ({ concepts: ids.filter((id) => id.includes(':')), frameworks: ids.filter((id) => !id.includes(':')) });
