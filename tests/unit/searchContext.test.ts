import { describe, expect, test } from 'vitest';
import { contextOf } from '../../server/api/search/context.ts';

/** The context with what was matched in brackets. */
const shown = (text: string, typed: string) => contextOf(text, typed)?.map((part) => (part.match ? `[${part.text}]` : part.text)).join('');

describe('the words that were found, in their context', () => {
  test.each([
    ['Curb illicit markets', 'illicit', 'Curb [illicit] markets'],
    ['Curb illicit markets', 'ILLI mark', 'Curb [illicit] [markets]'],
    ['Curb illicit markets', 'ilicit', 'Curb [illicit] markets'],
    ['Curb illicit markets', 'illciit', 'Curb [illicit] markets'],
    ['16.3 and 16.30', '16.3', '[16.3] and [16.30]'],
    ['An article', 'art', 'An [article]'],
    ['The state\u2019s own', 'state', 'The [state\u2019s] own'],
  ])('in %j for %j', (text, typed, wanted) => {
    expect(shown(text, typed)).toBe(wanted);
  });

  test.each([
    ['Curb illicit markets', 'water'],
    ['Goal 16', '17'],
    ['', 'water'],
    ['Curb illicit markets', '()'],
  ])('are none in %j for %j', (text, typed) => {
    expect(contextOf(text, typed)).toBeUndefined();
  });

  test('are cut at whole words, and say that there is more', () => {
    const text = `${'before '.repeat(40)}water ${'after '.repeat(40)}`.trim();
    const context = shown(text, 'water') ?? '';
    expect(context).toMatch(/^… (before )+\[water\]( after)+ …$/);
    expect(context.length).toBeLessThan(150);
    expect(contextOf(text, 'water', true)?.map((part) => part.text).join('')).toBe(text);
  });
});
