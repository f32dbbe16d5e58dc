import { Refused, type DraftItem, type InputFile, type ReadContext, type Source } from '../model.ts';
import { Reading } from '../statements/reading.ts';
import { readCollections } from './collections.ts';
import { readConcepts, warnDoubleCodes } from './concepts.ts';
import { isBlank, type Graph } from './graph.ts';
import { readHierarchy } from './hierarchy.ts';
import { readMappings, type Mappings } from './mappings.ts';
import { readSchemes, type Schemes } from './schemes.ts';
import { nameOf, placeOf, shownId, type SkosFile } from './skosFile.ts';
import { growTree } from './tree.ts';
import * as is from './vocabulary.ts';

/** Nodes that are part of another record: described with it, so no record of their own. */
const isPart = ({ graph }: SkosFile, id: string, read: ReadonlySet<string>) => isBlank(id) && graph.nested.has(id) && !read.has(id);

/** A block for each record, in the order of the file; each item learns its own. */
function addBlocks(file: SkosFile, items: readonly DraftItem[], schemes: Schemes, used: ReadonlySet<string>, mappings: Mappings): void {
  const byPointer = new Map(items.map((item) => [item.place.pointer, item]));
  for (const id of file.graph.subjects.keys()) {
    if (isPart(file, id, mappings.read)) continue;
    const item = byPointer.get(shownId(id));
    const isScheme = schemes.ids.includes(id);
    const name = item?.title ?? nameOf(file, id);
    const text = [item?.code, name, name === shownId(id) ? undefined : `<${shownId(id)}>`].filter(Boolean).join(' ');
    const block = file.reading.add({ text, style: isScheme ? 'heading' : 'item', level: isScheme ? 1 : (item?.level ?? 1), place: placeOf(file, id) });
    if (item) item.blocks.push(block);
    const reason = mappings.leftOut.get(id);
    if (reason !== undefined) file.reading.leaveOut(block, reason);
    else if (!item && !isScheme && !used.has(id) && !mappings.read.has(id)) file.reading.leaveOut(block, 'Neither a concept, a scheme, a collection, nor a mapping.');
  }
}

/** Publishers and creators are used for the frameworks' organization. */
function makersOf(graph: Graph, schemes: Schemes): string[] {
  return schemes.ids.flatMap((id) => (id === undefined ? [] : graph.ids(id, ...is.makers)));
}

/** What SKOS says in an RDF graph, in the words of ours. Throws `Refused` for RDF that says nothing in SKOS. */
export function readSkos(graph: Graph, input: InputFile, context: ReadContext, guessed: boolean): Source {
  const { limits } = context;
  const file: SkosFile = { graph, reading: new Reading(limits, 'records'), file: input.index, name: input.name };
  if (guessed) file.reading.warn({ file: input.index, line: 1 }, 'The bytes of the file are not in the encoding that it should have: it was read as Windows-1252. Look at its accents.');
  context.progress(0.5, 'statements');
  const hierarchy = readHierarchy(file);
  const schemes = readSchemes(file, hierarchy);
  const tree = growTree(file, hierarchy, schemes, limits);
  const collections = readCollections(file);
  const items = readConcepts(file, tree, schemes, collections.of);
  warnDoubleCodes(file, items);
  const mappings = readMappings(file, schemes, items);
  if (schemes.frameworks.length === 0 && mappings.alignments.length === 0 && mappings.noCounterparts.length === 0) {
    throw new Refused('This is RDF, but says nothing in SKOS: a skos:ConceptScheme, concepts with skos:inScheme or skos:broader, and mapping relations such as skos:exactMatch were looked for.');
  }
  addBlocks(file, items, schemes, new Set([...collections.used, ...makersOf(graph, schemes)]), mappings);
  const { alignments, noCounterparts, mappingSets } = mappings;
  return file.reading.toSource({ frameworks: schemes.frameworks, items, alignments, noCounterparts, mappingSets, links: [] }, input.index);
}
