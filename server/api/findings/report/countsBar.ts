import { type GapState, gapStates, inferredStates, standingOf, unalignedStates } from '../../../domain/ledger.ts';
import { stateWord } from '../../../domain/words.ts';
import type { Finding } from '../schema.ts';
import { type Html, html } from './html.ts';
import type { Names } from './inWords.ts';

/** The counts of a finding: for a ledger a bar whose parts carry a letter, and the same numbers as a table. */
export function countsOf({ kind, served }: Names, counts: Finding['counts']): Html {
  if (kind === 'gaps') return statesOf(counts, served);
  const rows = Object.entries(counts).map(([name, count]) => html`<tr><th scope="row">${name}</th>${number(count)}</tr>`);
  return html`<table class="counts"><tbody>${rows}</tbody></table>`;
}

const number = (count: number): Html => html`<td class="number">${count.toLocaleString('en')}</td>`;

const standing = (state: GapState): string =>
  unalignedStates.includes(state) ? 'unaligned' : inferredStates.includes(state) ? 'by inference' : 'aligned';

function statesOf(counts: Finding['counts'], served: boolean): Html {
  const all = sum(gapStates.map((state) => counts[state] ?? 0));
  const { direct, inferred, unaligned } = standingOf(counts);
  const rows = gapStates.map((state, at) => {
    const count = counts[state] ?? 0;
    return html`<tr>
<td><span class="key" style="background: var(--s${at})"></span></td>
<td>${stateWord(state, served)}</td><td>${standing(state)}</td>${number(count)}<td class="number">${share(count, all)}</td>
</tr>`;
  });
  return html`<p><strong>${unaligned.toLocaleString('en')} of ${all.toLocaleString('en')}</strong> are unaligned;
${direct.toLocaleString('en')} are aligned themselves, ${inferred.toLocaleString('en')} by inference alone.</p>
${bar(counts, served)}
<div class="wide"><table class="counts">
<thead><tr><th></th><th>State</th><th></th><th class="number">Concepts</th><th class="number">Share</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

/** The bar; its parts stand in the order of the table and carry their numbers, so that no colour is needed to tell them apart. */
function bar(counts: Finding['counts'], served: boolean): Html {
  return html`<div class="bar" role="img" aria-label="Concepts by state; the table below has the numbers">${gapStates.map((state, at) => {
    const count = counts[state] ?? 0;
    return count === 0
      ? null
      : html`<span style="flex-grow: ${count}; background: var(--s${at})" title="${stateWord(state, served)}: ${count}">${count.toLocaleString('en')}</span>`;
  })}</div>`;
}

const share = (count: number, all: number): string => (all === 0 ? '' : `${((count / all) * 100).toFixed(0)} %`);
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
