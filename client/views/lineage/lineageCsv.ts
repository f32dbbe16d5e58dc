import { csvText } from '../../files/csv.ts';
import { changeWords, kindWords, stateWords } from '../../words.ts';
import { droppedText } from './lineageText.ts';
import type { LineageData } from './useLineage.ts';

const head = [
  'framework',
  'period start',
  'period end',
  'id',
  'code',
  'title',
  'kind',
  'state',
  'state in words',
  'reaches',
  'new',
  'dropped',
  'carries on',
  'change',
  'rationale',
];

/** The lineage as a CSV file: a row for each link, and one for each concept that carries nothing on. */
export function lineageCsv({ frameworks, concepts, continues }: LineageData): string {
  const rows = concepts.flatMap((concept) => {
    const framework = frameworks.find(({ id }) => id === concept.framework);
    const own = [
      framework?.title ?? concept.framework,
      framework?.periodStart ?? '',
      framework?.periodEnd ?? '',
      concept.id,
      concept.code,
      concept.title,
      kindWords[concept.kind].one,
      concept.state ?? '',
      concept.state ? stateWords[concept.state] : '',
      concept.reached.map(({ id }) => id).join('; '),
      concept.isNew ? 'yes' : '',
      concept.isDropped ? droppedText(concept) : '',
    ];
    const links = continues.filter((link) => link.concept === concept.id);
    return links.length === 0
      ? [[...own, '', '', '']]
      : links.map(({ earlier, change, rationale }) => [...own, earlier, changeWords[change], rationale]);
  });
  return csvText([head, ...rows]);
}
