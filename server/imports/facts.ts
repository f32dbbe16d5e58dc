import type { DraftFramework } from '../formats/model.ts';
import { prefixOf } from './ids.ts';
import type { FactsSaid, ReadFile, Said } from './stored.ts';

/** What is set of a framework: what the person said, else the file, else a proposal. Empty texts are nothing. */
export interface Facts {
  prefix: string;
  title: string;
  shortTitle: string;
  organization: string;
  periodStart: string;
  periodEnd: string;
  language: string;
  iri: string;
  sourceUrl: string;
}

/** The facts of a framework of a draft. `file` names it where nothing else does; `taken` are prefixes that it cannot propose. */
export function factsOf(framework: DraftFramework, { frameworks }: Said, file: Pick<ReadFile, 'name'> | undefined, taken: ReadonlySet<string>): Facts {
  const own = framework.properties?.shortTitle;
  const said: FactsSaid = frameworks[framework.ref] ?? {};
  const title = said.title ?? framework.title ?? titleOfFile(file?.name ?? '');
  return {
    title,
    prefix: said.prefix ?? framework.prefix ?? free(prefixOf(title), taken),
    shortTitle: said.shortTitle ?? (typeof own === 'string' ? own : ''),
    organization: said.organization ?? framework.organization ?? '',
    periodStart: said.periodStart ?? framework.periodStart ?? '',
    periodEnd: said.periodEnd ?? framework.periodEnd ?? '',
    language: said.language ?? (framework.language ?? '').slice(0, 2).toLowerCase(),
    iri: said.iri ?? framework.iri ?? '',
    sourceUrl: said.sourceUrl ?? framework.sourceUrl ?? '',
  };
}

const titleOfFile = (name: string): string =>
  name
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();

function free(prefix: string, taken: ReadonlySet<string>): string {
  if (prefix === '' || !taken.has(prefix)) return prefix;
  for (let number = 2; ; number++) if (!taken.has(`${prefix}-${number}`)) return `${prefix}-${number}`;
}
