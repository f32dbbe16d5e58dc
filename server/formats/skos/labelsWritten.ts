import type { Resource } from './resources.ts';

const kinds: Record<string, string> = { 'alt ': 'skos:altLabel', 'hidden ': 'skos:hiddenLabel' };

/**
 * The title as the preferred label, and the labels that were kept beside it: `de: Titel`, `alt en: other name`, `hidden en: …`, `und`
 * where no language is known. SKOS allows one preferred label in a language: a second becomes an alternative one.
 */
export function labelsOf(title: string, labels: readonly string[], language: string | undefined): Resource['said'] {
  const preferred = new Set([(language ?? 'und').toLowerCase()]);
  const others = labels.map((label): Resource['said'][number] => {
    const { kind = '', tag = 'und', text = label } = /^(?<kind>alt |hidden )?(?<tag>[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}): (?<text>[^]+)$/.exec(label)?.groups ?? { kind: 'alt ' };
    const isFirst = kind === '' && !preferred.has(tag.toLowerCase());
    if (isFirst) preferred.add(tag.toLowerCase());
    return [isFirst ? 'skos:prefLabel' : (kinds[kind] ?? 'skos:altLabel'), { text, ...(tag === 'und' ? {} : { language: tag }) }];
  });
  return [['skos:prefLabel', { text: title, ...(language === undefined ? {} : { language }) }], ...others];
}
