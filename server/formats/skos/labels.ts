import { textOf, type Graph, type Term } from './graph.ts';
import * as is from './vocabulary.ts';

export interface Label {
  text: string;
  /** `und` where none is said. */
  language: string;
}

const said = (language: string) => language.toLowerCase() || 'und';

/** Texts of properties; a label that is a node of its own (SKOS-XL) is read from its form. */
export function labelsOf(graph: Graph, subject: string, properties: readonly string[]): Label[] {
  const asLabel = (term: Term): Label[] => {
    if (!('id' in term)) return term.text.trim() ? [{ text: term.text.trim(), language: said(term.language) }] : [];
    return graph.of(term.id, is.literalForm).flatMap((form) => ('id' in form ? [] : [{ text: form.text.trim(), language: said(form.language) }]));
  };
  return graph.of(subject, ...properties).flatMap(asLabel);
}

const speaks = (label: Label, language: string) => label.language === language || label.language.startsWith(`${language}-`);

/** The label to show: in the language of the scheme, else English, else one without a language, else the first by alphabet. */
export function choose(labels: readonly Label[], language: string | undefined): Label | undefined {
  for (const wanted of [language, 'en', 'und']) {
    if (wanted === undefined) continue;
    const label = labels.find((each) => each.language === wanted) ?? labels.find((each) => speaks(each, wanted));
    if (label) return label;
  }
  return labels.toSorted((a, b) => (a.language < b.language ? -1 : Number(a.language > b.language)))[0];
}

export const written = ({ text, language }: Label, as = '') => `${as}${language}: ${text}`;

/** A language as a tag: `en` of "en", "eng", and of IRIs that end in one. */
export function languageTag(term: Term): string | undefined {
  const name = 'id' in term ? is.localName(term.id) : textOf(term).trim();
  try {
    return new Intl.Locale(name).language;
  } catch {
    return undefined;
  }
}
