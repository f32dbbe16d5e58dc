import type { DefinitionAnchor } from '../../state/definitions.ts';

/** How one figure is counted, in a line each part, and the heading of docs/definitions.md that defines it. */
export interface FigureFormula {
  figure: string;
  lines: readonly string[];
  anchor: DefinitionAnchor;
}

const themselves = 'serve an SDG or target themselves = state direct';
const byInference = 'by inference = inherited + derived';
const none = 'serve none (unaligned) = no counterpart + pending + not counted + rejected + unreviewed';

/** Every figure of the Overview. */
export const formulas = {
  headline: { figure: 'goals, objectives and outcomes that serve a target', lines: [themselves, byInference, none], anchor: 'the-gap-ledger' },
  aligned: { figure: 'aligned', lines: [themselves, byInference, 'of = all concepts of the framework'], anchor: 'the-gap-ledger' },
  states: {
    figure: 'concepts in each state',
    lines: [
      'each concept is in exactly one state, the first that fits:',
      'itself (direct) = an alignment of its own counts',
      'no counterpart = judged itself: the target has nothing for it',
      'through its own (inherited) = something above serves one itself, or something below it is direct',
      'through another framework (derived) = one stepping stone in another framework joins it with the target',
      'waits for a judgement (pending) = suggestions or out-of-date judgements wait',
      'not counted = its accepted alignments are left out by what counts',
      'all rejected (rejected) = all that was suggested was turned down',
      'nobody has looked (unreviewed) = nobody has judged it',
    ],
    anchor: 'the-gap-ledger',
  },
  reached: {
    figure: 'SDGs and targets reached',
    lines: [
      'SDGs reached = SDGs that an alignment that counts names, itself or by a target below / all SDGs',
      'targets reached = targets that an alignment that counts names / all targets',
    ],
    anchor: 'overview',
  },
  next: {
    figure: 'next steps',
    lines: [
      'not judged yet, a judgement awaited, rejected suggestions alone = concepts in that state',
      'with claims made for a whole set alike = concepts whose state rests on such claims alone',
    ],
    anchor: 'the-gap-ledger',
  },
  since: {
    figure: 'changes since the last finding',
    lines: ['since = rows added, gone, or in another state than in the newest finding on the framework'],
    anchor: 'findings',
  },
  unserved: {
    figure: 'served by no framework',
    lines: ['served by nothing = unaligned in the ledger read the other way round: from the target, against all frameworks'],
    anchor: 'overview',
  },
  islands: {
    figure: 'islands',
    lines: ['island = a group of two or more concepts aligned with each other, none of which reaches the target'],
    anchor: 'islands',
  },
} as const satisfies Record<string, FigureFormula>;
