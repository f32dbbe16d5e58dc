import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { curatedFrameworks, type Judgement, passNames, readConcepts, readCurated, readPass, readText } from './curation.ts';
import { ruleOn } from './rules.ts';

const passes = passNames.map(readPass);
const concepts = curatedFrameworks.flatMap((f) => readConcepts(f).map((c) => c.id));
const curated = readCurated();

const aligned = (claims: Record<string, number>): Judgement => ({ verdict: 'aligned', claims: new Map(Object.entries(claims)) });
const none = (reason: Judgement['reason']): Judgement => ({ verdict: 'no-counterpart', reason, claims: new Map() });
const open: Judgement = { verdict: 'unreviewed', claims: new Map() };

describe('the rules', () => {
  it.each<[string, Judgement[], Partial<ReturnType<typeof ruleOn>>]>([
    ['accept what two claim, at the lower confidence', [aligned({ 'sdg:16.4': 0.9 }), aligned({ 'sdg:16.4': 0.5 }), none('enabler')], { state: 'aligned', accepted: new Map([['sdg:16.4', 0.5]]), suggested: new Set() }],
    ['take the middle confidence of three', [aligned({ 'sdg:16.4': 0.9 }), aligned({ 'sdg:16.4': 0.5 }), aligned({ 'sdg:16.4': 0.7 })], { accepted: new Map([['sdg:16.4', 0.7]]) }],
    ['suggest what one claims', [aligned({ 'sdg:16.4': 0.9, 'sdg:5.2': 0.5 }), aligned({ 'sdg:16.4': 0.9 }), open], { accepted: new Map([['sdg:16.4', 0.9]]), suggested: new Set(['sdg:5.2']) }],
    ['accept the whole SDG where its targets have one claim each', [aligned({ 'sdg:15': 0.5 }), aligned({ 'sdg:15.7': 0.7 }), none('too-general')], { state: 'aligned', accepted: new Map([['sdg:15', 0.5]]), suggested: new Set(['sdg:15.7']) }],
    ['leave the whole SDG where one of its targets is accepted', [aligned({ 'sdg:15': 0.5 }), aligned({ 'sdg:15.7': 0.7 }), aligned({ 'sdg:15.7': 0.5 })], { accepted: new Map([['sdg:15.7', 0.5]]), suggested: new Set() }],
    ['let a suggestion wait beside two verdicts of none', [none('enabler'), none('enabler'), aligned({ 'sdg:16.a': 0.7 })], { state: 'no-counterpart', suggested: new Set(['sdg:16.a']), reasons: new Set(['enabler']) }],
    ['record nothing but suggestions where two align with different SDGs', [aligned({ 'sdg:5.2': 0.5 }), aligned({ 'sdg:8.7': 0.5 }), none('enabler')], { state: 'suggestions-only', suggested: new Set(['sdg:5.2', 'sdg:8.7']) }],
    ['leave open what one alone found to be none', [none('enabler'), open, open], { state: 'unreviewed' }],
    ['allow each reason given where no two agree on one', [none('enabler'), none('internal'), open], { state: 'no-counterpart', reasons: new Set(['enabler', 'internal']) }],
  ])('%s', (_, judgements, expected) => expect(ruleOn(judgements)).toMatchObject(expected));
});

describe('the curated set', () => {
  it.each(concepts)('says of %s what the rules make of the three passes', (id) => {
    const ruling = ruleOn(passes.map((pass) => pass.get(id) ?? expect.fail(`${id} is missing from a pass`)));
    const own = curated.alignments.filter((a) => a.subject === id && a.object.startsWith('sdg:'));
    const of = (status: string) => new Map(own.filter((a) => a.status === status).map((a) => [a.object, a.confidence]));
    const judged = curated.noCounterparts.filter((n) => n.concept === id);
    expect(of('accepted')).toEqual(ruling.accepted);
    expect(of('suggested')).toEqual(new Map([...ruling.suggested].map((target) => [target, 0.5])));
    expect(own.filter((a) => a.status !== 'accepted' && a.status !== 'suggested')).toEqual([]);
    expect(judged).toHaveLength(ruling.state === 'no-counterpart' ? 1 : 0);
    for (const { reason } of judged) expect(ruling.reasons).toContain(reason);
    expect(curated.unreviewed.some((u) => u.concept === id)).toBe(ruling.state === 'unreviewed');
  });

  it('has the third pass as its judge wrote it', () => {
    const sum = createHash('sha256').update(readText('docs/curation/pass-c.json')).digest('hex');
    expect(sum).toBe('980a589d0980ddb8a04097574e6d9341caa53420fed5782dd15fff0ca1000af3');
  });
});
