import { describe, expect, it } from 'vitest';
import { completionAt } from '../../../client/views/query/editor/complete.ts';

/** Reads the place at `|` and gives what is completed and what was typed of it so far. */
function at(marked: string): [string, string] | null {
  const position = marked.indexOf('|');
  const place = completionAt(marked.replace('|', ''), position);
  return place && [place.kind, marked.slice(place.from, position)];
}

describe('what can be completed at a place', () => {
  const places: [marked: string, expected: [string, string] | null][] = [
    ['MATCH (o:|', ['label', '']],
    ['MATCH (o:Obj|)', ['label', 'Obj']],
    ['MATCH (:Concept:|)', ['label', '']],
    ['MATCH (o:!|)', ['label', '']],
    ['MATCH (o:(Goal&|))', ['label', '']],
    ['MATCH (o) WHERE o:|', ['label', '']],
    ['MATCH (o)-[:|', ['type', '']],
    ['MATCH (o)-[a:ALI|]->()', ['type', 'ALI']],
    ['MATCH (o)<-[:|]-()', ['type', '']],
    ['MATCH (o) - [a:|', ['type', '']],
    ['MATCH (o {|', ['property', '']],
    ['MATCH (o {id: 1, co|})', ['property', 'co']],
    ['MATCH (o {id:|', ['word', ''] ],
    ['RETURN o.|', ['property', '']],
    ['RETURN o.tit|', ['property', 'tit']],
    ['RETURN o {.|', ['property', '']],
    ['MATCH (o {id: $|', ['parameter', '$']],
    ['WHERE o.id = $fram|', ['parameter', '$fram']],
    ['MAT|', ['word', 'MAT']],
    ['MATCH (o) WHERE EXISTS { (o)-[:|', ['type', '']],
    ['MATCH (o) WHERE EXISTS { MATCH (x:|', ['label', '']],
    ['CALL (o) { MATCH (x:|', ['label', '']],
    ['RETURN [x IN nodes(p) WHERE x:|', ['label', '']],
    ["RETURN 'a:|", null],
    ["RETURN 'a' AS b, \"c.|", null],
    ["RETURN 'it\\'s :|", null],
    ['// see o.|', null],
    ['// see\nRETURN o.|', ['property', '']],
    ['/* o:|', null],
    ['/* o */ MATCH (o:|', ['label', '']],
    ['RETURN 12|', null],
    ['RETURN 1.|', null],
  ];
  it.each(places)('%s', (marked, expected) => {
    expect(at(marked)).toEqual(expected);
  });

  it('starts an alternative after a bar', () => {
    const text = 'MATCH (o:Goal|';
    expect(completionAt(text, text.length)).toEqual({ kind: 'label', from: text.length });
    expect(completionAt('MATCH ()-[:PART_OF|AL', 21)).toEqual({ kind: 'type', from: 19 });
  });
});
