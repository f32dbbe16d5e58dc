import type { DraftMappingSet, Place } from '../model.ts';
import type { Reading } from '../statements/reading.ts';
import { check, type Slots } from './checks.ts';
import type { Names } from './names.ts';
import { take, takePeople } from './people.ts';

/** A name as an id: small letters, digits and dashes, a letter first. */
export function slugOf(name: string): string {
  const slug = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
  return /^[a-z]/.test(slug) ? slug : `set-${slug}`.replace(/-$/, '');
}

const withoutEndings = (name: string) => name.replace(/(\.sssom)?\.(tsv|txt|csv|ya?ml)$/i, '');

function idOf(iri: string | undefined, title: string | undefined, fileName: string): string {
  const last = withoutEndings(iri?.split(/[/#:]/).findLast(Boolean) ?? '');
  const isUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(last);
  if (!isUuid && /^[a-z][a-z0-9-]*$/.test(last)) return last;
  return slugOf(title ?? (last || withoutEndings(fileName)));
}

/** What a mapping set says of itself. Slots without a place of their own are kept as extensions. */
export function readMappingSet(slots: Slots, fileName: string, place: Place, names: Names, reading: Reading): DraftMappingSet {
  if (!slots.has('mapping_set_id')) reading.warn(place, 'mapping_set_id is missing: a mapping set has to have an IRI of its own. The set was named after its title or the file.');
  if (!slots.has('license')) reading.warn(place, 'license is missing: a mapping set has to say under which licence it may be used.');
  const version = slots.get('sssom_version');
  if (version !== undefined && version !== '1.0' && version !== '1.1') reading.warn(place, 'This version of SSSOM is not known here: 1.0 and 1.1 are. What it adds is kept as it stands.', version);
  check(slots, place, names, reading);
  const iri = take(slots, 'mapping_set_id');
  const title = take(slots, 'mapping_set_title');
  const stated = {
    title,
    description: take(slots, 'mapping_set_description'),
    author: takePeople(slots, 'creator'),
    date: take(slots, 'publication_date') ?? slots.get('mapping_date'),
    version: take(slots, 'mapping_set_version'),
    license: take(slots, 'license'),
    iri,
  };
  const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  return { id: idOf(iri, title, fileName), ...known, ...(slots.size > 0 && { extensions: Object.fromEntries(slots) }) };
}
