import type { AlignmentStatus } from '../../domain/alignment.ts';
import type { GapState } from '../../domain/ledger.ts';
import type { WhyRow } from './queries.ts';
import type { WhyStep } from './schema.ts';

/** The states that the ledger tries for a concept, in its order, up to the one that holds. */
export function stepsOf(rows: readonly WhyRow[]): WhyStep[] {
  const sum = (step: WhyRow['step'], fits: (row: WhyRow) => boolean = () => true) =>
    rows.filter((row) => row.step === step && fits(row)).reduce((total, row) => total + row.total, 0);
  const inStatus = (status: AlignmentStatus, step: WhyRow['step'] = 'own') => sum(step, (row) => row.status === status && !row.counts);
  const notCounting = (status: AlignmentStatus) => inStatus(status) + inStatus(status, 'closed');
  const counting = sum('own', ({ counts }) => counts);
  const [aboveReaching, belowReaching] = [sum('above', ({ counts }) => counts), sum('below', ({ counts }) => counts)];
  const bridges = sum('bridge');
  const relatives = { above: sum('above'), aboveReaching, below: sum('below'), belowReaching };
  const [accepted, suggested, stale, rejected] = [inStatus('accepted'), inStatus('suggested'), inStatus('stale'), inStatus('rejected')];
  const [judged, asked, doubted] = [sum('judged'), sum('asked'), sum('doubted')];
  const none = judged >= asked;

  const tried: [GapState, boolean, WhyStep['found']][] = [
    [
      'direct',
      counting > 0,
      {
        counting,
        notCounting: someOf({
          accepted: notCounting('accepted'),
          suggested: notCounting('suggested'),
          stale: notCounting('stale'),
          rejected: notCounting('rejected'),
        }),
        setClaims: inStatus('accepted', 'left-out'),
        hindering: inStatus('accepted', 'hindering'),
      },
    ],
    ['no-counterpart', none, { judged, asked, ...(none ? relatives : {}) }],
    ['inherited', aboveReaching + belowReaching > 0, relatives],
    ['derived', bridges > 0, { bridges, stones: sum('stone') }],
    ['pending', suggested + stale + doubted > 0, { suggested, stale, doubted }],
    ['not-counted', accepted > 0, { accepted }],
    ['rejected', rejected > 0, { rejected }],
    ['unreviewed', true, {}],
  ];
  const last = tried.findIndex(([, holds]) => holds);
  return tried.slice(0, last + 1).map(([state, holds, found]) => ({ state, holds, found }));
}

function someOf(counts: Record<AlignmentStatus, number>): Partial<Record<AlignmentStatus, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
