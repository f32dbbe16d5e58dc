import { expect } from 'vitest';
import { type FormatId, type Limits, Refused } from '../../../../server/formats/model.ts';
import { type Bounds, readFiles } from '../../../../server/reading/index.ts';
import { sentenceOn } from './ending.ts';

/** What the app allows by itself, but for the time and the memory. */
export const limits: Limits = { bytes: 50_000_000, inflated: 300_000_000, rows: 200_000, pages: 2_000, depth: 100 };
const deadline = 12_000;

/** How the process ended: with `read`, or with a clean refusal, never later than the deadline. */
export async function ended(id: FormatId, bytes: Uint8Array, bounds: Partial<Bounds> = {}): Promise<string> {
  const begun = performance.now();
  try {
    const [file] = await readFiles([{ name: `plan.${id}`, bytes, format: id }], {}, { limits, deadline, memory: 800_000_000, ...bounds });
    expect(file?.format).toBe(id);
    return 'read';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.message).toMatch(sentenceOn(`plan.${id}`));
    return error.message;
  } finally {
    expect(performance.now() - begun).toBeLessThan((bounds.deadline ?? deadline) + 2_000);
  }
}

/** Bytes of what is long. */
export const size = 20_000_000;
export const words = 'Mend the quays of the harbour. '.repeat(size / 31);
