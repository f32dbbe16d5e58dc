import { SaxesParser } from 'saxes';
import { Refused } from '../model.ts';
import { quotable, reasonOf } from '../sentence.ts';

/** What is told of a part while it is read; names are without their prefixes. */
export interface Heard {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const chunk = 65_536;
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part of a workbook as XML. Throws `Refused` where it is none, or declares a document type, as no workbook does. */
export function readXml(bytes: Uint8Array, part: string, depth: number, heard: Heard): void {
  const parser = new SaxesParser();
  let open = 0;
  parser.on('error', (error) => {
    throw new Refused(`Its part ${quotable(part)} is no valid XML: ${reasonOf(error)}.`, { pointer: part, line: parser.line });
  });
  parser.on('doctype', () => {
    throw new Refused(`Its part ${quotable(part)} declares a document type, which workbooks do not.`, { pointer: part, line: parser.line });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++open > depth) throw new Refused(`Its part ${quotable(part)} nests deeper than ${depth} elements.`, { pointer: part, line: parser.line });
    heard.open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    open--;
    heard.close?.(local(name));
  });
  parser.on('text', (text) => heard.text?.(text));
  parser.on('cdata', (text) => heard.text?.(text));
  const decoder = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8');
  for (let at = 0; at < bytes.length; at += chunk) parser.write(decoder.decode(bytes.subarray(at, at + chunk), { stream: true }));
  parser.write(decoder.decode()).close();
}

/** `_x000D_` in a text of a workbook, which stands for a sign that XML can't hold. */
export const unescapedText = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
