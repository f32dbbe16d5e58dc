import JSZip from 'jszip';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const root = (name: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</w:${name}>`;

export interface DocxParts {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  core?: string;
}

const headings = [1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`).join('');

/** A Word document of the given parts, written by hand. */
export function docxOf({ body, numbering, styles = '', footnotes, core }: DocxParts): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
  zip.file('word/document.xml', root('document', `<w:body>${body}</w:body>`));
  zip.file('word/styles.xml', root('styles', headings + styles));
  if (numbering !== undefined) zip.file('word/numbering.xml', root('numbering', numbering));
  if (footnotes !== undefined) zip.file('word/footnotes.xml', root('footnotes', footnotes));
  if (core !== undefined) zip.file('docProps/core.xml', `<c:coreProperties xmlns:c="urn:c" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</c:coreProperties>`);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

export const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : run(text)}</w:p>`;
export const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`;
export const listed = (numId: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** An abstract list: format, text and start of each level. */
export const abstractList = (id: number, levels: readonly [format: string, text: string, start?: number, more?: string][]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(([format, text, start = 1, more = ''], index) => `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum>`;
export const list = (id: number, abstract: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
