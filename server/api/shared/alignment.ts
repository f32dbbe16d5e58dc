import type { Alignment } from '../../domain/alignment.ts';
import { type NodeRow, toConceptRef } from './graph.ts';
import { textIn } from './properties.ts';

/** An `ALIGNS_WITH` relationship and its ends as the contract shows it. */
export function toAlignment(subject: NodeRow, object: NodeRow, properties: Record<string, unknown>): Alignment {
  const text = (name: string) => textIn(properties, name);
  return {
    id: text('id') ?? '',
    subject: toConceptRef(subject),
    object: toConceptRef(object),
    predicate: (text('predicate') ?? 'skos:relatedMatch') as Alignment['predicate'],
    justification: text('justification') ?? '',
    confidence: typeof properties.confidence === 'number' ? properties.confidence : null,
    status: (text('status') ?? 'suggested') as Alignment['status'],
    directness: (text('directness') ?? 'direct') as Alignment['directness'],
    polarity: text('polarity') as Alignment['polarity'],
    mappingSet: text('mappingSet') ?? '',
    evidence: {
      subject: text('evidenceSubject') ?? '',
      object: text('evidenceObject') ?? '',
      source: text('evidenceSource'),
      claimedBy: text('evidenceClaimedBy'),
      claimed: text('evidenceClaimed'),
      read: text('evidenceRead'),
      note: text('evidenceNote'),
    },
    rationale: text('rationale') ?? '',
    author: text('author') ?? '',
    date: text('date') ?? '',
    reviewer: text('reviewer'),
    reviewDate: text('reviewDate'),
  };
}
