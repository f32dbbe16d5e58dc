import { bareCode, looksLikeCode, splitCode, splitTitle } from '../codes/code.ts';
import { structureOf } from '../codes/structure.ts';
import { cellOf, cellPlace, type Mapped, type Row } from '../rows.ts';
import { meaningOf } from '../words/headers.ts';
import { plain, tidy } from '../words/plain.ts';
import { type Found } from './found.ts';

/** Columns of one level. */
interface Level {
  title: number | undefined;
  code: number | undefined;
  statement: number | undefined;
  /** Whether its cells hold codes, and statements behind colons. */
  coded: boolean;
  cut: boolean;
}

/** Concepts of the rows of a table, and the blocks that none was made from. */
export function readRows(mapped: Mapped): { found: Found[]; left: number[] } {
  const levels = levelsOf(mapped);
  const found: Found[] = [];
  const left: number[] = [];
  const path: Found[] = [];
  const seen = new Map<string, Found>();
  const numbers = new Map<Found, number>();
  const heads = sectionRows(mapped);
  const above = structureOf(mapped.body.flatMap(({ row }) => codeIn(row, levels.at(0))));
  let section: Found | undefined;
  for (const { row, block } of mapped.body) {
    const head = heads.get(row);
    if (head !== undefined) {
      section = conceptOf({ ...row, cells: [head] }, { title: 0, code: undefined, statement: undefined, coded: splitCode(head) !== undefined, cut: false }, block);
      if (section) found.push(Object.assign(section, { parent: null }));
      path.length = 0;
      continue;
    }
    const before = found.length;
    let touched: Found | undefined;
    let changed = false;
    levels.forEach((level, depth) => {
      const made = conceptOf(row, level, block);
      if (!made) return;
      const current = path[depth];
      const upper = path[depth - 1];
      const isSame = (other: Found | undefined) => other !== undefined && other.title === made.title && (made.code === null || other.code === made.code);
      if (levels.length > 1) made.parent = upper ?? section ?? null;
      else if (section && above(made.code ?? '') === undefined) made.parent = section;
      const key = `${depth} ${made.code ?? ''} ${made.title} ${upper ? (numbers.get(upper) ?? '') : (section?.title ?? '')}`;
      const earlier = !changed && isSame(current) ? current : depth < levels.length - 1 ? seen.get(key) : undefined;
      if (earlier) {
        if (earlier.blocks.at(-1) !== block) earlier.blocks.push(block);
        earlier.statement ??= made.statement;
        if (path[depth] !== earlier) path.length = depth;
        path[depth] = touched = earlier;
        return;
      }
      changed = true;
      path.length = depth;
      path[depth] = touched = made;
      seen.set(key, made);
      numbers.set(made, found.length);
      found.push(made);
    });
    const owner = touched ?? (levels.length > 0 ? found.at(-1) : undefined);
    if (owner && (touched ?? hasExtras(mapped, row))) addExtras(mapped, row, owner, block, found.length > before);
    else left.push(block);
  }
  return { found, left };
}

const codeIn = (row: Row, level: Level | undefined): string[] => (level?.code === undefined || cellOf(row, level.code) === '' ? [] : [bareCode(cellOf(row, level.code))]);

/** Rows with a text in the first column alone that stand above others, such as `Theme 1: Services`; a column of titles has its own. */
function sectionRows({ mapping, body }: Mapped): Map<Row, string> {
  const first = mapping.roles[0] ?? 'keep';
  const found = new Map<Row, string>();
  if (first !== 'code' && !first.startsWith('code:')) return found;
  body.forEach(({ row }, at) => {
    const texts = row.cells.filter((cell) => cell.trim() !== '');
    const next = body[at + 1]?.row.cells.filter((cell) => cell.trim() !== '').length ?? 0;
    const text = cellOf(row, 0);
    if (texts.length === 1 && next > 1 && /\p{L}{3}/u.test(text) && !looksLikeCode(bareCode(text))) found.set(row, tidy(text));
  });
  return found.size > 1 ? found : new Map<Row, string>();
}

function conceptOf(row: Row, level: Level, block: number): Found | undefined {
  const [title, code, statement] = [level.title, level.code, level.statement].map((column) => (column === undefined ? '' : cellOf(row, column)));
  if (!title && !code) return undefined;
  const split = level.coded && !code ? splitCode(title ?? '') : undefined;
  const text = split?.rest ?? title ?? '';
  const cut = level.cut && !statement && !split?.statement ? splitTitle(text) : undefined;
  const codeColumn = level.code ?? level.title ?? 0;
  const own = code ? bareCode(code) : (split?.code ?? null);
  const said = tidy(cut?.title ?? text);
  const longer = statement ? tidy(statement, true) : (split?.statement ?? cut?.statement);
  return {
    code: own,
    title: said !== '' ? said : longer ? tidy(longer) : (own ?? ''),
    ...(longer && said !== '' ? { statement: tidy(longer, true) } : {}),
    labels: [],
    notes: [],
    blocks: [block],
    place: row.place,
    codePlace: cellPlace(row, codeColumn),
  };
}

const hasExtras = ({ mapping }: Mapped, row: Row): boolean => mapping.roles.some((role, column) => (role === 'keep' || role === 'statement') && cellOf(row, column) !== '');

const languages: Record<string, string> = { en: 'en english', fr: 'fr french francais titre intitule', es: 'es spanish espanol titulo', de: 'de german deutsch titel bezeichnung', pt: 'pt portuguese portugues', it: 'it italian italiano titolo', nl: 'nl dutch', ru: 'ru russian', ar: 'ar arabic', zh: 'zh chinese' };

/** The language that the name of a column of titles says. */
function languageOf(header: string): string | undefined {
  const words = plain(header).split(' ');
  return Object.entries(languages).find(([, names]) => names.split(' ').some((name) => words.includes(name)))?.[0];
}

/** What a row says of its deepest concept apart from code and title. */
function addExtras({ mapping, headers }: Mapped, row: Row, owner: Found, block: number, isNew: boolean): void {
  if (owner.blocks.at(-1) !== block) owner.blocks.push(block);
  mapping.roles.forEach((role, column) => {
    const text = cellOf(row, column);
    if (text === '') return;
    if (role === 'parent') Object.assign(owner, { parentName: tidy(text), parentPlace: cellPlace(row, column) });
    else if (role === 'kind') owner.kindWord = tidy(text);
    else if (role === 'level') owner.levelWord = tidy(text);
    else if (role === 'uri') owner.uri = text;
    else if (role === 'statement' && !isNew && owner.statement !== tidy(text, true)) owner.statement = owner.statement ? `${owner.statement}\n${tidy(text, true)}` : tidy(text, true);
    else if (role === 'keep' && /^(id|key|uuid|identifier)$/.test(plain(headers[column] ?? ''))) {
      (owner.aliases ??= []).push(text);
      keep(owner, headers[column] ?? '', text);
    } else if (role === 'keep') keep(owner, headers[column] ?? '', tidy(text, true));
  });
}

function keep(owner: Found, header: string, text: string): void {
  const language = meaningOf(header).property === 'title' ? languageOf(header) : undefined;
  if (language) owner.labels.push(`${language}: ${text}`);
  else if (!owner.notes.some((note) => note.topic === header && note.text === text)) owner.notes.push({ topic: header || 'Column without a name', text });
}

/** The levels of a table: several by `level:n`, the deepest of which may be called `title`; or one. */
function levelsOf({ mapping, body }: Mapped): Level[] {
  const at = (role: string) => {
    const index = (mapping.roles as readonly string[]).indexOf(role);
    return index < 0 ? undefined : index;
  };
  const depths = new Set(mapping.roles.flatMap((role) => (/^(?:level|code|statement):(\d+)$/.exec(role)?.[1] ?? [])).map(Number));
  const sorted = [...depths].sort((a, b) => a - b).filter((depth) => at(`level:${depth}`) !== undefined || at(`code:${depth}`) !== undefined);
  const columns = sorted.map((depth) => ({ title: at(`level:${depth}`), code: at(`code:${depth}`), statement: at(`statement:${depth}`) }));
  const leaf = { title: at('title'), code: at('code'), statement: at('statement') };
  const deepest = columns.at(-1);
  if (leaf.title !== undefined || !deepest) {
    if (leaf.title === undefined) leaf.title = leaf.statement;
    if (leaf.title === leaf.statement) leaf.statement = undefined;
    if (leaf.title !== undefined || leaf.code !== undefined) columns.push(leaf);
  } else {
    deepest.code ??= leaf.code;
    deepest.statement ??= leaf.statement;
  }
  return columns.map((one) => {
    const texts = one.title === undefined ? [] : [...new Set(body.map(({ row }) => cellOf(row, one.title ?? 0)).filter((text) => text !== ''))];
    const share = (is: (text: string) => boolean) => texts.filter(is).length / Math.max(1, texts.length);
    const coded = one.code === undefined && share((text) => splitCode(text) !== undefined) >= 0.6;
    const cut = one.statement === undefined && share((text) => splitTitle(coded ? (splitCode(text)?.rest ?? text) : text) !== undefined) >= 0.6;
    return { ...one, coded, cut };
  });
}
