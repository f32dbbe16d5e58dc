import type { ReactNode } from 'react';
import type { GapState } from '../../server/domain/ledger.ts';

// Aligned states are filled, unaligned ones are rings with a sign: told apart without any colour.
const ring = <circle cx="8" cy="8" r="6.250" fill="none" stroke="currentColor" strokeWidth="1.500" />;
const sign = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75, strokeLinecap: 'round' } as const;
const drawings: Record<GapState, ReactNode> = {
  direct: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  inherited: (
    <>
      {ring}
      <path d="M8 1.750a6.250 6.250 0 0 1 0 12.500z" fill="currentColor" />
    </>
  ),
  derived: (
    <>
      <circle cx="8" cy="8" r="6.250" fill="none" stroke="currentColor" strokeWidth="1.500" strokeDasharray="2 1.930" />
      <circle cx="8" cy="8" r="3" fill="currentColor" />
    </>
  ),
  pending: (
    <>
      <circle cx="8" cy="8" r="6.250" fill="none" stroke="currentColor" strokeWidth="1.500" strokeDasharray="4 1.600" />
      <path d="M6.200 6.300a1.900 1.900 0 1 1 2.700 1.800c-.6.3-.9.6-.9 1.200M8 11.500v.01" {...sign} />
    </>
  ),
  'no-counterpart': (
    <>
      {ring}
      <path d="M3.700 12.300l8.600-8.600" {...sign} />
    </>
  ),
  'not-counted': (
    <>
      {ring}
      <path d="M4.800 8h6.400" {...sign} />
    </>
  ),
  rejected: (
    <>
      {ring}
      <path d="M5.700 5.700l4.600 4.600m0-4.600l-4.600 4.600" {...sign} />
    </>
  ),
  unreviewed: (
    <>
      {ring}
      <path d="M8 4.600v4M8 11.300v.01" {...sign} />
    </>
  ),
};

interface Props {
  state: GapState;
  size?: number;
}

/** The sign of a gap state; always beside the state's words. */
export function StateMark({ state, size = 16 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" style={{ flex: 'none', color: `var(--state-${state})` }} aria-hidden>
      {drawings[state]}
    </svg>
  );
}
