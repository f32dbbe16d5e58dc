import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameworkColour } from '../../client/frameworks.ts';
import { contrast, otherColours, readableOn, sdgColour, sdgColours, sdgNumber, type Theme } from '../../client/theme/colours.ts';
import { ownSeeds } from '../support/seededFrameworks.ts';

const css = readFileSync(new URL('../../client/theme/tokens.css', import.meta.url), 'utf8');

/** Custom properties of a theme's block. */
function tokens(theme: Theme): Map<string, string> {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const own = tokens(theme);
  const value = (name: string) => own.get(name) ?? '';

  it('has the same grey in CSS and for the canvas', () => {
    expect(own.get('fw-other')).toBe(otherColours[theme]);
  });

  it.each([...ownSeeds().frameworks.map(({ id }) => id), 'other'])('shows %s at 3:1 or more on every surface', (id) => {
    for (const surface of ['surface', 'surface-raised', 'surface-hover']) {
      expect(contrast(frameworkColour(id, theme), value(surface))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['direct', 'inherited', 'derived', 'pending', 'no-counterpart', 'rejected', 'unreviewed'])(
    'shows the state %s at 3:1 or more',
    (state) => expect(contrast(value(`state-${state}`), value('surface'))).toBeGreaterThanOrEqual(3),
  );

  it.each([
    ['text', 'surface'],
    ['text', 'surface-selected'],
    ['text-muted', 'surface'],
    ['text-muted', 'surface-raised'],
    ['text-muted', 'surface-hover'],
    ['accent', 'surface'],
    ['accent', 'accent-surface'],
    ['on-accent', 'accent'],
    ['danger', 'danger-surface'],
    ['warn', 'warn-surface'],
    ['ok', 'ok-surface'],
  ])('writes %s on %s at 4.5:1 or more', (text, surface) => {
    expect(contrast(value(text), value(surface))).toBeGreaterThanOrEqual(4.5);
  });

  it('draws the focus at 3:1 or more', () => {
    expect(contrast(value('focus'), value('surface'))).toBeGreaterThanOrEqual(3);
  });
});

describe('the colours of the SDGs', () => {
  it('has one a goal, as the UN publishes them', () => {
    expect(sdgColours).toHaveLength(17);
    expect(sdgColours[0]).toBe('#E5243B');
    expect(sdgColours[16]).toBe('#19486A');
  });

  it.each(sdgColours)('writes on %s at 4.5:1 or more', (colour) => {
    expect(contrast(readableOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['16', 16],
    ['16.3', 16],
    ['1.a', 1],
    ['17.19', 17],
    ['18', null],
    ['0', null],
    ['S1', null],
    ['sf2022:1.1', null],
  ])('finds the goal of %s', (code, number) => {
    expect(sdgNumber(code)).toBe(number);
    expect(sdgColour(code) === null).toBe(number === null);
  });
});
