/**
 * One step away from the opening picture, as the address holds it:
 *   sf2022:1         what lies below it; where nothing does, what it aligns with
 *   *sf2022:1.1      what it aligns with
 *   .sdg:16.4        that concept in its place, with its ancestors
 *   sf2022:1~sdg:16  a bundle, opened into its single alignments
 *   *sdg:16.4@300    the first 300 of what comes in pages; any step but a place may say so
 */
export type Step =
  | ({ kind: 'below'; id: string } & Paged)
  | ({ kind: 'links'; id: string } & Paged)
  | { kind: 'place'; id: string }
  | ({ kind: 'bundle'; id: string; other: string } & Paged);

interface Paged {
  /** How many are shown of what comes in pages; the first page where it is absent. */
  first?: number;
}

/** Most that a step shows of what comes in pages. */
export const maxFirst = 2_000;

const id = /^[^\s,~*.][^\s,~]{0,199}$/;

/** Reads one step; undefined where it is none. */
export function parseStep(text: string): Step | undefined {
  const [, body = text, number] = /^(.+)@([1-9]\d{0,3})$/.exec(text) ?? [];
  const paged = number === undefined ? {} : { first: Number(number) };
  const [first = '', second, ...rest] = body.split('~');
  if (second !== undefined) {
    return rest.length === 0 && id.test(first) && id.test(second) && isFirst(paged) ? { kind: 'bundle', id: first, other: second, ...paged } : undefined;
  }
  const mark = first[0];
  const bare = mark === '*' || mark === '.' ? first.slice(1) : first;
  if (!id.test(bare) || !isFirst(paged)) return undefined;
  if (mark === '.') return number === undefined ? { kind: 'place', id: bare } : undefined;
  return { kind: mark === '*' ? 'links' : 'below', id: bare, ...paged };
}

const isFirst = ({ first = 1 }: Paged): boolean => first <= maxFirst;

/** Names a step, however much of it is shown: its key. */
export function formatStep(step: Step): string {
  switch (step.kind) {
    case 'below':
      return step.id;
    case 'links':
      return `*${step.id}`;
    case 'place':
      return `.${step.id}`;
    case 'bundle':
      return `${step.id}~${step.other}`;
  }
}

/** The step as the address writes it. */
export const stepText = (step: Step): string =>
  step.kind === 'place' || step.first === undefined ? formatStep(step) : `${formatStep(step)}@${step.first}`;

/** The step that opens a bundle, from the id that `selected` holds (`bundle:row~column`). */
export function bundleStep(bundle: string): Step | undefined {
  const step = bundle.startsWith('bundle:') ? parseStep(bundle.slice('bundle:'.length)) : undefined;
  return step?.kind === 'bundle' ? step : undefined;
}
