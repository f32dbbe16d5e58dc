import { stringify } from 'yaml';
import { iriOf, expanded, mappingSetIri, unspecifiedLicence, vocabulary } from '../export/iri.ts';
import { allLost, claimLost } from '../export/losses.ts';
import { type Exported, type ExportedAlignment, type ExportedMappingSet, type ExportedNoCounterpart, type Lost, Unwritable, type Writer } from '../export/model.ts';
import { carried, textOf } from '../export/properties.ts';
import { zipOf } from '../export/zip.ts';
import { type Slots, alignmentSlots, hasSlot, inColumns, isExtension, noCounterpartSlots, prefixesOf, since11 } from './slotsWritten.ts';

/** SSSOM/TSV with its metadata embedded: a file for each mapping set, a ZIP for several. */
export const sssomWriter: Writer = {
  title: 'SSSOM',
  lost: lostOf,
  file: ({ mappingSets }) => (mappingSets.length > 1 ? { extension: 'sssom.zip', mediaType: 'application/zip' } : { extension: 'sssom.tsv', mediaType: 'text/tab-separated-values' }),
  refusal: ({ mappingSets }) => (mappingSets.length === 0 ? nothing : undefined),
  write,
};

const nothing = 'There is no alignment and no judgement to write: SSSOM holds nothing else.';

function lostOf(exported: Exported): Lost {
  const unnamed = ({ properties }: ExportedAlignment | ExportedNoCounterpart) => Object.keys(properties).filter((name) => !hasSlot(name)).map((name) => `Alignments: property “${name}”, which is no name of a slot`);
  const ends = ({ subject, object }: ExportedAlignment) =>
    [subject, object].some((end) => end.uri !== undefined && iriOf(exported, end) !== expanded(exported, end.id)) ? ['IRIs of concepts that their prefix does not say'] : [];
  return { ...allLost, alignment: (one) => [...claimLost(one), ...unnamed(one), ...ends(one)], noCounterpart: (one) => [...claimLost(one), ...unnamed(one)] };
}

async function* write(exported: Exported): AsyncGenerator<string | Uint8Array> {
  const [only, second] = exported.mappingSets;
  if (!only) throw new Unwritable(nothing);
  if (!second) yield* fileOf(exported, only);
  else yield* zipOf(exported.mappingSets.map((set) => ({ name: `${set.id.replace(/[^A-Za-z0-9._-]/g, '_')}.sssom.tsv`, write: () => fileOf(exported, set) })));
}

async function* mappings(exported: Exported, set: string): AsyncGenerator<Slots> {
  for await (const one of exported.alignments(set)) yield alignmentSlots(one);
  for await (const one of exported.noCounterparts(set)) yield noCounterpartSlots(one);
}

/** Reads a set twice: which columns and prefixes it needs stands before the first mapping. */
async function* fileOf(exported: Exported, set: ExportedMappingSet): AsyncGenerator<string> {
  const used = new Set<string>();
  const prefixes = new Map<string, string>();
  for await (const slots of mappings(exported, set.id)) {
    for (const name of slots.keys()) used.add(name);
    for (const [prefix, iri] of prefixesOf(slots, exported.prefixes)) prefixes.set(prefix, iri);
  }
  const columns = inColumns(used);
  yield metadataText(set, columns, prefixes);
  yield `${columns.map(cell).join('\t')}\n`;
  for await (const slots of mappings(exported, set.id)) yield `${columns.map((name) => cell(slots.get(name) ?? '')).join('\t')}\n`;
}

/** The metadata as YAML, each line behind a `#`, in the order of SSSOM's slots. */
function metadataText({ id, properties }: ExportedMappingSet, columns: readonly string[], prefixes: ReadonlyMap<string, string>): string {
  const text = (name: string) => carried(textOf(properties, name));
  const extensions = columns.filter(isExtension);
  const iri = mappingSetIri(id, text('iri'));
  // A URN reads like a CURIE, and sssom-py asks for the prefix of each.
  const ofUrn = iri.startsWith('urn:') ? [['urn', 'urn:'] as const] : [];
  const map = new Map([...prefixes, ...ofUrn, ...(extensions.length > 0 ? [['plumbline', vocabulary] as const] : [])]);
  const metadata = {
    sssom_version: columns.some((name) => since11.has(name)) ? '1.1' : undefined,
    curie_map: Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1))),
    mapping_set_id: iri,
    mapping_set_version: text('version'),
    mapping_set_title: text('title'),
    mapping_set_description: text('description'),
    creator_label: text('author') === '' ? undefined : [text('author')],
    license: text('license') || unspecifiedLicence,
    publication_date: /^\d{4}-\d{2}-\d{2}$/.test(text('date')) ? text('date') : undefined,
    extension_definitions: extensions.length === 0 ? undefined : extensions.map((name) => ({ slot_name: name, property: `plumbline:${name}` })),
  };
  const filled = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined && value !== ''));
  const yaml = stringify(filled, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false, version: '1.2', aliasDuplicateObjects: false });
  return yaml.replace(/^(?=.)/gm, '#');
}

/** A value of a TSV: quoted where it holds a tab, a line end or a quote. */
export const cell = (value: string): string => {
  const text = carried(value);
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
