import { xmlAttribute, xmlText } from '../export/xml.ts';
import { channels, inkOn, shapes, statusColours } from './looks.ts';

/** Attributes of nodes, each a property of frameworks or concepts, or made for showing (`label`, `framework`, `kind`). */
export const nodeKeys = [
  'label', 'kind', 'framework', 'code', 'title', 'statement', 'uri', 'order', 'notes', 'labels', 'shortTitle', 'organization', 'periodStart', 'periodEnd', 'language', 'iri',
  'sourceTitle', 'sourceUrl', 'vision', 'mission',
] as const;

/** Attributes of edges: `weight` is the confidence, as Gephi reads it. */
export const edgeKeys = [
  'label', 'type', 'predicate', 'justification', 'confidence', 'status', 'directness', 'polarity', 'mappingSet', 'reason', 'rationale', 'author', 'date', 'reviewer', 'reviewDate',
  'evidenceSubject', 'evidenceObject', 'evidenceSource', 'evidenceClaimedBy', 'evidenceClaimed', 'evidenceRead', 'evidenceNote', 'evidence', 'change', 'order',
  'judged', 'judgedStatus', 'withdrawn', 'claimedStatus', 'claimedPredicate', 'claimedConfidence', 'claimedReviewer', 'claimedReviewDate', 'publishedDirection', 'extensions',
] as const;

export type Keys = Partial<Record<string, string>>;

const numbers = new Set(['confidence', 'claimedConfidence', 'order', 'weight']);
const key = (id: string, of: 'node' | 'edge', name: string, type: string): string => `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
const typeOf = (name: string): string => (numbers.has(name) ? 'double' : 'string');

/** The head of the file: Gephi reads `label`, `r`, `g`, `b` and `weight`, yEd the graphics. */
export function keysText(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">\n',
    ...nodeKeys.map((name) => key(`n_${name}`, 'node', name, typeOf(name))),
    ...['r', 'g', 'b'].map((name) => key(`n_${name}`, 'node', name, 'int')),
    '<key id="n_graphics" for="node" yfiles.type="nodegraphics"/>\n',
    ...[...edgeKeys, 'weight'].map((name) => key(`e_${name}`, 'edge', name, typeOf(name))),
    '<key id="e_graphics" for="edge" yfiles.type="edgegraphics"/>\n',
    '<graph id="plumbline" edgedefault="directed">\n',
  ].join('');
}

const data = (prefix: 'n' | 'e', name: string, text: string): string => `<data key="${prefix}_${name}">${xmlText(text)}</data>`;
const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text));

function dataOf(prefix: 'n' | 'e', names: readonly string[], texts: Keys): string {
  return names.flatMap((name) => {
    const text = texts[name] ?? '';
    return text === '' || (numbers.has(name) && !isNumber(text)) ? [] : [data(prefix, name, text)];
  }).join('');
}

const longest = 60;
/** Without half a character at its end. */
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…` : text);

export function nodeText(id: string, texts: Keys, colour: string, place: { column: number; row: number }): string {
  const [red, green, blue] = channels(colour);
  const graphics =
    `<y:ShapeNode><y:Geometry x="${place.column * 420}" y="${place.row * 52}" width="360" height="40"/><y:Fill color="${colour}" transparent="false"/>` +
    `<y:NodeLabel textColor="${inkOn(colour)}">${xmlText(shortened(texts.label ?? id))}</y:NodeLabel><y:Shape type="${shapes[texts.kind ?? ''] ?? 'rectangle'}"/></y:ShapeNode>`;
  return `<node id="${xmlAttribute(id)}">${dataOf('n', nodeKeys, texts)}${data('n', 'r', String(red))}${data('n', 'g', String(green))}${data('n', 'b', String(blue))}<data key="n_graphics">${graphics}</data></node>\n`;
}

export function edgeText(id: string, from: string, to: string, texts: Keys): string {
  const { confidence = '', status = '' } = texts;
  const weight = isNumber(confidence) ? data('e', 'weight', confidence) : '';
  const line = `<y:LineStyle color="${statusColours[status] ?? '#9a9a9a'}" type="${status === '' || status === 'accepted' ? 'line' : 'dashed'}" width="1.0"/>`;
  const graphics = `<y:PolyLineEdge>${line}<y:Arrows source="none" target="${texts.type === 'PART_OF' ? 'none' : 'standard'}"/><y:EdgeLabel>${xmlText(texts.label ?? '')}</y:EdgeLabel></y:PolyLineEdge>`;
  return `<edge id="${id}" source="${xmlAttribute(from)}" target="${xmlAttribute(to)}">${dataOf('e', edgeKeys, texts)}${weight}<data key="e_graphics">${graphics}</data></edge>\n`;
}
