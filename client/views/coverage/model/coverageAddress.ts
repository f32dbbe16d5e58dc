import { z } from 'zod';
import { everyRow } from '../../../../server/api/coverage/schema.ts';

/** Which branches of an axis are open: `all` or the usual ones, but for the `turned` ones, which are the other way. */
export interface OpenBranches {
  all: boolean;
  turned: readonly string[];
}

export const orders = ['document', 'coverage'] as const;
export type Order = (typeof orders)[number];

/** Which lines of an axis are left out: those that nothing reaches, those without any gap, or both. */
export const hidings = ['none', 'empty', 'full', 'both'] as const;
export type Hiding = (typeof hidings)[number];

export interface AxisAddress {
  open: OpenBranches;
  order: Order;
  hide: Hiding;
}

/** What the matrix shows, as the address holds it; columns are `against`, which every view shares. */
export interface CoverageAddress {
  /** Frameworks whose concepts are rows; all but the columns' when empty. */
  frameworks: readonly string[];
  rows: AxisAddress;
  columns: AxisAddress;
}

export type Axis = 'rows' | 'columns';
const names = {
  rows: { open: 'open', order: 'sort', hide: 'hide' },
  columns: { open: 'openColumns', order: 'sortColumns', hide: 'hideColumns' },
} as const;

const order = z.enum(orders).catch('document');
const hiding = z.enum(hidings).catch('none');

/** Reads what the matrix shows; what it does not understand is as if absent. */
export function parseCoverage(parameters: URLSearchParams): CoverageAddress {
  const axis = (which: Axis): AxisAddress => ({
    open: parseOpen(parameters.get(names[which].open) ?? ''),
    order: order.parse(parameters.get(names[which].order)),
    hide: hiding.parse(parameters.get(names[which].hide)),
  });
  return {
    frameworks: (parameters.get('rows') ?? '').split(',').filter(Boolean),
    rows: axis('rows'),
    columns: axis('columns'),
  };
}

function parseOpen(text: string): OpenBranches {
  const parts = text.split(',').filter(Boolean);
  return { all: parts.includes('*'), turned: [...new Set(parts.filter((part) => part !== '*'))] };
}

/** A change of one axis as the address writes it; what needs no words is taken out. */
export function axisPatch(which: Axis, { open, order, hide }: Partial<AxisAddress>): Record<string, string | null> {
  return {
    ...(open ? { [names[which].open]: [...(open.all ? ['*'] : []), ...open.turned].join(',') || null } : {}),
    ...(order ? { [names[which].order]: order === 'document' ? null : order } : {}),
    ...(hide ? { [names[which].hide]: hide === 'none' ? null : hide } : {}),
  };
}

/**
 * A cell as the address and the API name it: the total of all rows by the frameworks that are chosen, so that the
 * details mean the same in every view.
 */
export const cellName = (row: string, column: string, frameworks: readonly string[]): string =>
  `cell:${row === everyRow && frameworks.length > 0 ? frameworks.join(',') : row}~${column}`;

/** The place in the matrix, as `row~column`, that the address names; null where it names no cell. */
export function placeOfCell(selected: string | null, frameworks: readonly string[]): string | null {
  if (!selected?.startsWith('cell:')) return null;
  const [row = '', column = ''] = selected.slice('cell:'.length).split('~');
  return `${row === frameworks.join(',') ? everyRow : row}~${column}`;
}

/** One branch the other way round. */
export const turnBranch = ({ all, turned }: OpenBranches, id: string): OpenBranches => ({
  all,
  turned: turned.includes(id) ? turned.filter((one) => one !== id) : [...turned, id],
});
