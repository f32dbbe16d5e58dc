import type { Place } from '../model.ts';
import type { Reading } from '../statements/reading.ts';
import { resolve, type Reference } from './curies.ts';

/** What a file's identifiers mean, and which of its prefixes are not declared. */
export class Names {
  private readonly undeclared = new Map<string, { place: Place; value: string; records: Set<Place> }>();

  constructor(private readonly prefixes: ReadonlyMap<string, string>) {}

  /** Remembers a prefix that is not declared, with where it was first met. */
  resolve(value: string, place: Place): Reference {
    const reference = resolve(value, this.prefixes);
    if (reference.as !== 'undeclared') return reference;
    const before = this.undeclared.get(reference.prefix);
    if (before) before.records.add(place);
    else this.undeclared.set(reference.prefix, { place, value, records: new Set([place]) });
    return reference;
  }

  /** The CURIE of a term, whether it was written as CURIE or as IRI. */
  term(value: string, place: Place): string {
    const reference = this.resolve(value, place);
    return (reference.as === 'curie' || reference.as === 'iri' ? reference.curie : undefined) ?? value;
  }

  report(reading: Reading): void {
    for (const [prefix, { place, value, records }] of this.undeclared) {
      const times = records.size > 1 ? ` It is used in ${records.size} places.` : '';
      reading.error(place, `The prefix "${prefix}:" is not declared. Add a line "  ${prefix}: https://…" to curie_map in the metadata.${times}`, value);
    }
  }
}
