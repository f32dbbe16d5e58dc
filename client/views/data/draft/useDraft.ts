import { useEffect, useMemo, useState } from 'react';
import type { ImportDetail, OutlineItem } from '../../../../server/api/imports/schema.ts';
import type { Correction } from '../../../../server/domain/correction.ts';
import { type ImportPatch, useCorrectImport, useWaitingCorrections } from '../../../api/imports/corrections.ts';
import { applied } from '../outline/tree/applied.ts';

export interface Draft {
  detail: ImportDetail;
  /** The outline with what the server has not answered yet. */
  items: readonly OutlineItem[];
  correct: (...corrections: readonly Correction[]) => void;
  patch: (patch: ImportPatch) => Promise<unknown>;
  undo: () => void;
  redo: () => void;
  /** Corrections that are on their way, and whether the app is away meanwhile. */
  waiting: number;
  away: boolean;
  /** Why the last one was refused. */
  refused: string | null;
  dismiss: () => void;
}

/** A draft and what can be done to it. Corrections show at once and are sent in their order. */
export function useDraft(detail: ImportDetail): Draft {
  const { mutateAsync } = useCorrectImport(detail.id);
  const { patches, away } = useWaitingCorrections(detail.id);
  const [refused, setRefused] = useState<string | null>(null);
  const { outline, levels } = detail;
  const items = useMemo(
    () => patches.flatMap(({ corrections = [] }) => corrections).reduce<readonly OutlineItem[]>((all, one) => applied(all, one as Correction, levels), outline.items),
    [patches, outline.items, levels],
  );
  const waiting = patches.length;
  useEffect(() => {
    if (waiting === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [waiting]);
  const patch = async (body: ImportPatch) => {
    setRefused(null);
    try {
      return await mutateAsync(body);
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
  const quietly = (body: ImportPatch) => void patch(body).catch(() => undefined);
  return {
    detail,
    items,
    correct: (...corrections) => quietly({ corrections: [...corrections] }),
    patch,
    undo: () => (detail.canUndo || waiting > 0) && quietly({ undo: 1 }),
    redo: () => detail.canRedo && quietly({ redo: 1 }),
    waiting,
    away,
    refused,
    dismiss: () => setRefused(null),
  };
}
