import { type DraftEnd } from '../../model.ts';
import { bareCode, looksLikeCode, splitCode } from '../codes/code.ts';
import { frameworkNamed } from '../words/headers.ts';
import { plain, tidy } from '../words/plain.ts';

/** The ends that a cell names: one with its text, or several codes between `;`, `,`, `|` or line ends. */
export function endsOf(cell: string, framework: string | undefined): DraftEnd[] {
  const whole = endOf(cell, framework);
  if (isIri(cell.trim())) return [whole];
  for (const cut of [/[;\n|]/, /[;,\n|]/]) {
    const parts = cell.split(cut).map((part) => part.trim()).filter((part) => part !== '');
    if (parts.length > 1 && parts.every((part) => codeOf(part) !== undefined)) return parts.map((part) => endOf(part, framework));
  }
  return [whole];
}

const isIri = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

function codeOf(text: string): string | undefined {
  const bare = withoutFramework(text);
  return looksLikeCode(bareCode(bare)) ? bareCode(bare) : splitCode(bare)?.code;
}

/** `SDG target 8.10` without what names the framework. */
function withoutFramework(text: string): string {
  const words = tidy(text).split(' ');
  while (words.length > 1 && frameworkNamed(words[0] ?? '') !== undefined) words.shift();
  return words.join(' ').replace(/^(SDG|ODS|ODD)(?=\d)/i, '');
}

export function endOf(text: string, framework: string | undefined): DraftEnd {
  const said = tidy(text);
  if (isIri(said)) return { iri: said };
  if (/^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9._-]*$/.test(said)) return { id: said };
  const named = frameworkNamed(said.slice(0, 60)) ?? framework;
  const bare = withoutFramework(said);
  const code = looksLikeCode(bareCode(bare)) ? bareCode(bare) : undefined;
  const split = code === undefined ? splitCode(bare) : undefined;
  const own = code ?? split?.code;
  const lowered = own !== undefined && named !== undefined && frameworkNamed(named) !== undefined ? own.toLowerCase() : own;
  return {
    ...(lowered === undefined ? {} : { code: lowered }),
    ...(named ? { framework: named } : {}),
    ...(split?.rest ? { label: split.rest } : own === undefined ? { label: said } : {}),
  };
}

const predicates = { exact: 'skos:exactMatch', close: 'skos:closeMatch', broad: 'skos:broadMatch', narrow: 'skos:narrowMatch', related: 'skos:relatedMatch' } as const;
const relationWords: Record<keyof typeof predicates, string> = {
  exact: 'exact exactmatch equal equals equivalent same identical identico identique',
  close: 'close closematch similar strong',
  broad: 'broad broadmatch broader subset part',
  narrow: 'narrow narrowmatch narrower superset',
  related: 'related relatedmatch relates partial weak contributes supports indirect direct intersects',
};

/** The SKOS relation that a cell names. */
export function predicateNamed(text: string): (typeof predicates)[keyof typeof predicates] | undefined {
  const words = plain(text).split(' ');
  const found = (Object.keys(predicates) as (keyof typeof predicates)[]).find((key) => relationWords[key].split(' ').some((word) => words.includes(word)));
  return found && predicates[found];
}
