import type { Database } from '../../../neo4j/database.ts';
import { frameworkTitles, judgesOf } from '../queries.ts';
import { type Finding, type FindingRerun, findingQuestion } from '../schema.ts';
import { conceptRefs } from '../../shared/refs.ts';
import { idsIn, type Names } from './inWords.ts';
import { isServedKind } from '../../../domain/words.ts';
import { reportHtml } from './report.ts';

/** The report of a finding, with the documents it is about and those who judged, as the graph has them now. */
export async function readReport(database: Database, finding: Finding, again: FindingRerun | null): Promise<string> {
  const frameworks = frameworksOf(finding);
  const sources = frameworks === null ? [] : await database.read(frameworkTitles(frameworks));
  const rows = sources.map(({ id }) => id);
  const judges = rows.length === 0 ? [] : (await database.atOneVersion((recall) => recall(judgesOf(rows)))).answer;
  return reportHtml(finding, again, sources, judges, await readNames(database, finding, again));
}

/** Frameworks that a question is about, empty for all; null where a query could be about anything. */
function frameworksOf(finding: Finding): string[] | null {
  const question = findingQuestion.parse(finding.question);
  if (question.kind === 'query') return null;
  const [some, others] = question.kind === 'gaps' ? [question.parameters.framework, question.parameters.against] : [question.parameters.rows, [question.parameters.columns]];
  return !some || some.length === 0 || others.length === 0 ? [] : [...some, ...others];
}

/** What the rows of a finding, then and now, name by ids. */
async function readNames(database: Database, { kind, columns, rows }: Finding, again: FindingRerun | null): Promise<Names> {
  if (kind === 'query') return { kind, served: false, concepts: new Map(), frameworks: new Map() };
  const now = again?.changes ? idsIn(again.now.columns, [...again.changes.added, ...again.changes.changed.map(({ row }) => row)]) : [];
  const ids = [...idsIn(columns, rows), ...now];
  const concepts = (await database.atOneVersion((recall) => conceptRefs(recall, ids))).answer;
  const titles = await database.read(frameworkTitles([]));
  const served = rows.length > 0 && rows.every((row) => isServedKind(row[columns.indexOf('kind')]));
  return { kind, served, concepts, frameworks: new Map(titles.map(({ id, title }) => [id, title ?? id])) };
}
