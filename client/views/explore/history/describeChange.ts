import { activeFilters, noFilters } from '../../../graph/filters.ts';
import { formatStep, type Step } from '../../../graph/steps.ts';
import { layoutWords } from '../toolbarItems.tsx';
import type { ExploreAddress } from '../exploreAddress.ts';

/** What a concept is called in a list of steps. */
export type NameOf = (id: string) => string;

/** What was done between two states of the picture, in a few words. */
export function describeChange(before: ExploreAddress, after: ExploreAddress, nameOf: NameOf): string {
  const words = [
    ...stepWords(before.steps, after.steps, nameOf),
    ...listWords(before.hide, after.hide, { more: 'Hid', less: 'Showed again' }, nameOf),
    ...pinWords(before.pins, after.pins, nameOf),
    ...(before.layout === after.layout ? [] : [`Layout: ${layoutWords[after.layout].word.toLowerCase()}`]),
    ...(before.only === after.only ? [] : [after.only === null ? 'Showed the rest again' : `Only what ${nameOf(after.only)} is linked to`]),
    ...(String(before.nodes) === String(after.nodes) ? [] : [after.nodes === null ? 'The opening picture' : `Only ${countOf(after.nodes.length, 'node')}`]),
    ...(before.between === after.between ? [] : [after.between ? 'All links between the shown nodes' : 'Without the links between the shown nodes']),
    ...filterWords(before, after),
  ];
  return words.length === 0 ? 'No change' : words.join('; ');
}

const most = 2;

const countOf = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const named = (ids: readonly string[], nameOf: NameOf): string => (ids.length > most ? countOf(ids.length, 'node') : ids.map(nameOf).join(', '));

function stepWords(before: readonly Step[], after: readonly Step[], nameOf: NameOf): string[] {
  const [had, has] = [new Set(before.map(formatStep)), new Set(after.map(formatStep))];
  const added = after.filter((step) => !had.has(formatStep(step)));
  const gone = before.filter((step) => !has.has(formatStep(step)));
  const words: string[] = [];
  const opened = added.filter(({ kind }) => kind === 'below' || kind === 'bundle');
  const linked = added.filter(({ kind }) => kind === 'links');
  const placed = added.filter(({ kind }) => kind === 'place');
  if (opened.length > 0) words.push(`Opened ${stepNames(opened, nameOf)}`);
  if (linked.length > 0) words.push(`Showed what ${stepNames(linked, nameOf)} align${linked.length === 1 ? 's' : ''} with`);
  if (placed.length > 0) words.push(`Showed ${stepNames(placed, nameOf)}`);
  if (gone.length > 0) words.push(`Closed ${stepNames(gone, nameOf)}`);
  const last = after.at(-1);
  if (words.length === 0 && last && before.map(formatStep).join() !== after.map(formatStep).join()) words.push(`Made room for ${nameOf(last.id)}`);
  return words;
}

const stepNames = (steps: readonly Step[], nameOf: NameOf): string =>
  steps.length > most ? countOf(steps.length, 'node') : steps.map((step) => (step.kind === 'bundle' ? `${nameOf(step.id)} – ${nameOf(step.other)}` : nameOf(step.id))).join(', ');

function listWords(before: readonly string[], after: readonly string[], { more, less }: { more: string; less: string }, nameOf: NameOf): string[] {
  const added = after.filter((id) => !before.includes(id));
  const gone = before.filter((id) => !after.includes(id));
  return [...(added.length > 0 ? [`${more} ${named(added, nameOf)}`] : []), ...(gone.length > 0 ? [`${less} ${named(gone, nameOf)}`] : [])];
}

function pinWords(before: ExploreAddress['pins'], after: ExploreAddress['pins'], nameOf: NameOf): string[] {
  const changed = [...after].filter(([id, at]) => String(Object.values(before.get(id) ?? {})) !== String(Object.values(at))).map(([id]) => id);
  const gone = [...before.keys()].filter((id) => !after.has(id));
  return [...(changed.length > 0 ? [`Moved ${named(changed, nameOf)}`] : []), ...(gone.length > 0 ? [`Unpinned ${named(gone, nameOf)}`] : [])];
}

function filterWords({ filters: before }: ExploreAddress, { filters: after }: ExploreAddress): string[] {
  const names = (Object.keys(noFilters) as (keyof typeof noFilters)[]).filter((name) => String(before[name]) !== String(after[name]));
  if (names.length === 0) return [];
  if (activeFilters(after).length === 0) return ['Without filters'];
  return [`Filter: ${names.map((name) => filterNames[name]).join(', ')}`];
}

/** Filters by the word that a person knows them by. */
export const filterNames: Record<keyof typeof noFilters, string> = {
  frameworks: 'frameworks',
  kinds: 'kinds',
  signs: 'signs',
  editions: 'editions',
  lineage: 'lineage',
  predicates: 'what the alignment says',
  statuses: 'status',
  mappingSets: 'mapping sets',
  minConfidence: 'confidence',
  crossCutting: 'cross-cutting claims',
  derived: 'through another framework',
};
