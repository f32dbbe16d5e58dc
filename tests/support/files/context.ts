import type { InputFile, Limits, ReadContext } from '../../../server/formats/model.ts';

export const smallLimits: Limits = { bytes: 5_000_000, inflated: 20_000_000, rows: 20_000, pages: 50, depth: 100 };

export const contextOf = (limits: Partial<Limits> = {}): ReadContext => ({ limits: { ...smallLimits, ...limits }, progress: () => undefined });

export const fileOf = (name: string, bytes: Uint8Array): InputFile => ({ index: 0, name, bytes });
