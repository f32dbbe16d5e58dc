import { describe, expect, it } from 'vitest';
import type { SeedConcept } from '../../seeds/schema.ts';
import { curatedFrameworks, readConcepts, readCurated } from './curation.ts';

const curated = readCurated();
const subjects = curatedFrameworks.flatMap((f) => readConcepts(f));
const byId = new Map([...subjects, ...readConcepts('sdg')].map((c) => [c.id, c]));

/** Concepts that may align with more than three SDG targets, each with the reason. */
const moreThanThree: Record<string, string> = {};

const passages = (id: string): string[] => {
  const concept: SeedConcept | undefined = byId.get(id);
  return concept ? [concept.title, concept.statement ?? ''] : [];
};
const quotes = (id: string, passage: string): boolean => passages(id).some((text) => text.includes(passage));

describe('the curated mapping set', () => {
  it('covers 96 concepts', () => {
    expect(subjects).toHaveLength(96);
  });

  it.each(subjects.map((c) => c.id))('%s has alignments with the SDGs, or a coded gap, or is unreviewed on purpose', (id) => {
    const targets = curated.alignments.filter((a) => a.subject === id && a.object.startsWith('sdg:'));
    const gaps = curated.noCounterparts.filter((n) => n.concept === id && n.framework === 'sdg');
    const open = curated.unreviewed.filter((u) => u.concept === id && u.framework === 'sdg');
    expect(Math.min(targets.length, 1) + gaps.length + open.length).toBe(1);
    if (!(id in moreThanThree)) expect(targets.length).toBeLessThanOrEqual(3);
  });

  it('says nothing of concepts or frameworks that do not exist', () => {
    const named = [
      ...curated.alignments.flatMap((a) => [a.subject, a.object]),
      ...curated.noCounterparts.map((n) => n.concept),
      ...curated.unreviewed.map((u) => u.concept),
    ];
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
    expect([...curated.noCounterparts, ...curated.unreviewed].filter((x) => x.framework !== 'sdg')).toEqual([]);
  });

  it.each(curated.alignments.map((a) => [a.id, a] as const))('%s quotes both sides and says how sure it is', (_, a) => {
    expect(a.id).toBe(`curated:${a.subject.replace(':', '-')}_${a.object.replace(':', '-')}`);
    expect(quotes(a.subject, a.evidence.subject), `"${a.evidence.subject}" is in ${a.subject}`).toBe(true);
    expect(quotes(a.object, a.evidence.object), `"${a.evidence.object}" is in ${a.object}`).toBe(true);
    expect(a.confidence).toBeDefined();
    expect(a.status).toBe('accepted');
    expect(a.justification).toBe('semapv:ManualMappingCuration');
    expect(a.rationale.split(/\s+/).length).toBeLessThanOrEqual(45);
  });

  it('uses no id twice', () => {
    const ids = curated.alignments.map((a) => a.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('aligns with a whole SDG only where no target under it was found', () => {
    const whole = curated.alignments.filter((a) => byId.get(a.object)?.kind === 'SDG');
    const doubled = whole.filter((w) =>
      curated.alignments.some((a) => a.subject === w.subject && a.object.startsWith(`${w.object}.`)),
    );
    expect(doubled).toEqual([]);
  });

  it('gives parallel wordings the same answer', () => {
    const links = (id: string) =>
      curated.alignments
        .filter((a) => a.subject === id && a.object.startsWith('sdg:'))
        .map(({ object, predicate, confidence, directness }) => ({ object, predicate, confidence, directness }));
    const money = ['gpg2017:1.4', 'gpg2017:3.6', 'gpg2017:6.4', 'gpg2017:7.5'].map(links);
    expect(money.every((m) => JSON.stringify(m) === JSON.stringify(money[0]))).toBe(true);
    const capacity = ['gpg2017:4.2', 'gpg2017:5.2', 'gpg2017:6.3', 'gpg2017:7.1'].map((id) =>
      links(id).find((l) => l.object === 'sdg:16.a'),
    );
    expect(capacity.every((c) => JSON.stringify(c) === JSON.stringify(capacity[0]))).toBe(true);
    expect(links('gpg2017:1.1')).toEqual(links('gpg2017:1.3'));
  });
});
