import type { Judges } from '../queries.ts';
import type { FindingKind } from '../schema.ts';
import { type Html, html } from './html.ts';
import { mappingSetName } from '../../../domain/words.ts';

/** Where the frameworks of a finding come from. */
export interface Source {
  id: string;
  title: string | null;
  source: string | null;
  url: string | null;
}

/** Where the data of a finding comes from, who judged, and what it does not say. */
export function limitsOf(kind: FindingKind, sources: readonly Source[], judges: readonly Judges[]): Html {
  return html`<section><h2>Where this comes from, and its limits</h2>
<p>An alignment is a judgement on the wording of two texts: an objective can name a target and never reach it.
A concept that is unaligned here may still serve a target in practice.</p>
${kind === 'gaps' ? stateRule : null}
<p>“${mappingSetName('curated')}” is the project’s own, made by its AI engineers; the publishers of the frameworks and the UN
neither made nor endorsed it. “${mappingSetName('published')}” are claims that a publisher made itself, written down by the project.
Labels of SDG targets are Plumbline’s, not the UN’s wording.</p>
${judges.length === 0 ? null : judgesTable(judges)}
${sources.length === 0 ? null : html`<h3>Documents</h3><ul>${sources.map(documentItem)}</ul>`}
</section>`;
}

const stateRule = html`<p>Each concept is in exactly one state, the first that fits in the order of the table above: a judgement of
the concept itself stands before what is inferred from others. Claims made for a whole set of concepts alike count only where the
question says so.</p>`;

const judgesTable = (judges: readonly Judges[]): Html =>
  html`<h3>Who judged: the alignments of these frameworks, as they are in the graph now</h3>
<div class="wide"><table>
<thead><tr><th>Mapping set</th><th>Status</th><th class="number">Alignments</th><th>Authors</th><th>Dates</th></tr></thead>
<tbody>${judges.map(judgesRow)}</tbody>
</table></div>`;

const judgesRow = ({ mappingSet, status, alignments, authors, since, until }: Judges): Html => html`<tr>
<td>${mappingSet === null ? 'none' : mappingSetName(mappingSet)}</td>
<td>${status ?? 'none'}</td>
<td class="number">${alignments.toLocaleString('en')}</td>
<td>${authors.join('; ')}</td>
<td class="short">${since === until ? (since ?? '') : `${since ?? ''} to ${until ?? ''}`}</td>
</tr>`;

const documentItem = ({ id, title, source, url }: Source): Html =>
  html`<li>${title ?? id}${source && source !== title ? ` (${source})` : ''}${url ? `: ${url}` : ''}</li>`;
