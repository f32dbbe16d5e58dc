import { describe, expect, it } from 'vitest';
import { noCounterpartReasons } from '../../server/domain/alignment.ts';
import { curatedFrameworks, goalOf, passNames, readConcepts, readCurated, readFramework, readPage, readPass } from './curation.ts';
import { cohensKappa, fleissKappa } from './kappa.ts';
import { ruleOn } from './rules.ts';

const passes = passNames.map(readPass);
const curated = readCurated();
const page = readPage();
const sdgs = readConcepts('sdg').map((c) => c.id);
const goals = [...new Set(sdgs.map(goalOf))];
const concepts = curatedFrameworks.flatMap((f) => readConcepts(f).map((c) => c.id));

const toSdg = curated.alignments.filter((x) => x.object.startsWith('sdg:'));
const accepted = toSdg.filter((x) => x.status === 'accepted');
const suggested = toSdg.filter((x) => x.status === 'suggested');
/** What each pass says of each concept: [A, B, C]. */
const judged = concepts.map((id) => passes.map((pass) => pass.get(id) ?? expect.fail(`${id} is missing from a pass`)));
const yesNo = (x: boolean): string => (x ? 'yes' : 'no');

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

describe("Fleiss' kappa", () => {
  it('is 0.21 on the textbook table of fourteen raters and ten subjects', () => {
    const table = [
      [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
    ];
    const ratings = table.map((counts) => counts.flatMap((n, label) => Array.from({ length: n }, () => String(label))));
    expect(fleissKappa(ratings)).toBeCloseTo(0.21, 3);
  });

  it('is 1 when three raters agree throughout, and undefined when only one label was ever used', () => {
    expect(fleissKappa([['x', 'x', 'x'], ['y', 'y', 'y']])).toBe(1);
    expect(fleissKappa([['x', 'x', 'x'], ['x', 'x', 'x']])).toBeNaN();
  });
});

describe('the agreement stated in docs/curation.md', () => {
  // Items by the labels that A, B and C gave; undefined where a pass gave none.
  const byVerdict = judged.map((all) => all.map(({ verdict }) => verdict));
  const byPair = judged.flatMap((all) => sdgs.map((s) => all.map(({ claims }) => yesNo(claims.has(s)))));
  const byGoal = judged.flatMap((all) => goals.map((g) => all.map(({ claims }) => yesNo([...claims.keys()].some((s) => goalOf(s) === g)))));
  const byReason = judged.map((all) => all.map(({ reason }) => reason));

  it.each<[string, (string | undefined)[][]]>([
    ['verdict of a concept (aligned, no counterpart, unreviewed)', byVerdict],
    ['concept and SDG target or goal (aligned or not)', byPair],
    ['concept and SDG (aligned with it or a target of it, or not)', byGoal],
    ['reason, where all compared found no counterpart', byReason],
  ])('%s', (what, items) => {
    const cell = (...judges: number[]): string => {
      const ratings = items.map((item) => judges.flatMap((judge) => item[judge] ?? [])).filter((labels) => labels.length === judges.length);
      const same = ratings.filter((labels) => new Set(labels).size === 1).length;
      const kappa = judges.length === 2 ? cohensKappa(ratings as [string, string][]) : fleissKappa(ratings);
      return `${kappa.toFixed(2)} (${same} of ${ratings.length})`;
    };
    expect(page).toContain(row(what, cell(0, 1), cell(0, 2), cell(1, 2), cell(0, 1, 2)));
  });

  it('counts the pairs that three, two and one of the passes claimed', () => {
    const by = (...judges: string[]): number => byPair.filter((item) => item.join() === judges.join()).length;
    const votes = (n: number): number => byPair.filter((item) => item.filter((x) => x === 'yes').length === n).length;
    expect(page).toContain(
      `${votes(3)} pairs were claimed by all three passes, ${votes(2)} by two, ${votes(1)} by one alone (${by('no', 'yes', 'no')} by B, ${by('no', 'no', 'yes')} by C)`,
    );
    expect(by('yes', 'no', 'no')).toBe(0);
  });
});

describe('the counts stated in docs/curation.md', () => {
  it.each([...curatedFrameworks, 'all'] as const)('%s', (framework) => {
    const mine = (id: string): boolean => framework === 'all' || id.startsWith(`${framework}:`);
    const links = accepted.filter((x) => mine(x.subject));
    const waiting = suggested.filter((x) => mine(x.subject));
    const gaps = curated.noCounterparts.filter((x) => x.framework === 'sdg' && mine(x.concept));
    const states = concepts.flatMap((id, index) => (mine(id) ? ruleOn(judged[index] ?? []).state : []));
    const cells = [
      concepts.filter(mine).length,
      new Set(links.map((x) => x.subject)).size,
      links.length,
      waiting.length,
      ...noCounterpartReasons.map((r) => gaps.filter((g) => g.reason === r).length),
      gaps.filter((g) => waiting.some((x) => x.subject === g.concept)).length,
      states.filter((state) => state === 'suggestions-only').length,
      states.filter((state) => state === 'unreviewed').length,
    ];
    expect(page).toContain(row(framework === 'all' ? 'All' : readFramework(framework).title, ...cells));
  });

  it('the confidences, the reach and the links to the Strategic Framework', () => {
    const at = (c: number): number => accepted.filter((x) => x.confidence === c).length;
    const reached = [...new Set(accepted.map((x) => x.object))];
    const whole = reached.filter((id) => id === goalOf(id));
    expect(page).toContain(`Of the accepted ones ${at(0.9)} stand at 0.9, ${at(0.7)} at 0.7 and ${at(0.5)} at 0.5`);
    expect(page).toContain(
      `They reach ${reached.length - whole.length} targets and ${whole.length} whole SDGs, under ${new Set(reached.map(goalOf)).size} SDGs`,
    );
    const on = (...targets: string[]): number => accepted.filter((x) => targets.includes(x.object)).length;
    expect(page).toContain(`16.4 and 16.a alone take ${on('sdg:16.4', 'sdg:16.a')} of the ${accepted.length}`);
    const links = curated.alignments.length - toSdg.length;
    expect(page).toContain(`${links} links to the Strategic Framework 2022-2025`);
  });

  it('the fifteen points, each once and in order', () => {
    const numbers = [...page.matchAll(/^\| (\d+) \| /gmu)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
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
