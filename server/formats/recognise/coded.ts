import type { Label } from './label.ts';
import { type OutlineNode, pathUp } from './node.ts';

const codeKey = (label: Label, parts: string[]): string => `${label.shape === 'code' && !/^(?:\d|[A-Z]$)/u.test(parts[0] ?? '') ? 'code' : ''} ${parts.join('.')}`;

/** Nodes by what is printed before them. Several levels may count by themselves: `Axis 1` and, below it, `Action 1`. */
export class Coded {
  readonly #last = new Map<string, OutlineNode>();
  readonly #byFamily = new Map<string, OutlineNode>();

  /** Keeps a node as the last of its code. */
  add(node: OutlineNode, label: Label): void {
    const key = codeKey(label, label.parts);
    this.#last.set(key, node);
    this.#byFamily.set(`${node.family} ${key}`, node);
  }

  /** The node of the same family and code that was before. */
  ofFamily(node: OutlineNode, label: Label): OutlineNode | undefined {
    return this.#byFamily.get(`${node.family} ${codeKey(label, label.parts)}`);
  }

  /** The node of another family that was before with a code of several steps like this one. */
  alike(label: Label): OutlineNode | undefined {
    return label.parts.length > 1 && label.shape !== 'code' ? this.#last.get(codeKey(label, label.parts)) : undefined;
  }

  /** The node whose code is that of `1.2` without its last step: the one that is open above those of its own family, or else the last. */
  above(node: OutlineNode, label: Label, top: OutlineNode | undefined): OutlineNode | undefined {
    const key = codeKey(label, label.parts.slice(0, -1));
    const open = top ? [top, ...pathUp(top)] : [];
    const own = open.findIndex(({ family }) => family === node.family);
    const found = open.slice(own + 1).find((up) => up.label !== undefined && codeKey(up.label, up.label.parts) === key);
    return found ?? this.#last.get(key);
  }
}
