import { z } from 'zod';
import { conceptKind } from '../../../server/domain/concept.ts';
import { editions, type Filters, noFilters, signs } from '../../graph/filters.ts';
import { type LayoutName, layoutNames } from '../../graph/layouts/placed.ts';
import type { Point } from '../../graph/picture.ts';
import { countingParameters, countingPatch, parseCounting } from '../../state/counting.ts';
import { formatStep, parseStep, type Step, stepText } from '../../graph/steps.ts';

/** All that the address says about the picture; `selected` and `against` belong to every view. */
export interface ExploreAddress {
  steps: Step[];
  hide: string[];
  pins: Map<string, Point>;
  layout: LayoutName;
  only: string | null;
  nodes: string[] | null;
  between: boolean;
  filters: Filters;
}

/** Links made before the layouts had their present names are read too. */
const layout = z.preprocess((name) => ({ force: 'clusters', concentric: 'rings' })[String(name)] ?? name, z.enum(layoutNames));
const nodeId = z.string().regex(/^[^\s,~]{1,200}$/);
const frameworkId = z.string().regex(/^[\w-]{1,80}$/);
const step = z.string().transform((text, context): Step => {
  const parsed = parseStep(text);
  if (parsed) return parsed;
  context.addIssue('not a step');
  return z.NEVER;
});
const pin = z
  .string()
  .regex(/^[^\s,~]{1,200}@-?\d{1,6}_-?\d{1,6}$/)
  .transform((text): [string, Point] => {
    const at = text.lastIndexOf('@');
    const [x = 0, y = 0] = text.slice(at + 1).split('_').map(Number);
    return [text.slice(0, at), { x, y }];
  });

/** Reads the address. A value that is none is left out, and its parameter is named in `ignored`. */
export function parseExplore(parameters: URLSearchParams): { value: ExploreAddress; ignored: string[] } {
  const ignored = new Set<string>();
  const one = <T>(name: string, schema: z.ZodType<T>, absent: T): T => {
    const text = parameters.get(name);
    if (text === null) return absent;
    const parsed = schema.safeParse(text);
    if (!parsed.success) ignored.add(name);
    return parsed.success ? parsed.data : absent;
  };
  const list = <T>(name: string, schema: z.ZodType<T>): T[] =>
    (parameters.get(name) ?? '').split(',').filter(Boolean).flatMap((text) => {
      const parsed = schema.safeParse(text);
      if (!parsed.success) ignored.add(name);
      return parsed.success ? [parsed.data] : [];
    });
  const flag = (name: string): boolean => one(name, z.literal('1'), null) === '1';
  const nodes = unique(list('nodes', nodeId));
  const counting = parseCounting(withNewNames(parameters));
  const understood = countingPatch(counting);
  for (const name of countingParameters) {
    const text = parameters.get(name) ?? '';
    if (text !== '' && text !== defaultTexts[name] && !sameList(text, understood[name] ?? '')) ignored.add(name);
  }
  const value: ExploreAddress = {
    steps: [...new Map(list('open', step).map((each) => [formatStep(each), each])).values()],
    hide: unique(list('hide', nodeId)),
    pins: new Map(list('pin', pin)),
    layout: one('layout', layout, 'columns'),
    only: one('only', nodeId.nullable(), null),
    nodes: nodes.length > 0 ? nodes : null,
    between: flag('between'),
    filters: {
      frameworks: unique(list('frameworks', frameworkId)),
      kinds: unique(list('kinds', conceptKind)),
      signs: unique(list('signs', z.enum(signs))),
      editions: unique(list('editions', z.enum(editions))),
      lineage: flag('lineage'),
      derived: flag('derived'),
      ...counting,
    },
  };
  return { value, ignored: [...ignored] };
}

/** The address's parameters for a view; null takes one out, so that the opening picture has an empty address. */
export function formatExplore({ steps, hide, pins, layout, only, nodes, between, filters }: ExploreAddress): Record<string, string | null> {
  const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(','));
  return {
    open: list(steps.map(stepText)),
    hide: list(hide),
    pin: list([...pins].map(([id, { x, y }]) => `${id}@${Math.round(x)}_${Math.round(y)}`)),
    layout: layout === 'columns' ? null : layout,
    only,
    nodes: list(nodes ?? []),
    between: between ? '1' : null,
    frameworks: list(filters.frameworks),
    kinds: list(filters.kinds),
    signs: list(filters.signs),
    editions: list(filters.editions),
    lineage: filters.lineage ? '1' : null,
    derived: filters.derived ? '1' : null,
    ...countingPatch(filters),
    status: null,
  };
}

/** The opening picture. */
export const emptyAddress: ExploreAddress = {
  steps: [],
  hide: [],
  pins: new Map(),
  layout: 'columns',
  only: null,
  nodes: null,
  between: false,
  filters: noFilters,
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Defaults that an address need not hold, and may. */
const defaultTexts: Record<string, string> = { confidence: '0', crossCutting: 'exclude', counts: 'accepted' };

const sameList = (a: string, b: string): boolean => a.split(',').sort().join() === b.split(',').sort().join();

/** Links made before the picture counted like every other view say `status` for `counts`. */
function withNewNames(parameters: URLSearchParams): URLSearchParams {
  const status = parameters.get('status');
  if (status === null || parameters.has('counts')) return parameters;
  const renamed = new URLSearchParams(parameters);
  renamed.set('counts', status);
  return renamed;
}
