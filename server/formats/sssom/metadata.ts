import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit, type Node } from 'yaml';
import { Refused, type Limits } from '../model.ts';
import { reasonOf } from '../sentence.ts';

export interface SetSlot {
  /** One value; several where the slot is a list. */
  values: string[];
  /** Keys and values, where the slot is a map (`curie_map`), or a list of maps (`extension_definitions`). */
  maps: Map<string, string>[];
  line: number;
}

/** What a mapping set says of itself, by slot. */
export type SetSlots = Map<string, SetSlot>;

/** Marks at the beginning of a line that open one level each. */
const openers = /^[ \t]*(?:[-?:][ \t]+)*/;

/**
 * Throws before the parser, which recurses, sees it: blanks and marks at the beginning of a line open levels one by one, and so do
 * brackets, those within texts not counted. A level may take four blanks.
 */
function requireFlat(text: string, { depth }: Limits): void {
  const tooDeep = (line: number) => new Refused(`The metadata is nested more than ${depth} deep, the most that is read.`, { line });
  for (const [index, line] of text.split('\n').entries()) if ((openers.exec(line)?.[0].length ?? 0) > 4 * depth) throw tooDeep(index + 1);
  let [open, line] = [0, 1];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') open += 1;
    else if (token === ']' || token === '}') open = Math.max(0, open - 1);
    else if (token.includes('\n')) line += token.split('\n').length - 1;
    if (open > depth) throw tooDeep(line);
  }
}

const textOf = (node: unknown): string => (isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '');

function mapOf(node: unknown): Map<string, string> {
  if (!isMap(node)) return new Map();
  return new Map(node.items.map((pair) => [textOf(pair.key), textOf(pair.value)]));
}

function slotOf(node: unknown, line: number): SetSlot {
  if (isMap(node)) return { values: [], maps: [mapOf(node)], line };
  if (isSeq(node)) return { values: node.items.map(textOf).filter(Boolean), maps: node.items.filter(isMap).map(mapOf), line };
  return { values: [textOf(node)].filter(Boolean), maps: [], line };
}

/**
 * The slots of a metadata block. Values stay text as written.
 * Throws `Refused` for what is no YAML map, and for aliases, tags and depth, which SSSOM forbids or nobody needs.
 */
export function readMetadata(yaml: string, limits: Limits): SetSlots {
  requireFlat(yaml, limits);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, uniqueKeys: false });
  const lineOf = (node: unknown) => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const [error] = document.errors;
  if (error) throw new Refused(`The metadata is no YAML: ${reasonOf(error)}.`, { line: error.linePos?.[0].line ?? 1, column: error.linePos?.[0].col ?? 1 });
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || node.anchor) throw new Refused('The metadata uses anchors or aliases (& or *), which SSSOM forbids: write the value out, or put it in quotation marks.', { line: lineOf(node) });
    },
  });
  if (document.contents === null) return new Map();
  if (!isMap(document.contents)) throw new Refused('The metadata is no list of slots, such as "mapping_set_id: https://…".', { line: 1 });
  const slots: SetSlots = new Map();
  for (const pair of document.contents.items) if (!slots.has(textOf(pair.key))) slots.set(textOf(pair.key), slotOf(pair.value, lineOf(pair.key)));
  return slots;
}
