import type { ReactNode } from 'react';

/** A column of a table of rows. */
export interface DataColumn<T, Id extends string = string> {
  id: Id;
  head: ReactNode;
  sortable: boolean;
  cell: (row: T) => ReactNode;
}

/** Which column orders the rows. */
export interface Sort<Id extends string = string> {
  column: Id;
  descending: boolean;
}
