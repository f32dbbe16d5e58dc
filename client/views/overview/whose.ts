import type { Framework } from '../../../server/api/frameworks/schema.ts';
import { isOfSdgs } from '../../frameworks.ts';
import { countOf } from '../../words.ts';

type Known = Pick<Framework, 'id' | 'title' | 'organization'>;

/** Publishers that are named; of more, the rest are counted. */
const mostNamed = 3;

/**
 * Whose strategies these are and against what they are measured, in one sentence:
 * `5 frameworks of INTERPOL, measured against the Sustainable Development Goals (United Nations).`
 */
export function whose(frameworks: readonly Known[], against: string): string {
  const target = frameworks.find(({ id }) => id === against);
  const measured = frameworks.filter(({ id }) => id !== against);
  const publishers = [...new Set(measured.map(({ organization }) => organization).filter((name) => name !== ''))];
  const more = publishers.length - mostNamed;
  const named = more > 0 ? [...publishers.slice(0, mostNamed), `${more} more`] : publishers;
  const by = named.length === 0 ? '' : ` of ${new Intl.ListFormat('en').format(named)}`;
  const what = target ? `${isOfSdgs(target.id) ? 'the ' : ''}${target.title}${target.organization === '' ? '' : ` (${target.organization})`}` : 'each other';
  return `${countOf(measured.length, { one: 'framework', many: 'frameworks' })}${by}, measured against ${what}.`;
}
