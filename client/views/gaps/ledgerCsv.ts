import type { GapItem } from '../../../server/api/gaps/schema.ts';
import { csvText } from '../../files/csv.ts';
import { type Asked, ledgerHeads, ledgerLines } from './ledgerTable.ts';

/** The items as shown, as a CSV file. */
export const ledgerCsv = (items: readonly GapItem[], asked: Asked): string => csvText([ledgerHeads, ...ledgerLines(items, asked)]);
