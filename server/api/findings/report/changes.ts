import type { Finding, FindingRerun } from '../schema.ts';
import { countsOf } from './countsBar.ts';
import { type Html, html } from './html.ts';
import { changedTable, rowsTable } from './tables.ts';
import type { Names } from './inWords.ts';
import { momentWords } from './momentWords.ts';
import { otherDefinition } from '../../../domain/words.ts';

/** What changed between a finding and the same question asked again. */
export function changesOf(finding: Finding, { now, changes }: FindingRerun, names: Names): Html {
  if (changes === null)
    return html`<section><h2>What changed since</h2><p>${otherDefinition}</p><h3>Counts now</h3>${countsOf(names, now.counts)}</section>`;
  const { added, gone, changed, columns, counts } = changes;
  const partial = finding.truncated || now.truncated;
  const quiet = counts.added + counts.gone + counts.changed === 0;
  const otherColumns = [...columns.added.map((one) => `+ ${one}`), ...columns.gone.map((one) => `− ${one}`)];
  return html`<section><h2>What changed since</h2>
<p>Asked again on ${momentWords(now.date)}, of graph version <code>${now.version}</code>:
${quiet ? 'nothing changed in the rows.' : `${counts.added} added, ${counts.gone} gone, ${counts.changed} changed.`}</p>
${partial ? html`<p>One of the two answers was cut at its row limit: rows behind the limit are not compared.</p>` : null}
${otherColumns.length > 0 ? html`<p>The columns are not the same: ${otherColumns.join(', ')}.</p>` : null}
${
  quiet
    ? null
    : html`<h3>Changed</h3>${changedTable(now.columns, changed, names)}
<h3>Added</h3>${rowsTable(now.columns, added, names)}
<h3>Gone</h3>${rowsTable(finding.columns, gone, names)}`
}
<h3>Counts now</h3>${countsOf(names, now.counts)}
</section>`;
}
