import { alignmentProperties } from '../../graph/filters.ts';
import type { SceneState } from './useScene.ts';

/** Mapping sets that the picture's alignments come from. An alignment's id starts with its set's. */
export function setsOf({ overview, knowledge }: Pick<SceneState, 'overview' | 'knowledge'>): string[] {
  const counted = overview.data?.cells.flatMap(({ ids }) => ids.map((id) => id.split(':')[0] ?? '')) ?? [];
  const known = [...(knowledge?.edges.values() ?? [])].map(({ properties }) => alignmentProperties.parse(properties).mappingSet ?? '');
  return [...new Set(['published', 'curated', 'suggested', ...counted, ...known])].filter(Boolean);
}
