import { useEffect, useState } from 'react';
import { type AddressPatch, useAddress } from '../../state/address.ts';
import { type Draft, draftFromAddress, draftKey, draftToAddress } from './draft.ts';
import { recall } from './recentRuns.ts';
import { rememberDraft, rememberedDraft } from './rememberedDraft.ts';

const settled = 400;

/**
 * The draft, kept in the address. Typing replaces the present entry of the history, unless that entry has been run:
 * then it stays and a new one begins, so that Back walks over what was run. `adopted` counts the times that the
 * address changed under the page (Back, Forward, a link).
 */
export function useDraft() {
  const [address, update] = useAddress();
  const key = draftKey(draftFromAddress(address));
  const [state, setState] = useState(() => ({ draft: firstDraft(address), seen: key, adopted: 0 }));
  if (state.seen !== key) {
    const foreign = key !== draftKey(state.draft);
    setState({
      draft: foreign ? draftFromAddress(address) : state.draft,
      seen: key,
      adopted: state.adopted + (foreign ? 1 : 0),
    });
  }
  const { draft, adopted } = state;

  useEffect(() => {
    rememberDraft(draft);
    if (draftKey(draft) === key) return;
    const timer = setTimeout(() => update(patchTo(draft), { push: recall(key) !== undefined }), settled);
    return () => clearTimeout(timer);
  }, [draft, key, update]);

  return {
    draft,
    adopted,
    edit: (patch: Partial<Draft>) => setState((now) => ({ ...now, draft: { ...now.draft, ...patch } })),
    /** Puts a draft in place and into the address at once. */
    settle: (next: Draft, push = recall(key) !== undefined) => {
      setState((now) => ({ ...now, draft: next }));
      if (draftKey(next) !== key) update(patchTo(next), { push });
    },
  };
}

/** An address without a query means the draft of before, if there is one. */
function firstDraft(address: URLSearchParams): Draft {
  const draft = draftFromAddress(address);
  if (draft.text !== null) return draft;
  const before = rememberedDraft();
  const same = before !== null && (draft.named === null || draftKey(before) === draftKey(draft));
  return same ? before : draft;
}

function patchTo(draft: Draft): AddressPatch {
  const present = new URLSearchParams(window.location.search).keys();
  const stale = [...present].filter((name) => name.startsWith('p.'));
  const cleared = Object.fromEntries(['query', 'named', 'limit', ...stale].map((name) => [name, null]));
  return { ...cleared, ...draftToAddress(draft) };
}
