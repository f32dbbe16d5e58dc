import type { NoCounterpartReason } from '../../server/domain/alignment.ts';
import { goalOf, type Judgement } from './curation.ts';

/** What the rules of docs/curation.md make of all passes' judgements of one concept. */
export interface Ruling {
  state: 'aligned' | 'no-counterpart' | 'suggestions-only' | 'unreviewed';
  /** Confidence of each accepted SDG or target. */
  accepted: Map<string, number>;
  /** SDGs and targets that a single pass claims. */
  suggested: Set<string>;
  /** The reasons that may be recorded: the one that two passes give, else those given at all. */
  reasons: Set<NoCounterpartReason>;
}

/** Two of three accept, one suggests, two verdicts of none record that there is no counterpart. */
export function ruleOn(judgements: readonly Judgement[]): Ruling {
  const byTarget = votes(judgements, (id) => id);
  const byGoal = votes(judgements, goalOf);
  const accepted = new Map<string, number>();
  const suggested = new Set<string>();
  for (const [id, confidences] of byTarget) {
    if (id === goalOf(id)) continue;
    if (confidences.length >= 2) accepted.set(id, middle(confidences));
    else suggested.add(id);
  }
  for (const [goal, confidences] of byGoal) {
    if ([...accepted.keys()].some((id) => goalOf(id) === goal)) continue;
    if (confidences.length >= 2) accepted.set(goal, middle(confidences));
    else if (byTarget.has(goal)) suggested.add(goal);
  }
  const none = judgements.filter(({ verdict }) => verdict === 'no-counterpart').length >= 2;
  const state = accepted.size > 0 ? 'aligned' : none ? 'no-counterpart' : suggested.size > 0 ? 'suggestions-only' : 'unreviewed';
  return { state, accepted, suggested, reasons: reasonsOf(judgements) };
}

/** Confidences by what is claimed; a pass that claims several below one SDG counts once for it, with its highest. */
function votes(judgements: readonly Judgement[], of: (id: string) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { claims } of judgements) {
    const own = new Map<string, number>();
    for (const [id, confidence] of claims) own.set(of(id), Math.max(confidence, own.get(of(id)) ?? 0));
    for (const [id, confidence] of own) found.set(id, [...(found.get(id) ?? []), confidence]);
  }
  return found;
}

/** The middle one of three, the lower one of two. */
function middle(confidences: readonly number[]): number {
  return confidences.toSorted((a, b) => a - b)[Math.floor((confidences.length - 1) / 2)] ?? 0;
}

function reasonsOf(judgements: readonly Judgement[]): Set<NoCounterpartReason> {
  const given = judgements.flatMap(({ reason }) => reason ?? []);
  const twice = given.filter((reason, index) => given.indexOf(reason) !== index);
  return new Set(twice.length > 0 ? twice : given);
}
