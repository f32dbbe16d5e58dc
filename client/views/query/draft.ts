import { maxRows } from '../../../server/api/cypher/schema.ts';

/** What the page is about to run. */
export interface Draft {
  /** Null: the named query's own text. */
  text: string | null;
  /** Name of the library's query that this one began as. */
  named: string | null;
  /** Parameters as typed, by name; one that is absent has its default. */
  typed: Record<string, string>;
  limit: number;
}

export const rowLimits = [100, 1000, maxRows] as const;
export const emptyDraft: Draft = { text: null, named: null, typed: {}, limit: 1000 };

/** Longest query text in an address, percent-encoded: servers refuse request lines beyond 16 kB or so. */
const maxInAddress = 6000;

/** False where the text is too long for a link. */
export function fitsAddress(draft: Draft): boolean {
  return encodeURIComponent(draft.text ?? '').length <= maxInAddress;
}

/** The draft as parameters of the address: `query`, `named`, `limit` and one `p.name` a parameter. */
export function draftToAddress(draft: Draft): Record<string, string> {
  const address: Record<string, string> = {};
  if (draft.named !== null) address['named'] = draft.named;
  if (draft.text !== null && draft.text !== '' && fitsAddress(draft)) address['query'] = draft.text;
  if (draft.limit !== emptyDraft.limit) address['limit'] = String(draft.limit);
  for (const name of Object.keys(draft.typed).sort()) {
    // A parameter that was emptied is a space: the address has no room for an empty text.
    address[`p.${name}`] = draft.typed[name] || ' ';
  }
  return address;
}

/** Reads a draft from an address; what it cannot read is left at its default. */
export function draftFromAddress(address: URLSearchParams): Draft {
  const limit = Number(address.get('limit'));
  const typed = [...address].filter(([key]) => key.startsWith('p.')).map(([key, value]) => [key.slice(2), value.trim()]);
  return {
    text: address.get('query'),
    named: address.get('named'),
    typed: Object.fromEntries(typed) as Record<string, string>,
    limit: rowLimits.find((choice) => choice === limit) ?? emptyDraft.limit,
  };
}

/** Same for two drafts that have the same address. */
export function draftKey(draft: Draft): string {
  return JSON.stringify(draftToAddress(draft));
}
