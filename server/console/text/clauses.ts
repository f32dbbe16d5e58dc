import { type Place, refusal } from '../refusal.ts';
import { type Node, isGroup, levels } from './tree.ts';
import { type Token, isSign, isWord } from './token.ts';

type PlaceOf = (offset: number) => Place;

const said = {
  'read-only': 'This console reads only: the query would change the graph.',
  'no-load-csv': 'LOAD CSV is not allowed here: it reads files and other hosts.',
  'no-administration': 'Statements about the server, its users, settings or transactions are not allowed here.',
  'no-executable': 'EXECUTABLE is not allowed here: it tells what users may do.',
  'no-use': 'USE is not allowed here: the console reads one database.',
  'no-transactions': 'IN TRANSACTIONS is not allowed here: a query runs in one transaction.',
  'one-statement': 'Only one statement can run at a time.',
} as const;

/** The rule that a clause word breaks when a statement begins with it. */
const firstWords: Record<string, keyof typeof said> = {
  ...rule('no-administration', 'SHOW TERMINATE ALTER GRANT DENY REVOKE RENAME START STOP ENABLE DEALLOCATE REALLOCATE DRYRUN'),
  ...rule('read-only', 'CREATE MERGE DELETE DETACH NODETACH SET REMOVE FOREACH DROP INSERT'),
  ...rule('no-load-csv', 'LOAD USING'),
};

/** What may follow a name: after one of these, USE was a name and no clause. */
const afterName = [
  'AND', 'OR', 'XOR', 'NOT', 'IN', 'IS', 'STARTS', 'ENDS', 'CONTAINS', 'AS', 'WHERE', 'RETURN', 'WITH', 'ORDER', 'SKIP',
  'OFFSET', 'LIMIT', 'UNION', 'ASC', 'ASCENDING', 'DESC', 'DESCENDING', 'MATCH', 'OPTIONAL', 'UNWIND', 'CALL', 'THEN', 'ELSE', 'WHEN', 'END', 'YIELD',
];

/** Words before what `SHOW` shows: `SHOW ALL FULLTEXT INDEXES`, `SHOW NODE KEY CONSTRAINTS`. */
const kindsOfSchema =
  'ALL BUILT IN USER DEFINED FULLTEXT RANGE TEXT POINT LOOKUP VECTOR TOKEN BTREE NODE REL RELATIONSHIP UNIQUE UNIQUENESS KEY PROPERTY TYPE EXIST EXISTS EXISTENCE'.split(' ');

/** `SHOW INDEXES`, `SHOW CONSTRAINTS`, `SHOW FUNCTIONS` and `SHOW PROCEDURES` tell nothing that the schema panel and the manual do not. */
function showsSchema(tree: Node[]): boolean {
  const end = tree.findIndex((node, at) => at > 0 && !isWord(node, ...kindsOfSchema));
  const goesOn = tree.slice(end + 1).some((node, at) => isWord(node, 'SHOW', 'TERMINATE') && !isSign(tree[end + at], '.', ':'));
  return isWord(tree[end], 'INDEX', 'INDEXES', 'CONSTRAINT', 'CONSTRAINTS', 'FUNCTION', 'FUNCTIONS', 'PROCEDURE', 'PROCEDURES') && !goesOn;
}

export function refuse(name: keyof typeof said, place?: Place): Error {
  return refusal(name, said[name], place);
}

/** One statement, with one closing semicolon at most: drops that. */
export function oneStatement(tokens: Token[], placeOf: PlaceOf): Token[] {
  const first = tokens.findIndex((token) => isSign(token, ';'));
  if (first === -1) return tokens;
  if (first < tokens.length - 1) throw refuse('one-statement', placeOf(tokens[first]?.offset ?? 0));
  return tokens.slice(0, first);
}

/** Refuses clauses that the plan does not show, or that it shows too late. */
export function checkClauses(tree: Node[], placeOf: PlaceOf): void {
  const [first, second] = tree;
  if (isWord(first, 'SHOW') && showsSchema(tree)) {
    const secret = tree.find((node) => isWord(node, 'EXECUTABLE'));
    if (secret) throw refuse('no-executable', placeOf(secret.offset));
  } else if (first?.kind === 'word') {
    const name = firstWords[first.value.toUpperCase()];
    const isAdministration = isWord(first, 'CREATE', 'DROP') && isWord(second, 'USER', 'ROLE', 'DATABASE', 'ALIAS', 'SERVER', 'COMPOSITE', 'OR') && !isIndex(tree);
    if (name) throw refuse(isAdministration ? 'no-administration' : name, placeOf(first.offset));
  }
  for (const level of levels(tree)) level.forEach((_, index) => checkAt(level, index, placeOf));
}

function checkAt(level: Node[], index: number, placeOf: PlaceOf): void {
  const node = level[index];
  const place = () => placeOf(node?.offset ?? 0);
  const before = level[index - 1];
  const after = level[index + 1];
  if (isSign(before, '.', ':', '|', '&') || isWord(before, 'AS')) return;
  if (isWord(node, 'LOAD') && isWord(after, 'CSV')) throw refuse('no-load-csv', place());
  if (isWord(node, 'PERIODIC') && isWord(after, 'COMMIT')) throw refuse('no-transactions', place());
  if (isWord(node, 'TERMINATE') && isWord(after, 'TRANSACTION', 'TRANSACTIONS')) throw refuse('no-administration', place());
  if (isWord(node, 'FOREACH') && isGroup(after, '(') && isWrite(after.items)) throw refuse('read-only', place());
  if (isWord(node, 'USE') && (after?.kind === 'name' || (after?.kind === 'word' && !isWord(after, ...afterName))) && !isWord(before, 'MATCH')) {
    throw refuse('no-use', place());
  }
  if (isGroup(node, '{') && node.isSubquery && isWord(after, 'IN')) {
    const words = level.slice(index + 2, index + 6);
    const end = words.findIndex((word) => isWord(word, 'TRANSACTION', 'TRANSACTIONS'));
    const isBetween = (word: Node) => isWord(word, 'CONCURRENT') || word.kind === 'number' || word.kind === 'parameter';
    if (end !== -1 && words.slice(0, end).every(isBetween)) throw refuse('no-transactions', place());
  }
}

function isWrite(items: Node[]): boolean {
  return items.some((item) => isWord(item, 'CREATE', 'MERGE', 'SET', 'REMOVE', 'DELETE', 'FOREACH'));
}

/** The first place that looks like a writing clause, for a refusal that the plan gave without one. */
export function writingPlace(tree: Node[], placeOf: PlaceOf): Place | undefined {
  for (const level of levels(tree)) {
    const found = level.find(
      (node, index) =>
        isWord(node, 'CREATE', 'MERGE', 'SET', 'REMOVE', 'DELETE', 'DETACH', 'FOREACH', 'DROP') &&
        !isSign(level[index - 1], '.', ':') &&
        !isWord(level[index - 1], 'AS'),
    );
    if (found) return placeOf(found.offset);
  }
  return undefined;
}

function isIndex(tree: Node[]): boolean {
  return tree.slice(1, 6).some((node) => isWord(node, 'INDEX', 'CONSTRAINT'));
}

function rule(name: keyof typeof said, words: string): Record<string, keyof typeof said> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]));
}
