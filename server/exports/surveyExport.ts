import { type ExportFormat, exportFormats } from '../domain/exportFormat.ts';
import { type Loss, survey } from '../formats/export/losses.ts';
import type { Lost } from '../formats/export/model.ts';
import { writers } from '../formats/export/writers.ts';
import type { Database } from '../neo4j/database.ts';
import { refusalOf, runOf, today } from './exportFile.ts';
import { fileName } from './fileName.ts';
import { readExported } from './readExported.ts';
import type { Selection } from './selection.ts';

export interface FormatOfExport {
  format: ExportFormat;
  title: string;
  name: string;
  mediaType: string;
  /** Why it cannot be made, in a sentence. */
  refused?: string;
  losses: Loss[];
}

export interface ExportSurvey {
  frameworks: number;
  concepts: number;
  claims: number;
  formats: FormatOfExport[];
}

/** What each format would make of a selection, and what it would lose of it. */
export async function surveyExport(database: Database, selection: Selection, signal?: AbortSignal): Promise<ExportSurvey> {
  const { exported, size } = await readExported(runOf(database, signal), selection, today());
  const lost = Object.fromEntries(exportFormats.map((format) => [format, writers[format].lost(exported)])) as Record<ExportFormat, Lost>;
  const { concepts, claims, losses } = await survey(exported, lost);
  const formats = exportFormats.map((format) => {
    const { extension, mediaType } = writers[format].file(exported);
    const refusal = refusalOf(format, exported, size)?.message ?? writers[format].refusal?.(exported);
    return { format, title: writers[format].title, name: fileName(exported, extension, selection.frameworks.length > 0), mediaType, ...(refusal === undefined ? {} : { refused: refusal }), losses: losses[format] };
  });
  return { frameworks: exported.frameworks.length, concepts, claims, formats };
}
