import { useQuery } from '@tanstack/react-query';
import { exportGraph, listExportFormats } from '../../server/api/exports/schema.ts';
import { apiQuery, type QueryOf } from './apiQuery.ts';
import { hrefOf } from './call.ts';

export type ExportChoice = QueryOf<typeof listExportFormats>;

/** The formats, and what each would lose of what is chosen. */
export const useExportFormats = (chosen: ExportChoice) => useQuery({ ...apiQuery(listExportFormats, { query: chosen }), staleTime: 0, placeholderData: (before) => before });

/** Address of the file itself. */
export const exportHref = (format: string, chosen: ExportChoice): string => hrefOf(exportGraph, { query: { ...chosen, format } });
