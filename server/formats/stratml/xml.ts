import { SaxesParser } from 'saxes';
import { decode, beginning, type Decoded } from '../decode.ts';
import { Refused, type Limits } from '../model.ts';
import { reasonOf } from '../sentence.ts';

export interface XmlElement {
  /** Local name. */
  name: string;
  namespace: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  /** Text directly in it, as it stands. */
  text: string;
  line: number;
  column: number;
}

const declaration = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]{0,40})["']/;

/** The text of an XML file, by byte order mark or declaration. */
export const decodeXml = (bytes: Uint8Array): Decoded => decode(bytes, {}, declaration.exec(beginning(bytes, 1024))?.[1]);

/** Parses an XML document into elements. Throws `Refused` for broken XML, entities of its own, and what is beyond the limits. */
export function parseXml(text: string, limits: Limits): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  let start = { line: 1, column: 1 };
  const here = () => ({ line: parser.line, column: parser.column + 1 });

  parser.on('error', (error) => {
    throw new Refused(`The XML is broken: ${reasonOf(error)}.`, here());
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) {
      throw new Refused('The file declares entities of its own (<!ENTITY …>), which are not expanded. Save it without a DOCTYPE.', here());
    }
  });
  parser.on('opentagstart', (tag) => {
    const wrapped = parser.column === 0;
    start = { line: wrapped ? parser.line - 1 : parser.line, column: wrapped ? 1 : Math.max(1, parser.column - tag.name.length - 1) };
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > limits.rows) throw new Refused(`The file has more than ${limits.rows} elements, the most that is read.`, start);
    if (open.length >= limits.depth) throw new Refused(`Elements are nested more than ${limits.depth} deep, the most that is read.`, start);
    const attributes = new Map(Object.values(tag.attributes).map((attribute) => [attribute.local || attribute.name, attribute.value]));
    const element: XmlElement = { name: tag.local, namespace: tag.uri, attributes, children: [], text: '', ...start };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (piece: string) => {
    const current = open.at(-1);
    if (current) current.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  if (!root) throw new Refused('The file has no XML element.', { line: 1 });
  return root;
}
