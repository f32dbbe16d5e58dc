import { maxBest, maxSteps } from '../../../server/api/paths/schema.ts';

/** What the address says of the paths that are looked for. */
export interface PathsAddress {
  /** Ids of a concept or a framework. */
  from: string | null;
  to: string | null;
  /** How many of the best. */
  best: number;
  /** Most steps. */
  maxLength: number;
  hierarchy: boolean;
  /** Place in the list of the path that is drawn alone, from 1. */
  path: number | null;
}

export const bestChoices = [1, 5, 10, 20, maxBest] as const;
export const defaultBest = 5;
export const lengthChoices = Array.from({ length: maxSteps }, (_, at) => at + 1);
export const defaultMaxLength = 6;

/** Reads the address; what it cannot read is as if it were not there. */
export function parsePathsAddress(parameters: URLSearchParams): PathsAddress {
  const number = (name: string, most: number): number | null => {
    const value = Number(parameters.get(name));
    return Number.isInteger(value) && value >= 1 && value <= most ? value : null;
  };
  return {
    from: parameters.get('from'),
    to: parameters.get('to'),
    best: number('best', maxBest) ?? defaultBest,
    maxLength: number('longest', maxSteps) ?? defaultMaxLength,
    hierarchy: parameters.get('hierarchy') !== 'exclude',
    path: number('path', 1000),
  };
}
