import { isStrongCode, looksLikeCode } from '../../tables/codes/code.ts';
import { indicatorRank, meaningOf } from '../../tables/words/headers.ts';

/** An object among its like, as a row: members that are no lists by their names, those of objects inside with dots. */
export interface Entry {
  /** Names of the lists that it is in, from the outside, without repeating one that nests in itself. */
  list: string;
  cells: Map<string, string>;
  pointer: string;
  parent: Entry | null;
}

export interface Records {
  entries: Entry[];
  /** Members of objects around all records, such as the title of the whole. */
  about: Map<string, string>;
  /** Pointers below which it was too deep to be read. */
  tooDeep: string[];
}

/** Names of the columns for the name under which an object stands, and for a text that stands alone. */
export const keyColumn = '(key)';
export const valueColumn = '(value)';

const deepest = 500;

interface Task {
  value: unknown;
  list: string;
  /** Name of the member that holds it. */
  name: string;
  pointer: string;
  parent: Entry | null;
  /** Name of the column for what is a plain value. */
  column: string;
  depth: number;
}

/** Rows of nested objects, in their order. Without recursion, so that depth can do no harm. */
export function recordsOf(root: unknown): Records {
  const records: Records = { entries: [], about: new Map(), tooDeep: [] };
  const waiting: Task[] = [{ value: root, list: '', name: '', pointer: '', parent: null, column: '', depth: 0 }];
  for (let task = waiting.pop(); task; task = waiting.pop()) {
    if (task.depth > deepest) records.tooDeep.push(task.pointer);
    else for (const next of tasksOf(task, records).reverse()) waiting.push(next);
  }
  return records;
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);
/** What JSON has beside lists and objects. */
type Plain = string | number | boolean | null;
const isPlain = (value: unknown): value is Plain => value === null || typeof value !== 'object';
const step = (pointer: string, name: string | number): string => `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function tasksOf(task: Task, records: Records): Task[] {
  const { value } = task;
  if (Array.isArray(value)) return ofList(value, task, records);
  if (isPlain(value)) {
    if (value !== null && value !== '') tell(task, String(value), records);
    return [];
  }
  if (!isObject(value)) return [];
  const members = Object.entries(value);
  if (isKeyed(members, task.name)) {
    const list = listName(task);
    return members.flatMap(([key, one]) => enter(one, { ...task, list, pointer: step(task.pointer, key) }, records, key));
  }
  return membersOf(value, task);
}

const membersOf = (value: Record<string, unknown>, task: Task): Task[] =>
  Object.entries(value).map(([name, one]) => ({ ...task, value: one, name, pointer: step(task.pointer, name), column: task.column === '' ? name : `${task.column}.${name}`.slice(-100), depth: task.depth + 1 }));

function ofList(value: readonly unknown[], task: Task, records: Records): Task[] {
  const isConcepts = value.some(isObject) || (value.some((one) => typeof one === 'string') && namesLevel(task.name) && !value.every((one) => looksLikeCode(String(one))));
  if (isConcepts) {
    const list = listName(task);
    return value.flatMap((one, index) => enter(one, { ...task, list, pointer: step(task.pointer, index) }, records));
  }
  if (value.every(isPlain)) {
    const texts = value.filter((one) => one !== null && one !== '').map(String);
    if (texts.length > 0) tell(task, texts.join('; '), records);
    return [];
  }
  return value.map((one, index) => ({ ...task, value: one, pointer: step(task.pointer, index), depth: task.depth + 1 }));
}

/** Whether a list of texts under this name is one of concepts: indicators, goals of others are none. */
function namesLevel(name: string): boolean {
  const { rank, framework } = meaningOf(name);
  return rank !== undefined && rank !== indicatorRank && framework === undefined;
}

/** A new record, and what is inside it. */
function enter(value: unknown, task: Task, records: Records, key?: string): Task[] {
  const entry: Entry = { list: task.list, cells: new Map(), pointer: task.pointer, parent: task.parent };
  if (key !== undefined) entry.cells.set(keyColumn, key);
  const inside = { ...task, parent: entry, column: '', depth: task.depth + 1 };
  records.entries.push(entry);
  if (isObject(value)) return membersOf(value, inside);
  if (isPlain(value) && value !== null) entry.cells.set(valueColumn, String(value));
  return isPlain(value) ? [] : [{ ...inside, value, name: task.name }];
}

function tell({ parent, column, name }: Task, text: string, { about }: Records): void {
  const cells = parent?.cells ?? about;
  const key = column || name || valueColumn;
  const before = cells.get(key);
  cells.set(key, before === undefined ? text : `${before}; ${text}`);
}

function listName({ parent, list, name }: Task): string {
  const outer = parent?.list ?? list;
  const steps = outer === '' ? [] : outer.split(' > ');
  return steps.at(-1) === name ? outer : [...steps, name || 'list'].join(' > ');
}

/** Whether the names of members are codes, each with an object or a text: a list by another way of writing. */
function isKeyed(members: readonly (readonly [string, unknown])[], name: string): boolean {
  if (members.length === 0) return false;
  const keys = members.map(([key]) => key);
  if (members.every(([, value]) => isObject(value))) return keys.every(looksLikeCode) && (keys.some(isStrongCode) || keys.length > 1);
  return (members.length > 1 || namesLevel(name)) && members.every(([, value]) => typeof value === 'string') && keys.every(isStrongCode);
}
