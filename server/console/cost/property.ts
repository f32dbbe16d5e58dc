import { type Value, anyNumber, data, itemOf, join, none, number } from './value.ts';

/** Parts of dates and durations that stay small whatever they are of. */
const smallParts = /^(month|week|day|dayOfWeek|dayOfQuarter|dayOfYear|quarter|hour|minute|second|ordinalDay|weekDay|\w+Of(Year|Quarter|Week|Hour|Minute))$/;
const largeParts = /^(epoch\w+|\w*seconds?|nanosecond|microsecond|millisecond|hours|minutes|days|weeks|months|quarters|years)$/i;

/** What a property, or a key of a map, can be. */
export function property(value: Value, name: string): Value {
  if (value.kind === 'temporal') return partOf(value, name);
  if (value.keys) {
    const known = value.keys.get(name) ?? value.keys.get('*') ?? none;
    return value.kind === 'map' ? known : join(known, data);
  }
  if (value.kind === 'map') return itemOf(value);
  if (largeParts.test(name) && (value.kind === 'data' || value.kind === 'mixed')) return { ...data, from: -4e13, to: 4e13 };
  return value.kind === 'mixed' ? join(data, number(value.from, value.to)) : data;
}

/** A part of a date or duration: of the clock's own it is known about how large it is, of a computed one only for some. */
function partOf(value: Value, name: string): Value {
  if (value.to < Infinity) return number(0, largeParts.test(name) ? 4e13 : value.to, true);
  return smallParts.test(name) ? number(0, 400, true) : anyNumber;
}
