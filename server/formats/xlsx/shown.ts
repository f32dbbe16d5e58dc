import { readXml } from './xml.ts';

/** How a number is shown, as far as codes need it. */
export interface NumberFormat {
  date: boolean;
  /** Figures behind the point; undefined where as many as there are. */
  decimals?: number;
  /** Least figures before the point. */
  figures: number;
  percent: boolean;
  before: string;
  after: string;
}

const general: NumberFormat = { date: false, figures: 1, percent: false, before: '', after: '' };

/** Formats that are known by their number alone. */
const builtIn: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 49: '@' };
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Understands the first section of a format such as `"T"0.00`. */
export function formatOf(code: string): NumberFormat {
  let literal = '';
  let shape = '';
  let before = '';
  for (let at = 0; at < code.length && code[at] !== ';'; at++) {
    const sign = code[at] ?? '';
    if (sign === '"' || sign === '[') {
      const end = code.indexOf(sign === '"' ? '"' : ']', at + 1);
      if (end < 0) break;
      if (sign === '"') literal += code.slice(at + 1, end);
      at = end;
    } else if (sign === '\\') literal += code[++at] ?? '';
    else if (sign === '_' || sign === '*') at++;
    else if (/[-+ ()/:$€]/.test(sign)) literal += sign;
    else {
      if (shape === '') [before, literal] = [literal, ''];
      shape += sign;
    }
  }
  if (/general/i.test(shape)) return { ...general, before, after: literal };
  if (/[ymdhs]/i.test(shape)) return { ...general, date: true };
  const [whole = '', part] = shape.replace(/[^0#?.]/g, '').split('.');
  const figures = Math.max(part === undefined ? 1 : 0, whole.split('0').length - 1);
  if (!/[0#?]/.test(shape)) return general;
  return { date: false, decimals: (part ?? '').length, figures, percent: shape.includes('%'), before, after: literal };
}

/** Format of each style of cells, by its index. */
export function readFormats(bytes: Uint8Array | undefined, part: string, depth: number): NumberFormat[] {
  const formats: NumberFormat[] = [];
  if (!bytes) return formats;
  const own = new Map<number, string>();
  let inCells = false;
  readXml(bytes, part, depth, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      const code = own.get(id) ?? builtIn[id];
      formats.push(code !== undefined ? formatOf(code) : isBuiltInDate(id) ? { ...general, date: true } : general);
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** A number as the workbook shows it; dates as `2024-02-01`. */
export function shownNumber(value: string, format: NumberFormat = general, from1904: boolean): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (format.date) return dateOf(number, from1904);
  const scaled = format.percent ? number * 100 : number;
  const text = format.decimals === undefined || format.decimals > 20 ? String(Number(scaled.toPrecision(15))) : scaled.toFixed(format.decimals);
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d*)(.*)$/.exec(text) ?? [];
  return `${format.before}${sign}${whole.padStart(Math.min(format.figures, 30), '0')}${rest}${format.percent ? '%' : ''}${format.after}`;
}

const day = 86_400_000;

function dateOf(serial: number, from1904: boolean): string {
  // Day 60 of the other calendar is 29 February 1900, which never was.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const time = new Date(Math.round((days - 25_569) * day));
  if (Number.isNaN(time.getTime())) return String(serial);
  const [date = '', clock = ''] = time.toISOString().split('T');
  if (serial < 1 && serial >= 0) return clock.slice(0, 8);
  return Number.isInteger(serial) ? date : `${date} ${clock.slice(0, 8)}`;
}
