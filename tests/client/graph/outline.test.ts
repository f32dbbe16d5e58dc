import { describe, expect, test } from 'vitest';
import { compose } from '../../../client/graph/compose.ts';
import { graphAction } from '../../../client/graph/outline/graphKeys.ts';
import { moveIn } from '../../../client/graph/outline/moveIn.ts';
import { neighboursOf, outlineRows } from '../../../client/graph/outline/outlineRows.ts';
import { scene } from './example.ts';

const { picture } = compose(scene(['new:1']));
const rows = outlineRows(picture, new Set());
const unfolded = outlineRows(picture, new Set(['sdg:16']));

describe('the outline', () => {
  test('is the hierarchy of the picture, folded where nothing is below', () => {
    expect(rows.map(({ key, level, expanded }) => [key, level, expanded])).toEqual([
      ['old', 1, true], ['old:1', 2, false],
      ['new', 1, true], ['new:1', 2, true], ['new:1 bundle:new:1~sdg:16', 3, undefined], ['new:1.1', 3, false], ['new:1.2', 3, false], ['new:2', 2, undefined],
      ['sdg:5', 1, undefined], ['sdg:16', 1, false],
    ]);
  });
  test('says what a line is, from either end', () => {
    expect(unfolded.flatMap((row) => (row.type === 'line' && row.from.id === 'sdg:16' ? [`${row.words} ${row.to.title}`] : []))).toContain('1 alignment with New goal');
  });
  test('leads to a parent, a child and the other end of a line by arrow keys', () => {
    expect(moveIn(rows, 'new:1', 'ArrowRight')).toEqual({ type: 'go', key: 'new:1 bundle:new:1~sdg:16' });
    expect(moveIn(rows, 'new:1 bundle:new:1~sdg:16', 'ArrowRight')).toEqual({ type: 'go', key: 'sdg:16' });
    expect(moveIn(rows, 'new:1.1', 'ArrowLeft')).toEqual({ type: 'go', key: 'new:1' });
    expect(moveIn(rows, 'sdg:16', 'ArrowRight')).toEqual({ type: 'toggle', id: 'sdg:16' });
    expect(moveIn(rows, 'sdg:16', 'ArrowDown')).toBeUndefined();
  });
  test('knows the neighbours of a concept in the order of the picture', () => {
    expect(neighboursOf(picture, 'sdg:16')).toEqual(['old:1', 'new:1', 'new:1.1', 'new:1.2']);
  });
});

describe('a key', () => {
  const press = (key: string, more: Partial<Parameters<typeof graphAction>[0]> = {}) =>
    graphAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });
  test('has one meaning', () => {
    expect([press('Enter'), press(' '), press('Delete'), press('h'), press('z', { ctrlKey: true })]).toEqual(['open', 'select', 'hide', 'hide', 'undo']);
  });
  test('of the browser stays with the browser', () => {
    expect([press('p', { ctrlKey: true }), press('s', { metaKey: true }), press('Tab')]).toEqual([undefined, undefined, undefined]);
    expect([press('f', { metaKey: true }), press('y', { ctrlKey: true }), press('Z', { ctrlKey: true, shiftKey: true })]).toEqual(['find', 'redo', 'redo']);
  });
});
