/** The one writer of CSV, for the page and the server's own files alike. */
export { type CsvField, csvText } from '../../server/api/shared/text/csv.ts';
