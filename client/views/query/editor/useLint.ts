import { useEffect, useState } from 'react';
import { maxQueryLength } from '../../../../server/api/cypher/schema.ts';
import { useDebounced } from '../../../state/useDebounced.ts';
import type { Mark } from '../marksOf.ts';
import type { Vocabulary } from './language/protocol.ts';
import { ask } from './language/languageWorker.ts';

/** What the linter says of one text. */
export interface Linted {
  text: string;
  marks: readonly Mark[];
}

const settled = 400;

/**
 * Lints a text once typing rests, in the language worker. Null until it has spoken, and where it cannot; an answer to an
 * earlier text is dropped.
 */
export function useLint(text: string, { labels, relationshipTypes, propertyKeys }: Vocabulary): Linted | null {
  const [linted, setLinted] = useState<Linted | null>(null);
  const still = useDebounced(text, settled);
  useEffect(() => {
    if (still.length > maxQueryLength) return;
    let stale = false;
    const words = { labels, relationshipTypes, propertyKeys, parameters: [] };
    ask<'lint'>({ kind: 'lint', text: still, words }).then(
      (marks) => stale || setLinted({ text: still, marks }),
      () => stale || setLinted(null),
    );
    return () => {
      stale = true;
    };
  }, [still, labels, relationshipTypes, propertyKeys]);
  return linted;
}
