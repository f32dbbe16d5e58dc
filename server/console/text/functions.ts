import { type Place, refusal } from '../refusal.ts';
import { type Node, isGroup, levels } from './tree.ts';
import { isSign, isWord } from './token.ts';

/** Procedures that read the graph and nothing else. */
export const readingProcedures: ReadonlySet<string> = new Set([
  'db.info',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
  'dbms.components',
]);

/** The built-in functions with a dot in their name; others come from plugins, and nobody here knows what those do. */
const dottedFunctions = /^(date|datetime|localdatetime|localtime|time|duration|point|vector\.similarity)\.\w+$|^db\.nameFromElementId$/i;

/** Refuses procedures and functions that are not known to read the graph alone. */
export function checkCalls(tree: Node[], placeOf: (offset: number) => Place): void {
  for (const level of levels(tree)) {
    for (let at = 0; at < level.length; at++) {
      const begin = at;
      const parts = [nameAt(level[at])];
      while (parts.at(-1) !== undefined && isSign(level[at + 1], '.') && nameAt(level[at + 2]) !== undefined) {
        at += 2;
        parts.push(nameAt(level[at]));
      }
      const name = parts.join('.');
      const isCall = isWord(level[begin - 1], 'CALL') && !isSign(level[begin - 2], '.', ':');
      if (isCall && parts.length > 1) requireProcedure(name, placeOf(level[begin]?.offset ?? 0));
      else if (parts.length > 1 && isGroup(level[at + 1], '(') && !isSign(level[begin - 1], ':') && !dottedFunctions.test(name)) {
        throw refusal('function', `The function ${name} is not one of Neo4j's own that only compute.`, placeOf(level[begin]?.offset ?? 0));
      }
    }
  }
}

/** Throws for a procedure that is not on the list. */
export function requireProcedure(name: string, place?: Place): void {
  if (readingProcedures.has(name)) return;
  throw refusal('procedure', `The procedure ${name} is not one of those that only read the graph.`, place);
}

function nameAt(node: Node | undefined): string | undefined {
  return node?.kind === 'word' || node?.kind === 'name' ? node.value : undefined;
}
