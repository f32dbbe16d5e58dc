import { type ConceptKind } from '../../../domain/concept.ts';
import { plain } from './plain.ts';

const words: Partial<Record<ConceptKind, string>> = {
  Goal: 'goal strategic goal but objetivo estrategico ziel meta general priority eje pilar pillar axe objectif strategique leitziel goals',
  Objective: 'objective specific objective objetivo objectif objetivo especifico objectif specifique unterziel teilziel action objectives obiettivo',
  Outcome: 'outcome expected outcome result resultado resultat ergebnis output outcomes risultato',
  Capability: 'capability capacidad capacite fahigkeit capabilities',
};
const phrases: Record<string, ConceptKind> = {
  'strategic goal': 'Goal',
  'objetivo estrategico': 'Goal',
  'objectif strategique': 'Goal',
  'meta general': 'Goal',
  'specific objective': 'Objective',
  'strategic objective': 'Objective',
  'objetivo especifico': 'Objective',
  'objectif specifique': 'Objective',
  'expected outcome': 'Outcome',
  'expected result': 'Outcome',
};
const kindOfWord = new Map(Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as ConceptKind] as const)));

/** The kind that a cell names, where it names one of ours. */
export function kindNamed(text: string): ConceptKind | undefined {
  const said = plain(text);
  return phrases[said] ?? (said.includes(' ') ? undefined : kindOfWord.get(said));
}

/** Kind of a level from 1 where nothing says otherwise. */
export const kindOfLevel = (level: number): ConceptKind => (['Goal', 'Objective'] as const)[level - 1] ?? 'Outcome';
