/** A concept, what it is joined to, and whether it reaches a target. `alignments` are those that join, in the order of `others`. */
export interface Links {
  concept: string;
  reaches: boolean;
  others: readonly string[];
  alignments: readonly string[];
}

/** Concepts joined with each other, and the alignments that join them; both sorted. */
export interface Component {
  concepts: string[];
  alignments: string[];
}

/** Groups what is joined (union-find). `alive` leaves out groups one of which reaches a target. */
export class Components {
  readonly #parent = new Map<string, string>();
  readonly #size = new Map<string, number>();
  readonly #reaching = new Set<string>();
  readonly #alignments = new Map<string, string>();

  /** Adds what is known of a concept. */
  add({ concept, reaches, others, alignments }: Links): void {
    if (reaches) this.#reaching.add(this.#rootOf(concept));
    for (const other of others) this.#join(concept, other);
    for (const alignment of alignments) this.#alignments.set(alignment, concept);
  }

  /** True while nothing in the concept's group is known to reach a target. */
  isAlive(concept: string): boolean {
    return !this.#reaching.has(this.#rootOf(concept));
  }

  /** The groups of two and more that reach nothing, largest first. */
  alive(): Component[] {
    const groups = new Map<string, Component>();
    for (const concept of this.#parent.keys()) {
      const root = this.#rootOf(concept);
      if (this.#reaching.has(root)) continue;
      const group = groups.get(root) ?? { concepts: [], alignments: [] };
      group.concepts.push(concept);
      groups.set(root, group);
    }
    for (const [alignment, concept] of this.#alignments) groups.get(this.#rootOf(concept))?.alignments.push(alignment);
    return [...groups.values()]
      .filter(({ concepts }) => concepts.length > 1)
      .map(({ concepts, alignments }) => ({ concepts: concepts.sort(), alignments: alignments.sort() }))
      .sort((a, b) => b.concepts.length - a.concepts.length || (a.concepts[0] ?? '').localeCompare(b.concepts[0] ?? ''));
  }

  #rootOf(concept: string): string {
    let root = concept;
    for (let next = this.#parent.get(root); next !== undefined && next !== root; next = this.#parent.get(root)) root = next;
    // What was walked over points at the root from now on.
    for (let at = concept; at !== root; ) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    if (!this.#parent.has(root)) this.#parent.set(root, root);
    return root;
  }

  #join(one: string, other: string): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)];
    if (a === b) return;
    const [small, large] = (this.#size.get(a) ?? 1) < (this.#size.get(b) ?? 1) ? [a, b] : [b, a];
    this.#parent.set(small, large);
    this.#size.set(large, (this.#size.get(a) ?? 1) + (this.#size.get(b) ?? 1));
    if (this.#reaching.delete(small)) this.#reaching.add(large);
  }
}
