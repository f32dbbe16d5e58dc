import type { DraftItem } from '../model.ts';
import { isBlank, textOf, type Term } from './graph.ts';
import { kindOf } from './kinds.ts';
import { choose, labelsOf, written, type Label } from './labels.ts';
import { isOwnTerm, withOwnTerms } from './ownTerms.ts';
import type { Schemes } from './schemes.ts';
import { iriOf, nameOf, placeOf, shownId, type SkosFile } from './skosFile.ts';
import type { TreeNode } from './tree.ts';
import * as is from './vocabulary.ts';

/** What is said of a concept elsewhere in an item: its place in the hierarchy, its labels, its mappings. */
const placed = new Set([
  is.inScheme, is.topConceptOf, is.notation, ...is.broader, ...is.narrower,
  ...is.prefLabel, ...is.altLabel, ...is.hiddenLabel, ...is.mappingRelations,
]);

interface Names {
  title: Label;
  labels: string[];
  /** Properties that were used up for the title, though they are other names. */
  used: Set<string>;
}

function readNames(file: SkosFile, id: string, language: string | undefined): Names {
  const { graph, reading } = file;
  const preferred = labelsOf(graph, id, is.prefLabel);
  const alternative = labelsOf(graph, id, is.altLabel);
  const fallback = [is.otherNames, is.altLabel].map((properties) => ({ properties, labels: labelsOf(graph, id, properties) })).find(({ labels }) => labels.length > 0);
  const title = choose(preferred, language) ?? choose(fallback?.labels ?? [], language) ?? { text: is.localName(id) || shownId(id), language: 'und' };
  if (preferred.length === 0) reading.warn(placeOf(file, id), 'This concept has no skos:prefLabel: another name of it is shown.', title.text);
  const languages = preferred.map((label) => label.language);
  const doubled = languages.find((each, at) => languages.indexOf(each) < at);
  if (doubled !== undefined) reading.warn(placeOf(file, id), `This concept has more than one skos:prefLabel in the language "${doubled}": the first was shown, the others were kept.`, title.text);
  const labels = [
    ...preferred.filter((label) => label !== title).map((label) => written(label)),
    ...alternative.filter((label) => label.text !== title.text).map((label) => written(label, 'alt ')),
    ...labelsOf(graph, id, is.hiddenLabel).map((label) => written(label, 'hidden ')),
  ];
  const used = new Set<string>(preferred.length === 0 ? fallback?.properties : []);
  if (used.size > 0) labels.push(...(fallback?.labels ?? []).filter((label) => label.text !== title.text && !alternative.some(({ text }) => text === label.text)).map((label) => written(label)));
  return { title, labels, used };
}

function readStatement(file: SkosFile, id: string, language: string | undefined): { property: string; label: Label } | undefined {
  for (const property of is.statementTexts) {
    const label = choose(labelsOf(file.graph, id, [property]), language);
    if (label) return { property, label };
  }
  return undefined;
}

const topicOf = (property: string) => is.localName(property).replace(/([a-z])([A-Z])/g, (_all, a: string, b: string) => `${a} ${b.toLowerCase()}`);

/** A value in words: a node without an IRI by what it says. */
function wordsOf(file: SkosFile, term: Term): string {
  if (!('id' in term)) return term.language ? `${term.language.toLowerCase()}: ${term.text}` : term.text;
  if (!isBlank(term.id)) return shownId(term.id);
  const inner = [...(file.graph.subjects.get(term.id) ?? [])].flatMap(([property, terms]) => terms.map((each) => `${topicOf(property)} ${'id' in each && isBlank(each.id) ? '…' : textOf(each)}`));
  return inner.join(', ');
}

/** Reads the concepts of a tree as items, with all that the file says of them. `collections` are the names of those that each is in. */
export function readConcepts(file: SkosFile, tree: readonly TreeNode[], { ids, frameworks, of }: Schemes, collections: ReadonlyMap<string, string[]>): DraftItem[] {
  const { graph } = file;
  const refs = new Map(tree.map(({ id }, at) => [id, `i${at + 1}`]));
  const parents = new Map(tree.map(({ id, parent }) => [id, parent]));
  const schemeOf = new Map(frameworks.map((framework, at) => [framework, ids[at]]));

  const read = (node: TreeNode): DraftItem => {
    const framework = of.get(node.id);
    const language = framework?.language;
    const names = readNames(file, node.id, language);
    const statement = readStatement(file, node.id, language);
    const notes: DraftItem['notes'] = [];
    for (const term of graph.of(node.id, is.notation)) if (textOf(term).trim() !== node.code) notes.push({ topic: 'Notation', text: textOf(term) });
    for (const parent of node.otherParents) notes.push({ topic: 'Also below', text: nameOf(file, parent, language) });
    for (const scheme of new Set(graph.ids(node.id, is.inScheme, is.topConceptOf))) if (framework && scheme !== schemeOf.get(framework)) notes.push({ topic: 'Also in scheme', text: shownId(scheme) });
    for (const collection of collections.get(node.id) ?? []) notes.push({ topic: 'Collection', text: collection });
    for (const [property, terms] of graph.subjects.get(node.id) ?? []) {
      if (placed.has(property) || names.used.has(property) || isOwnTerm(property)) continue;
      for (const term of terms) {
        const structural = 'id' in term && (parents.get(node.id) === term.id || parents.get(term.id) === node.id);
        const shown = statement?.property === property && !('id' in term) && term.text.trim() === statement.label.text;
        const ordinary = property === is.type && 'id' in term && term.id === is.classes.concept;
        if (!structural && !shown && !ordinary) notes.push({ topic: topicOf(property), text: wordsOf(file, term) });
      }
    }
    const uri = iriOf(node.id);
    return {
      ref: refs.get(node.id) ?? '',
      framework: framework?.ref ?? '',
      parent: refs.get(node.parent ?? '') ?? null,
      level: node.level,
      kind: kindOf(node.id, node.level),
      code: node.code,
      title: names.title.text,
      ...(statement && { statement: statement.label.text }),
      ...(uri !== undefined && { uri }),
      ...(names.labels.length > 0 && { labels: names.labels }),
      notes: notes.filter(({ text }) => text),
      blocks: [],
      place: placeOf(file, node.id),
    };
  };
  return tree.map((node) => withOwnTerms(read(node), graph, node.id));
}

/** Warns of codes that stand twice in one framework. */
export function warnDoubleCodes(file: SkosFile, items: readonly DraftItem[]): void {
  const seen = new Set<string>();
  for (const { code, framework, place } of items) {
    if (code === null) continue;
    const key = `${framework} ${code}`;
    if (seen.has(key)) file.reading.warn(place, `The notation ${code} stands more than once in this scheme: give each concept its own.`, code);
    seen.add(key);
  }
}
