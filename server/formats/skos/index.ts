import type { InputFile, Limits, ReadContext, Reader, Source } from '../model.ts';
import { beginning, decode, type Decoded } from '../decode.ts';
import { requireSize } from '../statements/reading.ts';
import { decodeXml } from '../stratml/xml.ts';
import type { Graph } from './graph.ts';
import { readJsonld } from './jsonld.ts';
import { readRdfxml } from './rdfxml.ts';
import { readSkos } from './read.ts';
import { readTurtle } from './turtle.ts';

type Parse = (text: string, limits: Limits) => Graph | Promise<Graph>;

async function read(parse: Parse, decodeBytes: (bytes: Uint8Array) => Decoded, file: InputFile, context: ReadContext): Promise<Source> {
  requireSize(file.bytes, context.limits);
  const { text, guessed } = decodeBytes(file.bytes);
  return readSkos(await parse(text, context.limits), file, context, guessed);
}

const decodePlain = (bytes: Uint8Array) => decode(bytes);
const isJson = (text: string) => /^\s*[{[]/.test(text);

export const turtleReader: Reader = {
  id: 'turtle',
  title: 'SKOS in Turtle',
  extensions: ['ttl', 'turtle', 'nt'],
  looksLike: ({ bytes }) => /^[ \t]*(@(prefix|base)[ \t]|(PREFIX|BASE)[ \t]+[\w-]*:?[ \t]*<|<[^<>\s]+>[ \t]+(a|<[^<>\s]+>)[ \t])/im.test(beginning(bytes)),
  read: (file, context) => read(readTurtle, decodePlain, file, context),
};

export const jsonldReader: Reader = {
  id: 'jsonld',
  title: 'SKOS in JSON-LD',
  extensions: ['jsonld'],
  looksLike({ bytes }) {
    const text = beginning(bytes);
    return isJson(text) && /"@(context|graph|id)"\s*:/.test(text);
  },
  read: (file, context) => read(readJsonld, decodePlain, file, context),
};

export const rdfxmlReader: Reader = {
  id: 'rdfxml',
  title: 'SKOS in RDF/XML',
  extensions: ['rdf', 'owl', 'skos'],
  looksLike({ bytes }) {
    const text = beginning(bytes);
    return /^\s*</.test(text) && text.includes('http://www.w3.org/1999/02/22-rdf-syntax-ns#') && /<([A-Za-z][\w.-]{0,40}:)?(RDF|Description|Concept|ConceptScheme)[\s>]/.test(text);
  },
  read: (file, context) => read(readRdfxml, decodeXml, file, context),
};
