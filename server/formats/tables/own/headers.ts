import { type Table, type TableMapping } from '../../model.ts';

/** The tables that our own export writes, with their columns in this order. */
export const ownHeaders = {
  Frameworks: 'id,title,shortTitle,organization,kind,periodStart,periodEnd,language,iri,sourceTitle,sourceUrl,vision,mission,notes',
  Concepts: 'framework,id,kind,code,title,statement,parent,order,uri,notes',
  Alignments: 'id,subject,object,predicate,justification,confidence,status,directness,polarity,mappingSet,evidenceSubject,evidenceObject,evidenceSource,evidenceClaimedBy,evidenceClaimed,evidenceRead,evidenceNote,rationale,author,date,reviewer,reviewDate',
  'No counterparts': 'id,concept,framework,reason,status,rationale,mappingSet,author,date,reviewer,reviewDate',
} as const;
export type OwnTable = keyof typeof ownHeaders;

/** Which of our own tables it is. */
export function ownTable(table: Table): OwnTable | undefined {
  const first = table.rows[0]?.cells.map((cell) => cell.trim());
  while (first?.at(-1) === '') first.pop();
  const said = first?.join(',');
  return (Object.keys(ownHeaders) as OwnTable[]).find((name) => ownHeaders[name] === said);
}

const roleOf = new Set(['kind', 'code', 'title', 'statement', 'parent', 'uri', 'subject', 'object', 'predicate', 'confidence', 'rationale'] as const);

export function ownMapping(table: Table, index: number): TableMapping | undefined {
  const own = ownTable(table);
  if (!own) return undefined;
  const names = ownHeaders[own].split(',');
  const roles = names.map((name) => [...roleOf].find((role) => role === name && own !== 'Frameworks') ?? ('keep' as const));
  return { table: index, headerRow: 0, roles, holds: own === 'Alignments' || own === 'No counterparts' ? 'alignments' : 'concepts' };
}

/**
 * A cell as it was before it was made safe for spreadsheets: without the apostrophe in front of what they would run, at its beginning
 * and behind what they may take for the end of a cell.
 */
export const unescaped = (cell: string): string => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell).replace(/(?<=[;\t\r\n])'('*)(?=[=+\-@])/g, '$1');
