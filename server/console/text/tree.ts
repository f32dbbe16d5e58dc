import { limits } from '../limits.ts';
import { type Place, mistake, refusal } from '../refusal.ts';
import { type Token, isSign, isWord } from './token.ts';

/** What stands between two brackets. */
export interface Group {
  kind: 'group';
  /** The opening bracket. */
  value: string;
  offset: number;
  items: Node[];
  /** Set for the braces of EXISTS, COUNT, COLLECT and CALL. */
  isSubquery: boolean;
}
export type Node = Token | Group;

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** The brackets of a statement as a tree. Throws for one that does not match, and for nesting that could hang the server. */
export function toTree(tokens: Token[], placeOf: (offset: number) => Place): Node[] {
  const root: Node[] = [];
  const open: Group[] = [];
  for (const token of tokens) {
    const items = open.at(-1)?.items ?? root;
    if (isSign(token, '(', '[', '{')) {
      const group: Group = { ...token, kind: 'group', items: [], isSubquery: token.value === '{' && beginsSubquery(items) };
      items.push(group);
      open.push(group);
      if (open.length > limits.brackets) throw tooDeep(`brackets (more than ${limits.brackets})`, placeOf(token.offset));
      if (group.isSubquery && open.filter(({ isSubquery }) => isSubquery).length > limits.subqueries) {
        throw tooDeep(`sub-queries (more than ${limits.subqueries})`, placeOf(token.offset));
      }
    } else if (isSign(token, ')', ']', '}')) {
      const group = open.pop();
      if (!group || closing[group.value] !== token.value) throw mistake(`This ${token.value} closes nothing.`, placeOf(token.offset));
    } else items.push(token);
  }
  const last = open.at(-1);
  if (last) throw mistake(`The ${last.value} that begins here is not closed.`, placeOf(last.offset));
  return root;
}

export function tooDeep(what: string, place: Place): Error {
  return refusal('too-deep', `The query nests too many ${what}: the server could hang on it.`, place);
}

/** `EXISTS {`, `COUNT {`, `COLLECT {`, `CALL {`, `CALL (x, y) {`. */
function beginsSubquery(before: Node[]): boolean {
  const last = before.at(-1);
  if (isWord(last, 'EXISTS', 'COUNT', 'COLLECT', 'CALL')) return !isSign(before.at(-2), '.', ':');
  return isGroup(last, '(') && isWord(before.at(-2), 'CALL');
}

export function isGroup(node: Node | undefined, bracket?: string): node is Group {
  return node?.kind === 'group' && (bracket === undefined || node.value === bracket);
}

/** Every group and the root, as lists of nodes. */
export function* levels(nodes: Node[]): Generator<Node[]> {
  yield nodes;
  for (const node of nodes) if (node.kind === 'group') yield* levels(node.items);
}
