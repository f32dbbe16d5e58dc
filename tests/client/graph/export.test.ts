import { describe, expect, test } from 'vitest';
import { fittedView, viewWith } from '../../../client/graph/controllers/fitView.ts';
import { fileName } from '../../../client/files/download.ts';
import { arrival, edgePath } from '../../../client/graph/export/svg/edgePath.ts';
import { tag } from '../../../client/graph/export/svg/tag.ts';
import { ellipsized } from '../../../client/graph/export/svg/textLines.ts';
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
  test('cuts text to its room', () => {
    expect(ellipsized('abcdef', 40, measure)).toBe('abc…');
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
  test('shows all, in the middle', () => {
    expect(fittedView(box, { width: 1420, height: 820 }, 10)).toEqual({ zoom: 0.8, pan: { x: 310, y: 10 } });
  });
  test('shows all of a picture that is larger or longer than its page', () => {
    for (const page of [{ width: 600, height: 400 }, { width: 390, height: 844 }]) {
      const { zoom, pan } = fittedView(box, page, 10);
      expect(pan.x).toBeGreaterThanOrEqual(10);
      expect(pan.x + zoom * box.w).toBeLessThanOrEqual(page.width - 10);
      expect(pan.y + zoom * box.h).toBeLessThanOrEqual(page.height - 10);
    }
  });
  test('enlarges a small picture a little', () => {
    expect(fittedView({ x1: 0, y1: 0, w: 10, h: 10 }, { width: 600, height: 400 }, 10).zoom).toBe(1.15);
  });
});

describe('a view that a person has set', () => {
  const page = { width: 1000, height: 600 };
  const view = { zoom: 2, pan: { x: 30, y: 40 } };
  test('stays for what it shows already', () => {
    expect(viewWith(view, { x1: 100, x2: 200, y1: 100, y2: 200 }, page, 20)).toEqual(view);
  });
  test('moves as little as it must', () => {
    expect(viewWith(view, { x1: 1100, x2: 1200, y1: 100, y2: 200 }, page, 20)).toEqual({ zoom: 2, pan: { x: 30 - 220, y: 40 } });
  });
  test('is widened for what is larger than the page', () => {
    const next = viewWith(view, { x1: -500, x2: 1420, y1: 100, y2: 200 }, page, 20);
    expect(next.zoom).toBe(1);
    expect(500 + (-500 - 500) * 0.5 + (next.pan.x - (500 + (30 - 500) * 0.5))).toBeCloseTo(20);
  });
});

test('an element holds no character that XML cannot carry', () => {
  expect(tag('text', { title: 'a\u0000b\u0008' }, 'x')).toBe('<text title="ab">x</text>');
});
