import { randomInt } from 'node:crypto';

// Without letters and digits that look alike, and without vowels, which could make words.
const letters = '23456789bcdfghjkmnpqrstvwxz';

/** A short id to read out: `f-2026-11-23-k7m2qd`. A constraint keeps it unique. */
export const newId = (date: Date): string =>
  `f-${date.toISOString().slice(0, 10)}-${Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')}`;
