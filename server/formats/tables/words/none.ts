import { plain } from './plain.ts';

const nones = new Set([
  'none', 'n a', 'na', 'no', 'nil', 'not applicable', 'not aligned', 'no match', 'no counterpart', 'no equivalent', 'no mapping', 'not mapped', 'unmapped',
  'ninguno', 'ninguna', 'no aplica', 'no orientado', 'sin correspondencia', 'aucun', 'aucune', 'sans objet', 'neant', 'keine', 'keiner', 'keins', 'kein', 'entfallt', 'nicht zugeordnet',
  'nenhum', 'nenhuma', 'nao se aplica', 'nessuno', 'nessuna', 'non applicabile', 'geen', 'nvt', 'n v t', 's o', 'k a',
]);

/** Whether a cell says that there is nothing: `none`, `n/a`, `-`, `NO - No Orientado`. An empty one says nothing at all. */
export function saysNone(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || text.length > 60) return false;
  if (/^[-–—−/.]{1,3}$/.test(text)) return true;
  if (nones.has(plain(text))) return true;
  const parts = text.split(/\s[-–—:]\s/);
  return parts.length > 1 && parts.every((part) => nones.has(plain(part)));
}

const marked = new Set(['x', 'X', '✓', '✔', '✗', '☑', '●', '•', '○', '■', '1', 'TRUE', 'true', 'yes', 'Yes', 'YES', 'y', 'Y', 'si', 'Sí', 'sí', 'SI', 'oui', 'Oui', 'OUI', 'ja', 'Ja', 'JA', 'sim', '+', '++', '+++', '√', '*', 'X X', 'H', 'M', 'L', 'P', 'S']);
const unmarked = new Set(['0', 'FALSE', 'false', 'no', 'No', 'NO', 'n', 'N', 'non', 'Non', 'nein', 'Nein']);

/** Whether a cell of a matrix says yes; undefined where it is no sign of a matrix. An empty cell says no. */
export function markOf(cell: string): boolean | undefined {
  const text = cell.trim();
  if (text === '' || unmarked.has(text) || saysNone(text)) return false;
  if (marked.has(text)) return true;
  return /^\d{1,3}([.,]\d{1,4})?%?$/.test(text) ? Number(text.replace(',', '.').replace('%', '')) !== 0 : undefined;
}
