/**
 * One step away from the opening picture, as the address holds it:
 *   sf2022:1         what lies below it; where nothing does, what it aligns with
 *   *sf2022:1.1      what it aligns with
 *   .sdg:16.4        that concept in its place, with its ancestors
 *   sf2022:1~sdg:16  a bundle, opened into its single alignments
 */
export type Step =
  | { kind: 'below'; id: string }
  | { kind: 'links'; id: string }
  | { kind: 'place'; id: string }
  | { kind: 'bundle'; id: string; other: string };

const id = /^[^\s,~*.][^\s,~]{0,199}$/;

/** Reads one step; undefined where it is none. */
export function parseStep(text: string): Step | undefined {
  const [first = '', second, ...rest] = text.split('~');
  if (second !== undefined) {
    return rest.length === 0 && id.test(first) && id.test(second) ? { kind: 'bundle', id: first, other: second } : undefined;
  }
  const mark = first[0];
  const bare = mark === '*' || mark === '.' ? first.slice(1) : first;
  if (!id.test(bare)) return undefined;
  return { kind: mark === '*' ? 'links' : mark === '.' ? 'place' : 'below', id: bare };
}

/** The step as the address writes it; also its key. */
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

/** The step that opens a bundle, from the id that `selected` holds (`bundle:row~column`). */
export function bundleStep(bundle: string): Step | undefined {
  const step = bundle.startsWith('bundle:') ? parseStep(bundle.slice('bundle:'.length)) : undefined;
  return step?.kind === 'bundle' ? step : undefined;
}
