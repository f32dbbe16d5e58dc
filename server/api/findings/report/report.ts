import { cutWords, otherDefinition } from '../../../domain/words.ts';
import type { Judges } from '../queries.ts';
import { definitionOf, type Finding, type FindingRerun } from '../schema.ts';
import { changesOf } from './changes.ts';
import { countsOf } from './countsBar.ts';
import { html } from './html.ts';
import type { Names } from './inWords.ts';
import { limitsOf, type Source } from './limits.ts';
import { momentWords } from './momentWords.ts';
import { style } from './style.ts';
import { rowsTable } from './tables.ts';

const kinds = { gaps: 'Gap ledger', coverage: 'Coverage', query: 'Cypher query' } as const;

/** A finding as one HTML document that asks for no other file and runs no script. */
export function reportHtml(finding: Finding, again: FindingRerun | null, sources: readonly Source[], judges: readonly Judges[], names: Names): string {
  const { id, title, words, author, date, version, kind, note, total, truncated, cypher, question, definition } = finding;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Plumbline">
<title>${title}</title>
<style>${style}</style>
</head>
<body><main>
<header>
<p class="id">Finding ${id} · ${kinds[kind]}</p>
<h1>${title}</h1>
<p class="question">${words}</p>
${note === '' ? null : html`<p class="note">${note}</p>`}
<dl><dt>Author</dt><dd>${author}</dd><dt>Date</dt><dd>${momentWords(date)}</dd>
<dt>Graph version</dt><dd><code>${version}</code></dd>
<dt>Rows</dt><dd>${total.toLocaleString('en')}${truncated ? ', and more that are not here' : ''}</dd></dl>
</header>
${truncated ? html`<p class="note"><strong>${cutWords(total)}</strong></p>` : null}
${definition !== definitionOf(kind) ? html`<p class="note"><strong>${otherDefinition}</strong></p>` : null}
<section><h2>Counts</h2>${countsOf(names, finding.counts)}</section>
${again ? changesOf(finding, again, names) : null}
<section><h2>Rows as of ${momentWords(date)}</h2>${rowsTable(finding.columns, finding.rows, names)}</section>
<section><h2>The exact question</h2>
${
  question.kind === 'query'
    ? null
    : html`<p>The call <code>GET /api/${kind}</code> with these parameters:</p>
<pre>${JSON.stringify(question.parameters, null, 2)}</pre><h3>The Cypher that computed it</h3>`
}
<pre>${cypher.text}</pre>
<h3>Its parameters</h3><pre>${JSON.stringify(cypher.parameters, null, 2)}</pre>
</section>
${limitsOf(kind, sources, judges)}
</main></body>
</html>
`.text;
}
