import type { Place } from '../model.ts';
import type { Reading } from '../statements/reading.ts';
import { splitList } from './lists.ts';
import type { Names } from './names.ts';
import { choices, multivalued, olderSlots, ranges, references } from './slots.ts';

/** Slots of one mapping or set as the file has them, by name. */
export type Slots = Map<string, string>;

/** Gives slots from before 1.0 their present names and values. Answers what cannot be read, if anything. */
export function renew(slots: Slots): string | undefined {
  for (const [old, { now, values }] of olderSlots) {
    const value = slots.get(old);
    if (value === undefined) continue;
    slots.delete(old);
    const renewed = values ? values.get(value) : value;
    if (renewed === undefined) return `"${value}" is no value of ${old}.`;
    for (const name of now) if (!slots.has(name)) slots.set(name, renewed);
  }
  return undefined;
}

/** A number of a slot; undefined, with a warning, where it is none or out of its range. */
export function numberIn(slots: Slots, name: 'confidence' | 'mapping_set_confidence' | 'similarity_score' | 'reviewer_agreement', place: Place, reading: Reading): number | undefined {
  const text = slots.get(name);
  if (text === undefined) return undefined;
  const [least, most] = ranges.get(name) ?? [0, 1];
  const value = Number(text);
  if (Number.isFinite(value) && value >= least && value <= most) return value;
  reading.warn(place, `${name} has to be a number from ${least} to ${most}: the value was left out.`, text);
  return undefined;
}

/** Leaves out, with a warning each, what the specification does not allow in slots that are only kept. */
export function check(slots: Slots, place: Place, names: Names, reading: Reading): void {
  for (const name of ranges.keys()) if (slots.has(name) && numberIn(slots, name, place, reading) === undefined) slots.delete(name);
  for (const [name, allowed] of choices) {
    const value = slots.get(name);
    if (value === undefined || allowed.includes(value)) continue;
    reading.warn(place, `${name} has to be one of: ${allowed.join(', ')}. The value was left out.`, value);
    slots.delete(name);
  }
  for (const name of references) {
    const value = slots.get(name);
    if (value === undefined) continue;
    for (const each of multivalued.has(name) ? splitList(value) : [value]) names.resolve(each, place);
  }
}
