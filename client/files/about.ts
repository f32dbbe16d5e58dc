/** What a file or a sheet of paper says of itself: name and value, a line each. */
export type AboutLine = readonly [name: string, value: string];

/** The day, as `2026-11-23`. */
export const today = (): string => new Date().toISOString().slice(0, 10);
