import { LRUCache } from 'lru-cache';

/** An answer and the state of the graph that it was read from. */
export interface Versioned<T> {
  version: string;
  answer: T;
}

/** Rows that are kept at most, over all answers; a row of the ledger takes some 270 bytes. */
const maxRows = 1_200_000;

/**
 * Answers of costly questions, each kept for as long as nobody has written to the graph. There is nothing to keep in
 * step: an answer is given again only while the database still says the version that it was read from.
 */
export class Memory {
  readonly #kept = new LRUCache<string, Versioned<unknown>>({ max: 5_000, maxSize: maxRows, sizeCalculation: ({ answer }) => rowsIn(answer) });
  readonly #underWay = new Map<string, Promise<Versioned<unknown>>>();

  /** The answer to `question` at `version`: the kept one, the one under way, or what `read` finds now. */
  async recall<T>(question: string, version: string, read: () => Promise<Versioned<T>>): Promise<Versioned<T>> {
    const kept = this.#kept.get(question);
    if (kept?.version === version) return kept as Versioned<T>;
    const name = `${version} ${question}`;
    const running = this.#underWay.get(name) ?? this.#read(question, name, version, read);
    return running as Promise<Versioned<T>>;
  }

  #read<T>(question: string, name: string, version: string, read: () => Promise<Versioned<T>>): Promise<Versioned<T>> {
    const running = read()
      .then((found) => {
        // Somebody wrote while it was being read: right for now, but of no one version.
        if (found.version === version) this.#kept.set(question, found);
        return found;
      })
      .finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, running);
    return running;
  }
}

/** Rows of an answer, and what each holds in lists of its own: some hold thousands. */
function rowsIn(answer: unknown): number {
  const rows: Iterable<unknown> = answer instanceof Map ? answer.values() : Array.isArray(answer) ? answer : [answer];
  let sum = 1;
  for (const row of rows) sum += 1 + listedIn(row);
  return sum;
}

function listedIn(row: unknown): number {
  if (typeof row !== 'object' || row === null) return 0;
  return Object.values(row).reduce<number>((sum, one) => sum + (Array.isArray(one) ? one.length : 0), 0);
}
