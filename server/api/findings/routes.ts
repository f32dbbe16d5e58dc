import { type Call, jsonCall } from '../call.ts';
import { fileCall } from '../fileCall.ts';
import { askAgain, dropFinding, findingOf, keepFinding } from './findings.ts';
import { allFindings, countFindings, type Place } from './queries.ts';
import { readReport } from './report/readReport.ts';
import { findingCsv, findingReport, getFinding, listFindings, removeFinding, rerunFinding, saveFinding, type Finding } from './schema.ts';
import { cellText } from '../shared/text/cellText.ts';
import { csvText } from '../shared/text/csv.ts';
import { cutWords } from '../../domain/words.ts';

export const findingCalls: Call[] = [
  jsonCall(listFindings, ({ query: { kind = '', limit, after = '' } }, context) =>
    context.database().readAll(async (run) => {
      const found = (await run(allFindings(kind, placeIn(after), limit + 1))).map(({ finding }) => finding);
      const items = found.slice(0, limit);
      const last = items.at(-1);
      const [count] = await run(countFindings(kind));
      return { items, total: count?.total ?? 0, ...(last && found.length > limit ? { next: `${last.date}~${last.id}` } : {}) };
    }),
  ),

  jsonCall(saveFinding, ({ body, ...asking }, context) => keepFinding(context, body, asking)),

  jsonCall(getFinding, ({ params }, context) => findingOf(context.database(), params.id)),

  jsonCall(rerunFinding, async ({ params, ...asking }, context) => {
    const { now, changes } = await askAgain(context, await findingOf(context.database(), params.id), asking);
    return { now, changes };
  }),

  jsonCall(removeFinding, async ({ params: { id } }, context) => {
    await dropFinding(context.database(), id);
    return { id };
  }),

  fileCall(findingReport, async ({ params, query, ...asking }, context) => {
    const finding = await findingOf(context.database(), params.id);
    const again = query.rerun === '1' ? await askAgain(context, finding, asking) : null;
    return { name: `${finding.id}.html`, text: await readReport(context.database(), finding, again) };
  }),

  fileCall(findingCsv, async ({ params }, context) => {
    const finding = await findingOf(context.database(), params.id);
    return { name: `${finding.id}.csv`, text: rowsCsv(finding) };
  }),
];

/** Reads `next`: date and id of the last finding of the page before. */
function placeIn(after: string): Place {
  const [date = '', id = ''] = after.split('~');
  return { date, id };
}

/** The rows of a finding as a CSV file, numbers as numbers. A last line says when they are not all. */
const rowsCsv = ({ columns, rows, truncated }: Pick<Finding, 'columns' | 'rows' | 'truncated'>): string =>
  csvText([
    columns,
    ...rows.map((row) => row.map((value) => (typeof value === 'number' ? value : cellText(value)))),
    ...(truncated ? [[cutWords(rows.length)]] : []),
  ]);
