import { outsideLost, outsideOf, relationships } from '../export/ends.ts';
import { othersOf } from '../export/losses.ts';
import type { Exported, ExportedEnd, Lost, Properties, Writer } from '../export/model.ts';
import { linesOf, textOf } from '../export/properties.ts';
import { coloursOf } from './looks.ts';
import { type Keys, edgeKeys, edgeText, keysText, nodeKeys, nodeText } from './elements.ts';

/** A graph with labels and colours that Gephi and yEd open, each in its own way. */
export const graphmlWriter: Writer = {
  title: 'GraphML',
  lost,
  file: () => ({ extension: 'graphml', mediaType: 'application/xml' }),
  write,
};

/** Properties that become a colour, or that stand under another name. */
const shown = ['hueLight', 'hueDark', 'id'];
const heldOfNodes = new Set<string>([...nodeKeys, ...shown]);
const heldOfEdges = new Set<string>([...edgeKeys, ...shown]);

function lost(exported: Exported): Lost {
  const outside = outsideLost(exported);
  const properties = (one: { properties: Properties }, things: string) => othersOf(things, one.properties, heldOfEdges);
  return {
    framework: (one) => othersOf('Frameworks', one.properties, heldOfNodes),
    concept: (one) => [...othersOf('Concepts', one.properties, heldOfNodes), ...one.parents.flatMap((parent) => othersOf('Parents of concepts', parent.properties, heldOfEdges))],
    alignment: (one) => [...properties(one, 'Alignments'), ...outside(one.subject, one.object)],
    noCounterpart: (one) => [...properties(one, 'Judgements that there is no counterpart'), ...outside(one.subject, one.object)],
    link: (one) => [...properties(one, `Links of the type ${one.type}`), ...outside(one.from, one.to)],
  };
}

async function* write(exported: Exported): AsyncGenerator<string> {
  const colours = coloursOf(exported);
  const columns = new Map(exported.frameworks.map(({ id }, at) => [id, at]));
  const rows = new Map<string, number>();
  const place = (framework: string) => {
    const row = rows.get(framework) ?? 0;
    rows.set(framework, row + 1);
    return { column: columns.get(framework) ?? columns.size, row };
  };
  yield keysText();
  for (const { id, properties } of exported.frameworks) {
    yield nodeText(id, { ...textsOf(properties, nodeKeys), kind: 'Framework', label: textOf(properties, 'title') || id, framework: id }, colours.framework(id), place(id));
  }
  for await (const one of exported.concepts()) {
    const { id, framework, kind, properties } = one;
    yield nodeText(id, { ...textsOf(properties, nodeKeys), kind, framework, label: labelOf(properties, id) }, colours.concept(one), place(framework));
  }
  yield* edges(exported, (end, kind) => nodeText(end.id, { id: end.id, title: end.title, label: end.title || end.id, kind, uri: end.uri ?? '', framework: end.id.split(':', 1)[0] ?? '' }, colours.other, place('')));
  yield '</graph>\n</graphml>\n';
}

/** A node that is named but not exported comes before the first edge that needs it. */
async function* edges(exported: Exported, outsideText: (end: ExportedEnd, kind: string) => string): AsyncGenerator<string> {
  let count = 0;
  for await (const { id, parents } of exported.concepts()) {
    for (const parent of parents) yield edgeText(`e${++count}`, id, parent.id, { ...textsOf(parent.properties, edgeKeys), type: 'PART_OF', label: 'part of' });
  }
  const isOutside = outsideOf(exported);
  const done = new Set<string>();
  for await (const { type, from, to, ofFrameworks, one } of relationships(exported)) {
    for (const [end, isFramework] of [[from, ofFrameworks.from], [to, ofFrameworks.to]] as const) {
      if (!isOutside(end) || done.has(end.id)) continue;
      done.add(end.id);
      yield outsideText(end, isFramework ? 'Framework' : 'Concept');
    }
    const texts = textsOf(one.properties, edgeKeys);
    yield edgeText(`e${++count}`, from.id, to.id, { ...texts, type, label: edgeLabel(type, one.properties) });
  }
}

function labelOf(properties: Properties, id: string): string {
  const [code, title] = [textOf(properties, 'code'), textOf(properties, 'title')];
  return [code, title].filter(Boolean).join(' ') || id;
}

const edgeLabel = (type: string, properties: Properties): string => textOf(properties, 'predicate') || textOf(properties, 'change') || type.toLowerCase().replaceAll('_', ' ');

const textsOf = (properties: Properties, names: readonly string[]): Keys =>
  Object.fromEntries(names.map((name) => [name, name === 'notes' || name === 'labels' ? linesOf(properties, name) : textOf(properties, name)]));
