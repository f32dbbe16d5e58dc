import { gapStates, unalignedStates } from '../../gaps/schema.ts';
import { stateWords } from '../../shared/text/words.ts';
import type { Finding } from '../schema.ts';
import { type Html, html } from './html.ts';

/** The counts of a finding: for a ledger a bar whose parts carry a letter, and the same numbers as a table. */
export function countsOf({ kind, counts }: Pick<Finding, 'kind' | 'counts'>): Html {
  if (kind === 'gaps') return statesOf(counts);
  return html`<table class="counts"><tbody>${Object.entries(counts).map(([name, count]) => html`<tr><th scope="row">${name}</th><td class="number">${count.toLocaleString('en')}</td></tr>`)}</tbody></table>`;
}

function statesOf(counts: Finding['counts']): Html {
  const all = sum(gapStates.map((state) => counts[state] ?? 0));
  const unaligned = sum(unalignedStates.map((state) => counts[state] ?? 0));
  const rows = gapStates.map((state, at) => {
    const count = counts[state] ?? 0;
    return html`<tr><td><span class="key" style="background: var(--s${at})">${letterOf(at)}</span></td><td>${stateWords[state]}</td><td class="code"><code>${state}</code></td><td>${unalignedStates.includes(state) ? 'unaligned' : 'aligned'}</td><td class="number">${count.toLocaleString('en')}</td><td class="number">${share(count, all)}</td></tr>`;
  });
  return html`<p><strong>${unaligned.toLocaleString('en')} of ${all.toLocaleString('en')}</strong> are unaligned.</p>
${bar(counts)}
<div class="wide"><table class="counts"><thead><tr><th></th><th>State</th><th class="code">Code</th><th></th><th class="number">Concepts</th><th class="number">Share</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** The bar; a letter in each part tells them apart without any colour. */
function bar(counts: Finding['counts']): Html {
  return html`<div class="bar" role="img" aria-label="Concepts by state; the table below has the numbers">${gapStates.map((state, at) => {
    const count = counts[state] ?? 0;
    return count === 0 ? null : html`<span style="flex-grow: ${count}; background: var(--s${at})" title="${stateWords[state]}: ${count}">${letterOf(at)}</span>`;
  })}</div>`;
}

const letterOf = (at: number): string => String.fromCharCode(65 + at);
const share = (count: number, all: number): string => (all === 0 ? '' : `${((count / all) * 100).toFixed(0)} %`);
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
