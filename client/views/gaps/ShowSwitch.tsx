import { ToggleChip } from '../../components/ToggleChip.tsx';
import { useLedgerIslands } from './useIslands.ts';
import type { Ledger } from './useLedger.ts';

/** Chooses between every concept and the islands among them. */
export function ShowSwitch(ledger: Ledger) {
  const { data } = useLedgerIslands(ledger);
  const { islands, change } = ledger;
  return (
    <>
      <ToggleChip pressed={!islands} onToggle={() => change({ show: null })}>
        Concepts
      </ToggleChip>
      <ToggleChip
        pressed={islands}
        onToggle={() => change({ show: islands ? null : 'islands' })}
        title="Groups that are aligned among themselves and reach nothing"
        {...(data && !data.truncated ? { count: data.total } : {})}
      >
        Islands
      </ToggleChip>
    </>
  );
}
