import { describe, expect, it } from 'vitest';
import { type Draft, draftFromAddress, draftKey, draftToAddress, emptyDraft, fitsAddress } from '../../../client/views/query/draft.ts';

const draft: Draft = { text: 'RETURN $a, $b', named: 'gaps/ledger', typed: { b: '"x & y"', a: '' }, limit: 100 };
const through = (one: Draft) => draftFromAddress(new URLSearchParams(draftToAddress(one)));

describe('the query in the address', () => {
  it('comes back as it went in, emptied parameters too', () => {
    expect(through(draft)).toEqual(draft);
  });

  it('is nothing for an empty page', () => {
    expect(draftToAddress(emptyDraft)).toEqual({});
    expect(through(emptyDraft)).toEqual(emptyDraft);
  });

  it('is the same for two drafts whatever the order of their parameters', () => {
    expect(draftKey({ ...draft, typed: { a: '', b: '"x & y"' } })).toBe(draftKey(draft));
  });

  it('takes a row limit that is not offered as the usual one', () => {
    expect(draftFromAddress(new URLSearchParams('query=RETURN 1&limit=7')).limit).toBe(1000);
  });

  it('leaves a text out that no server would take in an address', () => {
    const long = { ...draft, text: 'é'.repeat(2000) };
    expect(fitsAddress(long)).toBe(false);
    expect(draftToAddress(long)['query']).toBeUndefined();
  });
});
