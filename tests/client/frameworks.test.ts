import { afterEach, describe, expect, test } from 'vitest';
import { defaultTarget, frameworkColour, frameworkShort, isOfSdgs, knowFrameworks, ofSdgs, paintFrameworks } from '../../client/frameworks.ts';
import { checkReferences } from '../../seeds/references.ts';
import { frameworksOf, ownSeeds } from '../support/seededFrameworks.ts';

const seeds = ownSeeds();
const plan = { ...seeds.frameworks.find(({ id }) => id === 'sf2014')!, id: 'plan2030', title: 'A plan until 2030', concepts: [] };
afterEach(() => knowFrameworks(frameworksOf(seeds)));

describe('a framework that is added to the seeds', () => {
  const added = { ...plan, shortTitle: 'Plan 2030', hue: { light: '#123456', dark: '#abcdef' } };

  test('has its short name and colour without any code', () => {
    const items = frameworksOf({ ...seeds, frameworks: [...seeds.frameworks, added] });
    knowFrameworks(items);
    expect(frameworkShort('plan2030')).toBe('Plan 2030');
    expect([frameworkColour('plan2030', 'light'), frameworkColour('plan2030', 'dark')]).toEqual(['#123456', '#abcdef']);
    const set = new Map<string, string>();
    paintFrameworks({ setProperty: (name: string, value: string) => set.set(name, value) } as unknown as CSSStyleDeclaration, items);
    expect(set.get('--fw-plan2030')).toBe('light-dark(#123456, #abcdef)');
    expect(set.size).toBe(seeds.frameworks.length + 1);
  });

  test('has its title and the common grey where it states neither', () => {
    const { shortTitle: _, hue: __, ...bare } = added;
    knowFrameworks(frameworksOf({ ...seeds, frameworks: [bare] }));
    expect(frameworkShort('plan2030')).toBe('A plan until 2030');
    expect(frameworkColour('plan2030', 'light')).toBe(frameworkColour('unheard-of', 'light'));
    expect(defaultTarget()).toBe('');
  });
});

describe('what the frameworks say of themselves', () => {
  test('tells the default target, and which one is of SDGs', () => {
    expect(defaultTarget()).toBe('sdg');
    expect([isOfSdgs('sdg'), isOfSdgs('sf2022'), ofSdgs('sdg:16.4'), ofSdgs('sdg'), ofSdgs('gpg2017:1')]).toEqual([true, false, true, false, false]);
  });

  test('names one default target at most', () => {
    const frameworks = seeds.frameworks.map((framework) => (framework.id === 'sf2022' ? { ...framework, defaultTarget: true as const } : framework));
    expect(checkReferences({ ...seeds, frameworks })).toEqual([
      { file: 'frameworks/sf2022.json', pointer: '/defaultTarget', message: 'sdg is the default target already', value: true },
    ]);
  });
});
