import type { DraftItem } from '../../formats/model.ts';

/** An item of an outline while it is being corrected. */
export interface Branch {
  item: DraftItem;
  children: Branch[];
  /** Whether a person chose its kind. */
  chosen: boolean;
}

/** An outline as a tree. What names a parent that is not there stands at the top. */
export class Tree {
  readonly roots: Branch[] = [];
  readonly #byRef = new Map<string, Branch>();

  constructor(items: readonly DraftItem[]) {
    for (const item of items) this.add({ item, children: [], chosen: false }, item.parent);
  }

  get(ref: string): Branch | undefined {
    return this.#byRef.get(ref);
  }

  has(ref: string): boolean {
    return this.#byRef.has(ref);
  }

  /** The list that a branch stands in. */
  siblingsOf({ item }: Branch): Branch[] {
    return this.below(item.parent);
  }

  below(parent: string | null): Branch[] {
    return (parent === null ? undefined : this.#byRef.get(parent)?.children) ?? this.roots;
  }

  /** Puts a branch under a parent, before one of its children or last. */
  add(branch: Branch, parent: string | null, before?: string | null): void {
    const known = parent !== null && this.#byRef.has(parent) ? parent : null;
    const siblings = this.below(known);
    const at = siblings.findIndex(({ item }) => item.ref === before);
    siblings.splice(at < 0 ? siblings.length : at, 0, branch);
    branch.item = { ...branch.item, parent: known };
    this.#byRef.set(branch.item.ref, branch);
  }

  /** Takes a branch out of its place; what is below stays below it. */
  detach(branch: Branch): void {
    const siblings = this.siblingsOf(branch);
    siblings.splice(siblings.indexOf(branch), 1);
    this.#byRef.delete(branch.item.ref);
  }

  /** Everything from a branch on down, itself first. */
  within(branch: Branch): Branch[] {
    const all: Branch[] = [];
    const open = [branch];
    for (let next = open.pop(); next; next = open.pop()) {
      all.push(next);
      open.push(...next.children.slice().reverse());
    }
    return all;
  }

  /** Forgets a branch and everything below it. */
  remove(branch: Branch): Branch[] {
    const gone = this.within(branch);
    this.detach(branch);
    for (const { item } of gone) this.#byRef.delete(item.ref);
    return gone;
  }

  /** The items in order, parents before their children, each with its level. */
  flat(): { branch: Branch; level: number }[] {
    const all: { branch: Branch; level: number }[] = [];
    const open = this.roots.map((branch) => ({ branch, level: 1 })).reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      const { branch, level } = next;
      all.push(next);
      open.push(...branch.children.map((child) => ({ branch: child, level: level + 1 })).reverse());
    }
    return all;
  }
}
