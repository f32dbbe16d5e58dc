import { limits } from '../limits.ts';
import { type Place, refusal } from '../refusal.ts';
import { type Node, isGroup, levels, tooDeep } from './tree.ts';
import { isSign, isWord } from './token.ts';

const clauseWords = ['MATCH', 'WITH', 'UNWIND', 'RETURN', 'CALL', 'UNION', 'WHERE'];

/** Refuses a statement whose shape alone could hang the server's parser or planner. */
export function checkShape(tree: Node[], placeOf: (offset: number) => Place): void {
  const counts = { unions: 0, clauses: 0, steps: 0, booleans: 0, xors: 0, operators: 0, labels: 0 };
  const names: Record<keyof typeof counts, string> = {
    unions: 'branches of UNION',
    clauses: 'clauses',
    steps: 'relationships in its patterns',
    booleans: 'AND, OR, XOR and NOT',
    xors: 'XOR',
    operators: 'operators',
    labels: 'parts in its label expressions',
  };
  const count = (what: keyof typeof counts, node: Node) => {
    counts[what]++;
    if (counts[what] > limits[what]) {
      throw refusal('too-complex', `The query has too many ${names[what]}: at most ${limits[what]} can be planned in time.`, placeOf(node.offset));
    }
  };
  for (const level of levels(tree)) {
    const runs = { cases: 0, prefixes: 0, postfixes: 0 };
    level.forEach((node, index) => {
      const before = level[index - 1];
      const after = level[index + 1];
      if (isWord(node, 'CASE')) runs.cases++;
      if (isWord(node, 'END')) runs.cases--;
      if (runs.cases > limits.cases) throw tooDeep(`CASE (more than ${limits.cases})`, placeOf(node.offset));

      runs.prefixes = isWord(node, 'NOT') || isSign(node, '+', '-', '!') ? runs.prefixes + 1 : 0;
      const isPostfix = isGroup(node, '[') || isSign(node, '.', ':') || (isSign(before, '.', ':') && !isGroup(node));
      runs.postfixes = isPostfix ? runs.postfixes + 1 : 0;
      if (runs.prefixes > limits.run) throw tooDeep(`NOT or signs in a row (more than ${limits.run})`, placeOf(node.offset));
      if (runs.postfixes > limits.run * 4) throw tooDeep('subscripts in a row', placeOf(node.offset));

      if (isWord(node, 'UNION')) count('unions', node);
      // `STARTS WITH` is no clause.
      if (isWord(node, ...clauseWords) && !isSign(before, '.', ':') && !isWord(before, 'STARTS', 'ENDS')) count('clauses', node);
      if (isWord(node, 'XOR')) count('xors', node);
      if (isWord(node, 'AND', 'OR', 'XOR', 'NOT')) count('booleans', node);
      else if (isSign(node, '|', '&', '!')) count('labels', node);
      else if (isSign(node, '+', '-', '*', '/', '%', '^', '=', '<', '>', '<=', '>=', '<>', '=~', '||')) count('operators', node);
      if (isSign(node, '-') && (isSign(after, '-') || isGroup(after, '[')) && (isGroup(before, '(') || isSign(before, '<'))) count('steps', node);
    });
  }
}
