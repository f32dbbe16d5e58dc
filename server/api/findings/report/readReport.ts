import type { Database } from '../../../neo4j/database.ts';
import { frameworkTitles, judgesOf } from '../queries.ts';
import { type Finding, type FindingRerun, findingQuestion } from '../schema.ts';
import { reportHtml } from './report.ts';

/** The report of a finding, with the documents it is about and those who judged, as the graph has them now. */
export async function readReport(database: Database, finding: Finding, again: FindingRerun | null): Promise<string> {
  const frameworks = frameworksOf(finding);
  const sources = frameworks === null ? [] : await database.read(frameworkTitles(frameworks));
  const rows = sources.map(({ id }) => id);
  const judges = rows.length === 0 ? [] : (await database.atOneVersion((recall) => recall(judgesOf(rows)))).answer;
  return reportHtml(finding, again, sources, judges);
}

/** Frameworks that a question is about, empty for all; null where a query could be about anything. */
function frameworksOf(finding: Finding): string[] | null {
  const question = findingQuestion.parse(finding.question);
  if (question.kind === 'query') return null;
  const [some, others] = question.kind === 'gaps' ? [question.parameters.framework, question.parameters.against] : [question.parameters.rows, [question.parameters.columns]];
  return !some || some.length === 0 || others.length === 0 ? [] : [...some, ...others];
}
