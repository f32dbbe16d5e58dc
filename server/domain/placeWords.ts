/** A place in a file, with whatever its format has of these. */
interface Place {
  page?: number | undefined;
  line?: number | undefined;
  column?: number | undefined;
  sheet?: string | undefined;
  cell?: string | undefined;
  pointer?: string | undefined;
}

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
