import { describe, expect, it } from 'vitest';
import { noCounterpartReasons } from '../../seeds/schema.ts';
import { claims, curatedFrameworks, goalOf, readConcepts, readCurated, readPage, readPass } from './curation.ts';
import { cohensKappa } from './kappa.ts';

const [a, b] = [readPass('a'), readPass('b')];
const curated = readCurated();
const page = readPage();
const sdgs = readConcepts('sdg').map((c) => c.id);
const goals = [...new Set(sdgs.map(goalOf))];
const concepts = curatedFrameworks.flatMap((f) => readConcepts(f).map((c) => c.id));

const toSdg = curated.alignments.filter((x) => x.object.startsWith('sdg:'));
const both = concepts.map((id) => {
  const [va, vb] = [a.get(id), b.get(id)];
  if (!va || !vb) throw new Error(`${id} is missing from a pass`);
  return { id, va, vb, ca: claims(va), cb: claims(vb) };
});
const yesNo = (x: boolean): string => (x ? 'yes' : 'no');
const goalsOf = (c: Map<string, number>): Set<string> => new Set([...c.keys()].map(goalOf));

/** A row of a table of the page, so that a figure is looked for with the words it belongs to. */
const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

describe("Cohen's kappa", () => {
  it('is 0.4 on the textbook table of 50 grant proposals (20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no)', () => {
    const times = (n: number, x: string, y: string) => Array.from({ length: n }, () => [x, y] as const);
    const table = [...times(20, 'yes', 'yes'), ...times(5, 'yes', 'no'), ...times(10, 'no', 'yes'), ...times(15, 'no', 'no')];
    expect(cohensKappa(table)).toBeCloseTo(0.4, 10);
  });

  it('is 1 when two raters agree throughout, and undefined when only one label was ever used', () => {
    expect(cohensKappa([['x', 'x'], ['y', 'y']])).toBe(1);
    expect(cohensKappa([['x', 'x'], ['x', 'x']])).toBeNaN();
  });
});

describe('the agreement stated in docs/curation.md', () => {
  const byVerdict = both.map(({ va, vb }) => [va.verdict, vb.verdict] as const);
  const byPair = both.flatMap(({ ca, cb }) => sdgs.map((s) => [yesNo(ca.has(s)), yesNo(cb.has(s))] as const));
  const byGoal = both.flatMap(({ ca, cb }) => {
    const [ga, gb] = [goalsOf(ca), goalsOf(cb)];
    return goals.map((g) => [yesNo(ga.has(g)), yesNo(gb.has(g))] as const);
  });
  const byReason = both.flatMap(({ va, vb }) =>
    va.verdict === 'no-counterpart' && vb.verdict === 'no-counterpart' ? [[va.reason, vb.reason] as const] : [],
  );

  it.each([
    ['verdict of a concept (aligned, no counterpart, unreviewed)', byVerdict],
    ['concept and SDG target or goal (aligned or not)', byPair],
    ['concept and SDG (aligned with it or a target of it, or not)', byGoal],
    ['reason, where both found no counterpart', byReason],
  ])('%s', (what, ratings) => {
    const same = ratings.filter(([x, y]) => x === y).length;
    expect(page).toContain(row(what, ratings.length, same, cohensKappa(ratings).toFixed(2)));
  });

  it('counts the pairs that both passes claimed, that one alone claimed, and that share a confidence', () => {
    const shared = both.flatMap(({ ca, cb }) => [...ca].filter(([s]) => cb.has(s)).map(([s, c]) => c === cb.get(s)));
    const claimed = both.reduce((n, { ca, cb }) => n + new Set([...ca.keys(), ...cb.keys()]).size, 0);
    const single = claimed - shared.length;
    const kept = toSdg.length - shared.length;
    expect(page).toContain(`${shared.length} pairs were claimed by both passes, ${single} by one alone (${kept} of the ${single} was kept)`);
    expect(page).toContain(`with the same confidence in ${shared.filter(Boolean).length} of the ${shared.length}`);
  });
});

describe('the reconciliation', () => {
  const final = new Map(toSdg.map((x) => [`${x.subject} ${x.object}`, x.confidence ?? 0]));

  it('keeps every pair that both passes claimed, at the lower confidence of the two', () => {
    for (const { id, ca, cb } of both)
      for (const [s, c] of ca) {
        const other = cb.get(s);
        if (other !== undefined) expect.soft(final.get(`${id} ${s}`), `${id} ${s}`).toBe(Math.min(c, other));
      }
  });

  it('adds no pair that neither pass claimed, and raises none above the pass that did', () => {
    for (const { id, ca, cb } of both)
      for (const x of toSdg.filter((y) => y.subject === id)) {
        const most = Math.max(ca.get(x.object) ?? 0, cb.get(x.object) ?? 0);
        expect.soft(x.confidence, x.id).toBeLessThanOrEqual(most);
      }
  });
});

describe('the counts stated in docs/curation.md', () => {
  it.each([...curatedFrameworks, 'all'])('%s', (framework) => {
    const mine = (id: string): boolean => framework === 'all' || id.startsWith(`${framework}:`);
    const links = toSdg.filter((x) => mine(x.subject));
    const gaps = curated.noCounterparts.filter((x) => x.framework === 'sdg' && mine(x.concept));
    const cells = [
      concepts.filter(mine).length,
      new Set(links.map((x) => x.subject)).size,
      links.length,
      ...noCounterpartReasons.map((r) => gaps.filter((g) => g.reason === r).length),
      curated.unreviewed.filter((u) => mine(u.concept)).length,
    ];
    expect(page).toContain(row(framework, ...cells));
  });

  it('the confidences, the reach and the links to the Strategic Framework', () => {
    const at = (c: number): number => toSdg.filter((x) => x.confidence === c).length;
    const reached = new Set(toSdg.map((x) => x.object));
    expect(page).toContain(`${at(0.9)} alignments stand at 0.9, ${at(0.7)} at 0.7 and ${at(0.5)} at 0.5`);
    expect(page).toContain(`They reach ${reached.size} targets under ${new Set([...reached].map(goalOf)).size} SDGs`);
    const on = (...targets: string[]): number => toSdg.filter((x) => targets.includes(x.object)).length;
    expect(page).toContain(`16.4 and 16.a alone take ${on('sdg:16.4', 'sdg:16.a')} of the ${toSdg.length}`);
    const links = curated.alignments.length - toSdg.length;
    expect(page).toContain(`${links} links to the Strategic Framework 2022-2025`);
  });

  it('the predicates and the directness that are not used', () => {
    const unused = curated.alignments.filter(
      (x) => x.predicate === 'skos:exactMatch' || x.predicate === 'skos:narrowMatch' || x.directness === 'cross-cutting',
    );
    expect(unused).toEqual([]);
    expect(page).toContain('Nothing was found to be an `exactMatch` or a `narrowMatch`');
    expect(page).toContain('`cross-cutting` is not used in this set');
  });
});
