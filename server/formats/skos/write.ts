import { DataFactory, type Quad, Writer as N3Writer } from 'n3';
import { prefixIri, safeIri } from '../export/iri.ts';
import { claimLost } from '../export/losses.ts';
import type { Exported, Lost, Writer } from '../export/model.ts';
import { carried } from '../export/properties.ts';
import { type Resource, type Value, expandedTerm, resources, terms } from './resources.ts';

const lost = (): Lost => ({
  alignment: claimLost,
  noCounterpart: claimLost,
  link: ({ type, properties }) => Object.keys(properties).map((name) => `Links of the type ${type}: property “${name}”`),
});

/** SKOS with the alignments as SSSOM's axioms, in Turtle. */
export const turtleWriter: Writer = {
  title: 'SKOS as Turtle',
  lost,
  file: () => ({ extension: 'ttl', mediaType: 'text/turtle' }),
  write: writeTurtle,
};

/** The same in JSON-LD, its context in the file. */
export const jsonldWriter: Writer = {
  title: 'SKOS as JSON-LD',
  lost,
  file: () => ({ extension: 'jsonld', mediaType: 'application/ld+json' }),
  write: writeJsonLd,
};

async function* writeTurtle(exported: Exported): AsyncGenerator<string> {
  let text = '';
  const sink = {
    write(piece: string, _: string, done?: () => void) {
      text += piece;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const own = exported.frameworks.flatMap(({ id }) => (/^[a-z][a-z0-9-]*$/.test(id) ? [[id, prefixIri(exported, id)] as const] : []));
  const writer = new N3Writer(sink, { prefixes: { ...Object.fromEntries(own), ...terms } });
  for await (const resource of resources(exported)) {
    for (const quad of quadsOf(resource)) writer.addQuad(quad);
    yield text;
    text = '';
  }
  writer.end();
  yield text;
}

function quadsOf({ iri, types, said, saidOf, asserted }: Resource): Quad[] {
  const node = (text: string) => DataFactory.namedNode(safeIri(text));
  const term = (curie: string) => DataFactory.namedNode(expandedTerm(curie));
  const object = (value: Value) => {
    if ('iri' in value) return node(value.iri);
    return DataFactory.literal(carried(value.text), value.type === undefined ? value.language : term(`xsd:${value.type}`));
  };
  return [
    ...types.map((type) => DataFactory.quad(node(iri), term('rdf:type'), term(type))),
    ...said.map(([name, value]) => DataFactory.quad(node(iri), term(name), object(value))),
    ...saidOf.map(([subject, name]) => DataFactory.quad(node(subject), term(name), node(iri))),
    ...(asserted ? [DataFactory.quad(node(asserted[0]), term(asserted[1]), node(asserted[2]))] : []),
  ];
}

async function* writeJsonLd(exported: Exported): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(terms)},\n"@graph":[`;
  let before = '\n';
  for await (const resource of resources(exported)) {
    for (const node of nodesOf(resource)) {
      yield before + JSON.stringify(node);
      before = ',\n';
    }
  }
  yield '\n]}\n';
}

function nodesOf({ iri, types, said, saidOf, asserted }: Resource): object[] {
  const reverse = gathered(saidOf.map(([subject, name]) => [name, { '@id': safeIri(subject) }]));
  const node = {
    '@id': safeIri(iri),
    ...(types.length > 0 ? { '@type': types } : {}),
    ...gathered(said.map(([name, value]) => [name, jsonValue(value)])),
    ...(saidOf.length > 0 ? { '@reverse': reverse } : {}),
  };
  return asserted ? [node, { '@id': safeIri(asserted[0]), [asserted[1]]: { '@id': safeIri(asserted[2]) } }] : [node];
}

function jsonValue(value: Value): object {
  if ('iri' in value) return { '@id': safeIri(value.iri) };
  const { text, language, type } = value;
  return { '@value': carried(text), ...(type === undefined ? {} : { '@type': `xsd:${type}` }), ...(language === undefined || type !== undefined ? {} : { '@language': language }) };
}

/** Values of one name together: a name stands once in an object. */
function gathered(pairs: [string, object][]): Record<string, object[]> {
  const all: Record<string, object[]> = {};
  for (const [name, value] of pairs) (all[name] ??= []).push(value);
  return all;
}
