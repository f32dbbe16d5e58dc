import { describe, expect, it } from 'vitest';
import type { SeedConcept } from '../../seeds/schema.ts';
import { curatedFrameworks, readConcepts, readCurated } from './curation.ts';
import { documentOf, haveSdgReference, haveSources, longestSharedRun, referenceGoals } from './printed.ts';

const curated = readCurated();
const subjects = curatedFrameworks.flatMap((f) => readConcepts(f));
const byId = new Map([...subjects, ...readConcepts('sdg')].map((c) => [c.id, c]));

/** Concepts that may be accepted for more than three SDG targets, each with the reason. */
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

  it.each(subjects.map((c) => c.id))('%s is aligned with the SDGs, or has a coded gap, or waits with suggestions, or is unreviewed on purpose', (id) => {
    const own = curated.alignments.filter((a) => a.subject === id && a.object.startsWith('sdg:'));
    const targets = own.filter((a) => a.status === 'accepted');
    const gaps = curated.noCounterparts.filter((n) => n.concept === id && n.framework === 'sdg');
    const open = curated.unreviewed.filter((u) => u.concept === id && u.framework === 'sdg');
    const said = Math.min(targets.length, 1) + gaps.length + open.length;
    expect(said).toBeLessThanOrEqual(1);
    if (said === 0) expect(own).not.toEqual([]);
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
    expect(a.author).toBe('Plumbline project');
    expect(a.justification).toBe('semapv:ManualMappingCuration');
    expect(a.rationale.split(/\s+/).length).toBeLessThanOrEqual(45);
  });

  it('says of each suggestion which pass claims it and what speaks against it', () => {
    const suggested = curated.alignments.filter((a) => a.status === 'suggested');
    expect(suggested.filter((a) => a.confidence !== 0.5)).toEqual([]);
    expect(suggested.filter((a) => !/^Only the (first|second|third) pass claims this: .+\. Against it: .+/u.test(a.rationale))).toEqual([]);
  });

  it('names each judgement of no counterpart by its ends', () => {
    for (const n of curated.noCounterparts) {
      expect(n.id).toBe(`curated:${n.concept.replace(':', '-')}_${n.framework}`);
      expect(n.status).toBe('accepted');
    }
  });

  it.skipIf(!haveSdgReference)('shares no run of six words with the UN’s text of what it aligns with', () => {
    const official = new Map(referenceGoals().flatMap((goal) => [goal, ...goal.targets].map((it) => [`sdg:${it.code}`, it.label.en])));
    const copied = curated.alignments.filter((a) => longestSharedRun(a.rationale, official.get(a.object) ?? '') >= 6);
    expect(copied.map((a) => a.id)).toEqual([]);
  });

  it.skipIf(!haveSources)('shares no run of six words with the document of its subject', () => {
    const copied = curated.alignments.filter(
      (a) => longestSharedRun(`${a.rationale} | ${a.evidence.note ?? ''}`, documentOf(a.subject.split(':')[0] ?? '')) >= 6,
    );
    expect(copied.map((a) => a.id)).toEqual([]);
  });

  it('uses no id twice', () => {
    const ids = [...curated.alignments, ...curated.noCounterparts].map((a) => a.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('aligns with a whole SDG only where no target under it was accepted', () => {
    const accepted = curated.alignments.filter((a) => a.status === 'accepted');
    const whole = accepted.filter((a) => byId.get(a.object)?.kind === 'SDG');
    const doubled = whole.filter((w) =>
      accepted.some((a) => a.subject === w.subject && a.object.startsWith(`${w.object}.`)),
    );
    expect(doubled).toEqual([]);
  });

  it('gives parallel wordings the same answer', () => {
    const links = (id: string) =>
      curated.alignments
        .filter((a) => a.subject === id && a.object.startsWith('sdg:'))
        .map(({ object, predicate, confidence, directness, status }) => ({ object, predicate, confidence, directness, status }));
    const money = ['gpg2017:1.4', 'gpg2017:3.6', 'gpg2017:6.4', 'gpg2017:7.5'].map(links);
    expect(money.every((m) => JSON.stringify(m) === JSON.stringify(money[0]))).toBe(true);
    const capacity = ['gpg2017:4.2', 'gpg2017:5.2', 'gpg2017:6.3', 'gpg2017:7.1'].map((id) =>
      links(id).find((l) => l.object === 'sdg:16.a'),
    );
    expect(capacity.every((c) => JSON.stringify(c) === JSON.stringify(capacity[0]))).toBe(true);
    expect(links('gpg2017:1.1')).toEqual(links('gpg2017:1.3'));
  });
});
