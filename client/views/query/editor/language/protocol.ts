import type { Mark } from '../../marksOf.ts';

/** Names that this graph and this query have. */
export interface Vocabulary {
  labels: readonly string[];
  relationshipTypes: readonly string[];
  propertyKeys: readonly string[];
  /** Parameters that the chosen query declares. */
  parameters: readonly string[];
}

/** What the page asks of the language worker. Offsets count UTF-16 units from 0. */
export type Task =
  | { kind: 'lint'; text: string; words: Vocabulary }
  | { kind: 'complete'; text: string; position: number; words: Vocabulary }
  | { kind: 'format'; text: string; cursor: number };

/** One thing that can be written at the cursor. */
export interface Suggestion {
  label: string;
  /** What is written, where it is not the label. */
  insert?: string;
  detail: string;
}

/** A text formatted, with the place of the cursor in it; null where the formatter would change what the query says. */
export type Formatted = { text: string; cursor: number } | null;

/** What each task gives. */
export interface Results {
  lint: Mark[];
  complete: Suggestion[];
  format: Formatted;
}

export interface Question {
  id: number;
  task: Task;
}

export type Answer = { id: number; result: Results[keyof Results] } | { id: number; failed: string };
