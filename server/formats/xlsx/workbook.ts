import { Refused } from '../model.ts';
import { readXml } from './xml.ts';

export interface Sheet {
  name: string;
  hidden: boolean;
  part: string;
}

export interface Workbook {
  sheets: Sheet[];
  /** Whether its dates count from 1904, as old ones of the Macintosh do. */
  from1904: boolean;
  strings: string;
  styles: string;
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** Which sheets a workbook has, and in which part each stands. */
export function readWorkbook(parts: Parts, depth: number): Workbook {
  const root = [...relationsOf(parts, '', '_rels/.rels', depth).values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const bytes = parts.get(root);
  if (!bytes) throw new Refused('It is no XLSX workbook: it has no list of sheets.', { pointer: root });
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const relations = relationsOf(parts, folder, `${folder}_rels/${root.slice(folder.length)}.rels`, depth);
  const sheets: Sheet[] = [];
  let from1904 = false;
  readXml(bytes, root, depth, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const relation = relations.get(id ?? '');
      if (relation?.type === 'worksheet') sheets.push({ name: attributes.name ?? '', hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden', part: relation.target });
    },
  });
  const of = (type: string) => [...relations.values()].find((one) => one.type === type)?.target;
  return { sheets, from1904, strings: of('sharedStrings') ?? `${folder}sharedStrings.xml`, styles: of('styles') ?? `${folder}styles.xml` };
}

function relationsOf(parts: Parts, folder: string, part: string, depth: number): Map<string, { type: string; target: string }> {
  const relations = new Map<string, { type: string; target: string }>();
  const bytes = parts.get(part);
  if (!bytes) return relations;
  readXml(bytes, part, depth, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Texts that cells share, without the reading aids of Japanese ones. */
export function readStrings(bytes: Uint8Array | undefined, part: string, depth: number, unescape: (text: string) => string): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let pieces: string[] = [];
  let inText = false;
  let aids = 0;
  readXml(bytes, part, depth, {
    open(name) {
      if (name === 'si') pieces = [];
      if (name === 'rPh') aids++;
      inText = name === 't' && aids === 0;
    },
    text(text) {
      if (inText) pieces.push(text);
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') aids--;
      if (name === 'si') strings.push(unescape(pieces.join('')));
    },
  });
  return strings;
}
