import type { Place } from '../../../../server/formats/model.ts';

/** Where in a file something stands, as a person says it: `page 3, line 12`. */
export function placeWords({ page, line, column, sheet, cell, pointer }: Place): string {
  const parts = [
    sheet !== undefined && sheet !== '' && `sheet ${sheet}`,
    page !== undefined && `page ${page}`,
    cell !== undefined ? cell : line !== undefined && `line ${line}${column === undefined || column === 1 ? '' : `, column ${column}`}`,
    cell === undefined && line === undefined && pointer !== undefined && pointer,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
