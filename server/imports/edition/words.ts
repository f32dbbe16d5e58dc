/** A run of words that stands in both texts, in the earlier alone, or in the later alone. */
export interface WordRun {
  sign: '=' | '-' | '+';
  text: string;
}

/** Words beyond which two texts are shown whole instead of word by word: the table below grows with both. */
const mostWords = 1_500;

/** Two texts word by word, by their longest common sequence. Empty where both are. */
export function wordRuns(before: string, after: string): WordRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (before === after || a.join(' ') === b.join(' ')) return a.length === 0 ? [] : [{ sign: '=', text: a.join(' ') }];
  if (a.length > mostWords || b.length > mostWords) return joinRuns([...a.map((text) => ({ sign: '-' as const, text })), ...b.map((text) => ({ sign: '+' as const, text }))]);
  const common = table(a, b);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ sign: '=', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      runs.push({ sign: '-', text: a[i] ?? '' });
      i += 1;
    } else {
      runs.push({ sign: '+', text: b[j] ?? '' });
      j += 1;
    }
  }
  return joinRuns(runs);
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const at = (rows: Uint16Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;

/** Length of the longest common sequence of what begins at each pair of places. */
function table(a: string[], b: string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = rows[i] ?? new Uint16Array();
    for (let j = b.length - 1; j >= 0; j--) row[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), row[j + 1] ?? 0);
  }
  return rows;
}

function joinRuns(runs: WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.sign === run.sign) last.text += ` ${run.text}`;
    else joined.push({ ...run });
  }
  return joined;
}
