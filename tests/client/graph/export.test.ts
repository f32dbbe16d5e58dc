import { describe, expect, test } from 'vitest';
import { fittedView } from '../../../client/graph/controllers/fitView.ts';
import { fileName } from '../../../client/files/download.ts';
import { arrival, edgePath } from '../../../client/graph/export/svg/edgePath.ts';
import { tag } from '../../../client/graph/export/svg/tag.ts';
import { ellipsized, wrapped } from '../../../client/graph/export/svg/textLines.ts';
import { compareCodes, shorten } from '../../../client/graph/labels.ts';
import { relative } from '../../../client/graph/layouts/curve.ts';

const measure = (text: string) => text.length * 10;

describe('an export', () => {
  test('is named after the view and the day', () => {
    expect(fileName('explore', 'svg', new Date(2026, 0, 9))).toBe('plumbline-explore-2026-01-09.svg');
  });
  test('escapes what a title may hold', () => {
    expect(tag('text', { x: 1.234, title: 'a "b"', none: undefined }, 'c')).toBe('<text x="1.23" title="a &quot;b&quot;">c</text>');
  });
  test('draws a curve through the middles of its control points', () => {
    expect(edgePath({ x: 0, y: 0 }, [{ x: 4, y: 0 }, { x: 6, y: 10 }], { x: 10, y: 10 })).toBe('M0 0Q4 0 5 5Q6 10 10 10');
    expect(arrival({ x: 0, y: 0 }, [{ x: 10, y: 0 }], { x: 10, y: 5 })).toBe(90);
  });
  test('cuts and wraps text to its room', () => {
    expect(ellipsized('abcdef', 40, measure)).toBe('abc…');
    expect(wrapped('ab cd efghij', 50, measure)).toEqual(['ab cd', 'efghij']);
  });
});

test('codes are ordered as people count', () => {
  expect(['16.a', '1.10', '16.10', 'S2', '1.2', '4', 'S10'].sort(compareCodes)).toEqual(['1.2', '1.10', '4', '16.10', '16.a', 'S2', 'S10']);
});

test('a long title is cut at a word', () => {
  expect(shorten('Counter the threat of terrorism', 24)).toBe('Counter the threat of…');
});

test('control points are shares of the way and distances beside it', () => {
  expect(relative({ x: 0, y: 0 }, { x: 10, y: 0 }, [{ x: 5, y: 3 }])).toMatchObject({ weights: [0.5], distances: [3] });
});

describe('a fitted view', () => {
  const box = { x1: 0, y1: 0, w: 1000, h: 1000 };
  const rules = { padding: 10, least: 0.7, most: 1.15 };
  test('shows all where that can be read, in the middle', () => {
    expect(fittedView(box, { width: 1420, height: 820 }, rules)).toEqual({ zoom: 0.8, pan: { x: 310, y: 10 } });
  });
  test('is never too small to read: it starts at the upper left instead', () => {
    expect(fittedView(box, { width: 600, height: 400 }, rules)).toEqual({ zoom: 0.7, pan: { x: 10, y: 10 } });
  });
  test('on a narrow page counts the width alone', () => {
    expect(fittedView({ ...box, w: 370 }, { width: 390, height: 400 }, rules)).toEqual({ zoom: 1, pan: { x: 10, y: 10 } });
    // A small frame is no page: all of the picture is in it.
    const small = fittedView({ ...box, w: 370 }, { width: 390, height: 400 }, { ...rules, least: 0.1, whole: true });
    expect(small.zoom * box.h).toBeLessThanOrEqual(400);
  });
});

test('an element holds no character that XML cannot carry', () => {
  expect(tag('text', { title: 'a\u0000b\u0008' }, 'x')).toBe('<text title="ab">x</text>');
});
