import type { AddressPatch } from '../../state/address.ts';
import { defaultTarget } from '../../frameworks.ts';

/** Which way the ledger is read: what the frameworks serve, or what a target framework is served by. */
export interface Direction {
  served: boolean;
  /** The framework that is served. */
  target: string;
  /** The one framework on the serving side; null for all. */
  source: string | null;
}

/** The direction that an address means. SDGs never serve; `*` is everything else, which only one framework can be served by. */
export function directionOf(framework: string | null, against: string): Direction {
  if (framework !== null && against !== framework && (framework === defaultTarget() || against === '*')) {
    return { served: true, target: framework, source: against === '*' ? null : against };
  }
  return { served: false, target: against === '*' ? defaultTarget() : against, source: framework };
}

/** What to write into the address for a direction; the other filters of the list stay. */
export function directionPatch({ served, target, source }: Direction): AddressPatch {
  if (served) return { framework: target, against: source ?? '*', kind: target === defaultTarget() ? 'SDGTarget' : null, show: null };
  return { framework: source, against: target === defaultTarget() ? null : target, kind: null, show: null };
}
