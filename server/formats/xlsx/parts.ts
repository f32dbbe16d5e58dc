import { xmlAttribute, xmlText } from '../export/xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook beside its sheets, by their names in the archive. Sheets are `sheet1.xml` and so on. */
export function workbookParts(sheets: readonly string[]): Record<string, string> {
  const numbered = sheets.map((name, at) => ({ name, number: at + 1 }));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [`<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>`, `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>`];
  const ofSheets = numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`);
  const defaults = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  const relations = numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`);
  const named = numbered.map(({ name, number }) => `<sheet name="${xmlAttribute(name)}" sheetId="${number}" r:id="rId${number}"/>`);
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types">${defaults}${[...parts, ...ofSheets].join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${relations.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  };
}

/** Style 1 is a bold text, style 2 a text: what is typed into such a cell stays a text too, so that 8.10 does not become 8.1. */
const styles =
  `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** What stands before and behind the rows of a sheet; the first row stays in sight. */
export function sheetFrame(widths: readonly number[]): { before: string; after: string } {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="2" customWidth="1"/>`).join('');
  const view = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return { before: `${head}<worksheet xmlns="${main}">${view}<cols>${columns}</cols><sheetData>`, after: '</sheetData></worksheet>' };
}

/** A row of texts; its number counts from 1. */
export function rowText(number: number, cells: readonly string[], style: 1 | 2): string {
  const texts = cells.map((text, at) => (text === '' ? '' : `<c r="${columnName(at)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escaped(text))}</t></is></c>`));
  return `<row r="${number}">${texts.join('')}</row>`;
}

/** `A` to `Z`, then `AA` and on, by place from 0. */
const columnName = (at: number): string => (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** What Excel would read as the code of a character (`_x0041_` is an A) gets that of its own underscore before it. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
