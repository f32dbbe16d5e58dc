import type { Slots } from './checks.ts';
import { splitList } from './lists.ts';

/** Labels of people, or their ids, as one text. Takes from the slots what the text says as it stands, so that the rest is kept. */
export function takePeople(slots: Slots, role: 'author' | 'reviewer' | 'creator'): string | undefined {
  const slot = slots.has(`${role}_label`) ? `${role}_label` : `${role}_id`;
  const raw = slots.get(slot);
  if (raw === undefined) return undefined;
  const people = splitList(raw);
  // One alone is written back as it was; several would become one.
  if (people.length === 1) slots.delete(slot);
  return people.join('; ') || undefined;
}

export function take(slots: Slots, name: string): string | undefined {
  const value = slots.get(name);
  slots.delete(name);
  return value;
}

/** Takes a value only where it is one of those allowed; another one stays to be kept as it is. */
export function takeOneOf<Allowed extends string>(slots: Slots, name: string, allowed: readonly Allowed[]): Allowed | undefined {
  const value = allowed.find((each) => each === slots.get(name));
  if (value !== undefined) slots.delete(name);
  return value;
}
