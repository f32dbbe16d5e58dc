import type { DraftItem } from '../model.ts';
import type { Reading } from '../statements/reading.ts';

/** Levels on which one code stands more than once. */
function restartingLevels(items: readonly DraftItem[]): Set<number> {
  const seen = new Set<string>();
  const levels = new Set<number>();
  for (const { code, level } of items) {
    if (code !== null && level > 1 && seen.has(code)) levels.add(level);
    if (code !== null) seen.add(code);
  }
  return levels;
}

/** Makes codes whole where they restart under each parent (`1` under `2` becomes `2.1`), and warns of those that are still double. */
export function completeCodes(reading: Reading, items: readonly DraftItem[]): void {
  const restarting = restartingLevels(items);
  const byRef = new Map(items.map((item) => [item.ref, item]));
  for (const item of items) {
    const above = item.parent === null ? null : (byRef.get(item.parent)?.code ?? null);
    if (item.code === null || above === null || !restarting.has(item.level)) continue;
    if (!item.code.startsWith(`${above}.`)) item.code = `${above}.${item.code}`;
  }
  const seen = new Set<string>();
  for (const { code, place } of items) {
    if (code === null) continue;
    if (seen.has(code)) reading.warn(place, `The number ${code} stands more than once in this plan: give each concept its own.`, code);
    seen.add(code);
  }
}
