import { createHash } from 'node:crypto';
import { transactionOf } from './bookmark.ts';

/** Frameworks whose answers a transaction of ours may have changed; none for the app's own records. */
export type Touched = readonly string[];

/**
 * What this process knows of the state of the graph: which transaction it saw last, and which of its own moved which
 * framework. A transaction that is not ours makes everything unknown, since nobody says what it wrote.
 */
export class Revisions {
  #bookmark = '';
  #transaction: number | undefined;
  /** Another one whenever somebody else wrote. */
  #epoch = '';
  #writes = 0;
  readonly #of = new Map<string, number>();

  /** The transaction that is known now: what a reading one should at least see that begins now. */
  get transaction(): number | undefined {
    return this.#transaction;
  }

  /** A reading transaction saw the state that these bookmarks name; `begun` is what was known when it began. */
  saw(bookmarks: readonly string[], begun: number | undefined): void {
    const bookmark = nameOf(bookmarks);
    if (bookmark === this.#bookmark) return;
    const transaction = transactionOf(bookmarks);
    const known = this.#transaction;
    // It was under way while we wrote: what we wrote is known.
    const early = transaction !== undefined && known !== undefined && begun !== undefined && begun <= transaction && transaction < known;
    if (!early) this.#startAnew(bookmark, transaction);
  }

  /** A transaction of ours was committed, and is the last that these bookmarks name. */
  wrote(bookmarks: readonly string[], touched: Touched): void {
    const bookmark = nameOf(bookmarks);
    if (bookmark === this.#bookmark) return;
    const transaction = transactionOf(bookmarks);
    if (transaction === undefined || transaction - 1 !== this.#transaction) this.#startAnew(bookmark, transaction);
    this.#bookmark = bookmark;
    this.#transaction = transaction;
    if (touched.length > 0) this.#writes += 1;
    for (const framework of touched) this.#of.set(framework, this.#writes);
  }

  /** Names the state of some frameworks, or of the whole graph: the same name, the same answers. */
  stamp(frameworks?: readonly string[]): string {
    const state = frameworks ? frameworks.map((id) => `${id}=${this.#of.get(id) ?? 0}`) : [String(this.#writes)];
    return shortHash([this.#epoch, ...state].join(' '));
  }

  #startAnew(bookmark: string, transaction: number | undefined): void {
    this.#bookmark = bookmark;
    this.#transaction = transaction;
    this.#epoch = bookmark;
    this.#writes = 0;
    this.#of.clear();
  }
}

const nameOf = (bookmarks: readonly string[]): string => [...bookmarks].sort().join(' ');

/** Short enough to read out. */
const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
