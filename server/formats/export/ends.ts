import type { Exported, ExportedAlignment, ExportedEnd, ExportedLink, ExportedNoCounterpart } from './model.ts';

/** A claim or a link as a relationship between two ends. */
export interface Relationship {
  type: string;
  from: ExportedEnd;
  to: ExportedEnd;
  /** Whether its ends are frameworks. */
  ofFrameworks: { from: boolean; to: boolean };
  one: ExportedAlignment | ExportedNoCounterpart | ExportedLink;
}

/** Alignments, judgements and links of an export, one after the other. */
export async function* relationships(exported: Exported): AsyncGenerator<Relationship> {
  for await (const one of exported.alignments()) yield { type: 'ALIGNS_WITH', from: one.subject, to: one.object, ofFrameworks: { from: false, to: false }, one };
  for await (const one of exported.noCounterparts()) yield { type: 'NO_COUNTERPART_IN', from: one.subject, to: one.object, ofFrameworks: { from: false, to: true }, one };
  for await (const one of exported.links()) {
    const areFrameworks = one.type !== 'CONTINUES';
    yield { type: one.type, from: one.from, to: one.to, ofFrameworks: { from: areFrameworks, to: areFrameworks }, one };
  }
}

/** Tells which ends of claims and links are no part of an export: their framework is another one. */
export function outsideOf({ frameworks }: Pick<Exported, 'frameworks'>): (end: ExportedEnd) => boolean {
  const ids = new Set(frameworks.map(({ id }) => id));
  return ({ id }) => !ids.has(id.split(':', 1)[0] ?? id);
}

/** That of what is not exported itself the file has the name alone. */
export const outsideLost = (exported: Pick<Exported, 'frameworks'>) => {
  const isOutside = outsideOf(exported);
  return (...ends: ExportedEnd[]): string[] => (ends.some(isOutside) ? ['Of concepts and frameworks that are not exported but named: all but id, title and IRI'] : []);
};
