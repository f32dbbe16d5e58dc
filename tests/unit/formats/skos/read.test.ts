import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareCodes } from '../../../../server/formats/skos/codes.ts';
import { cyclesIn } from '../../../../server/formats/skos/cycles.ts';
import { jsonldReader, rdfxmlReader, turtleReader } from '../../../../server/formats/skos/index.ts';
import { asFile, ending, messages, read } from '../statements/read.ts';

const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix sssom: <https://w3id.org/sssom/> .
@prefix e: <https://example.org/plan/> .
`;
const scheme = 'e:s a skos:ConceptScheme ; dct:title "Harbour plan"@en ; dct:publisher "Port of Aa" .\n';
const ttl = (text: string, within = {}) => read(turtleReader, prefixes + text, within);
const items = async (text: string) => (await ttl(scheme + text)).statements.items;
const concept = (name: string, more = '') => `e:${name} a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "${name}"@en${more ? ` ; ${more}` : ''} .\n`;

describe('schemes and hierarchy', () => {
  test('give a framework and its concepts, with kinds by depth', async () => {
    const source = await ttl(scheme + concept('quays', 'skos:notation "1"') + concept('mend', 'skos:broader e:quays ; skos:definition "All of them."@en') + concept('count', 'skos:broader e:mend') + concept('note', 'skos:broader e:count'));
    expect(source.statements.frameworks).toEqual([{ ref: 'f1', iri: 'https://example.org/plan/s', title: 'Harbour plan', organization: 'Port of Aa', language: 'en', notes: [] }]);
    expect(source.statements.items.map(({ ref, parent, level, kind }) => [ref, parent, level, kind])).toEqual([
      ['i1', null, 1, 'Goal'], ['i2', 'i1', 2, 'Objective'], ['i3', 'i2', 3, 'Outcome'], ['i4', 'i3', 4, 'Outcome'],
    ]);
    expect(source.statements.items[1]).toMatchObject({ title: 'mend', statement: 'All of them.', uri: 'https://example.org/plan/mend', place: { line: 8, pointer: 'https://example.org/plan/mend' } });
    expect(source.blocks[source.statements.items[1]?.blocks[0] ?? -1]?.text).toBe('mend <https://example.org/plan/mend>');
    expect([source.problems, source.unrecognised]).toEqual([[], []]);
  });

  test('are read from either side', async () => {
    const text = 'e:s skos:hasTopConcept e:a . e:a skos:prefLabel "A" ; skos:narrower e:b . e:b a skos:Concept ; skos:prefLabel "B" . e:c skos:topConceptOf e:s ; skos:prefLabel "C" .';
    expect((await items(text)).map(({ title, parent, framework }) => [title, parent, framework])).toEqual([['A', null, 'f1'], ['B', 'i1', 'f1'], ['C', null, 'f1']]);
  });

  test('siblings stand by code where all have one', async () => {
    expect((await items(concept('x', 'skos:notation "10"') + concept('y', 'skos:notation "9"') + concept('z', 'skos:notation "a"'))).map(({ code }) => code)).toEqual(['9', '10', 'a']);
  });

  test('a circle is an error that names its members, and the rest is read', async () => {
    const source = await ttl(scheme + concept('a', 'skos:broader e:b') + concept('b', 'skos:broader e:a') + concept('c', 'skos:broader e:b') + concept('d', 'skos:broader e:d'));
    expect(source.problems.map(({ severity, message }) => [severity, message.split(':')[0]])).toEqual([['error', '"a", "b" are above each other in a circle'], ['error', '"d" is above itself']]);
    expect(source.statements.items).toHaveLength(4);
  });

  test('the first of several parents is kept, the others as notes with a warning', async () => {
    const source = await ttl(scheme + concept('a') + concept('b') + concept('c', 'skos:broader e:b , e:a'));
    expect(source.statements.items.find(({ title }) => title === 'c')).toMatchObject({ parent: 'i2', notes: [{ topic: 'Also below', text: 'a' }] });
    expect(messages(source)).toEqual([expect.stringContaining('also below "a"')]);
  });

  test('several schemes are several frameworks; a parent in another one is a note', async () => {
    const source = await ttl(`${scheme}e:t a skos:ConceptScheme ; dct:title "Other" . ${concept('a')} e:b a skos:Concept ; skos:inScheme e:t ; skos:prefLabel "b" ; skos:broader e:a .`);
    expect(source.statements.items.map(({ title, framework, parent }) => [title, framework, parent])).toEqual([['a', 'f1', null], ['b', 'f2', null]]);
    expect(messages(source)).toEqual([expect.stringContaining('stands at the top')]);
  });

  test('concepts in no scheme go to the only one, or to a framework of their own, with a warning', async () => {
    const lone = 'e:x a skos:Concept ; skos:prefLabel "X" .';
    expect(messages(await ttl(scheme + lone))).toEqual([expect.stringContaining('the only scheme')]);
    const source = await ttl(lone);
    expect(source.statements.frameworks).toEqual([{ ref: 'f1', notes: [] }]);
    expect(messages(source)).toEqual([expect.stringContaining('a framework of their own')]);
  });

  test('a scheme is inherited from the nearest concept above', async () => {
    const source = await ttl(`${scheme}e:t a skos:ConceptScheme ; dct:title "Other" . e:b a skos:Concept ; skos:broader e:a ; skos:prefLabel "b" . e:a a skos:Concept ; skos:inScheme e:t ; skos:prefLabel "a" .`);
    expect(source.statements.items.map(({ title, framework }) => [title, framework])).toEqual([['a', 'f2'], ['b', 'f2']]);
  });

  test('a concept that the file says nothing of is left out with a warning', async () => {
    expect((await ttl(scheme + concept('a', 'skos:narrower e:gone'))).problems).toMatchObject([{ severity: 'warning', value: 'https://example.org/plan/gone' }]);
  });
});

describe('labels', () => {
  const label = async (text: string, language = '') => (await items(`${language ? `e:s dct:language "${language}" .` : ''} e:a a skos:Concept ; skos:inScheme e:s ; ${text} .`))[0];

  test('one is shown, the others are kept', async () => {
    expect(await label('skos:prefLabel "Quays"@en , "Kais"@de ; skos:altLabel "Docks"@en ; skos:hiddenLabel "Keys"@en')).toMatchObject({ title: 'Quays', labels: ['de: Kais', 'alt en: Docks', 'hidden en: Keys'] });
  });
  test.each([
    ['the scheme\u2019s language', 'de', '"Quays"@en , "Kais"@de', 'Kais'],
    ['English', 'es', '"Kais"@de , "Quays"@en', 'Quays'],
    ['the first by alphabet', 'es', '"Quais"@fr , "Kais"@de', 'Kais'],
    ['a region of the language', 'de', '"Quays"@en , "Kais"@de-AT', 'Kais'],
  ])('it is in %s', async (_what, language, text, title) => expect((await label(`skos:prefLabel ${text}`, language))?.title).toBe(title));
  test('without a prefLabel another name is shown, with a warning', async () => {
    const source = await ttl(`${scheme}e:a a skos:Concept ; skos:inScheme e:s ; skos:altLabel "Docks"@en .`);
    expect(source.statements.items[0]?.title).toBe('Docks');
    expect(messages(source)).toEqual([expect.stringContaining('no skos:prefLabel')]);
  });
});

describe('codes, notes and kinds', () => {
  test.each([
    ['a notation', 'e:x skos:notation "A.1" .', 'A.1'],
    ['the shortest of several', 'e:x skos:notation "01"^^e:Long , "1"^^e:Short .', '1'],
    ['none where the IRI is no code', '', null],
  ])('%s', async (_what, text, code) => expect((await items(concept('x') + text))[0]?.code).toBe(code));
  test('the end of an IRI that looks like a code', async () => expect((await items('<https://example.org/p/1.2> a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "x" .'))[0]?.code).toBe('1.2'));
  test('of several notations, the one that continues its parent\u2019s', async () => {
    const text = concept('x', 'skos:notation "1"') + concept('y', 'skos:broader e:x ; skos:notation "01.01" , "1.1" , "Z9"');
    expect((await items(text))[1]).toMatchObject({ code: '1.1', notes: [{ topic: 'Notation', text: '01.01' }, { topic: 'Notation', text: 'Z9' }] });
  });
  test('what else the file says is kept as notes', async () => {
    expect((await items(concept('x', 'skos:definition "D"@en ; skos:scopeNote "S"@en ; e:custodian "Port" ; skos:related e:y'))) [0]).toMatchObject({
      statement: 'D', notes: [{ topic: 'scope note', text: 'en: S' }, { topic: 'custodian', text: 'Port' }, { topic: 'related', text: 'https://example.org/plan/y' }],
    });
  });
  test('members of a collection say so', async () => {
    const source = await ttl(`${scheme + concept('x')} e:c a skos:OrderedCollection ; skos:prefLabel "Chosen" ; skos:memberList ( e:x ) .`);
    expect(source.statements.items[0]?.notes).toEqual([{ topic: 'Collection', text: 'Chosen' }]);
    expect(source.unrecognised).toEqual([]);
  });
  test('IRIs in the UN\u2019s namespace have kinds by their shape', async () => {
    const un = (code: string) => `<http://metadata.un.org/sdg/${code}> a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "${code}" .\n`;
    expect((await items(['17', '18', '1.a', '8.10', 'C010101'].map(un).join(''))).map(({ title, kind }) => [title, kind])).toEqual([['17', 'SDG'], ['18', 'Goal'], ['1.a', 'SDGTarget'], ['8.10', 'SDGTarget'], ['C010101', 'Goal']]);
  });
  test('a record that is nothing of SKOS is not recognised, with the reason', async () => {
    const source = await ttl(`${scheme + concept('x')} e:person a e:Person ; e:name "Bo" .`);
    expect(source.unrecognised.map((index) => [source.blocks[index]?.place.pointer, source.reasons?.[index]])).toEqual([['https://example.org/plan/person', 'Neither a concept, a scheme, a collection, nor a mapping.']]);
  });
});

describe('mappings', () => {
  test('a bare relation is a suggestion that its publisher claims', async () => {
    const { statements } = await ttl(scheme + concept('x', 'skos:broadMatch <https://example.org/other/1>'));
    expect(statements.alignments).toMatchObject([{
      subject: { ref: 'i1', iri: 'https://example.org/plan/x', label: 'x' }, object: { iri: 'https://example.org/other/1' }, predicate: 'skos:broadMatch',
      status: 'suggested', justification: 'semapv:UnspecifiedMatching', evidence: { claimedBy: 'Port of Aa' }, mappingSet: 'harbour-plan-mappings',
    }]);
    expect(statements.mappingSets).toMatchObject([{ id: 'harbour-plan-mappings', title: 'Harbour plan', author: 'Port of Aa' }]);
  });

  const described = (more: string, type = 'owl:Axiom') => `${scheme + concept('x', 'skos:exactMatch <https://example.org/other/1>')}
    [] a ${type} ; owl:annotatedSource e:x ; owl:annotatedProperty skos:exactMatch ; owl:annotatedTarget <https://example.org/other/1> ; ${more} .`;

  test.each(['owl:Axiom', 'sssom:Mapping'])('one that an %s describes is read once, with its slots', async (type) => {
    const source = await ttl(described('sssom:mapping_justification <https://w3id.org/semapv/vocab/ManualMappingCuration> ; sssom:confidence 0.7 ; sssom:author_label "A|B" ; e:plumbline_directness "indirect" ; sssom:comment "c"', type));
    expect(source.statements.alignments).toMatchObject([{
      subject: { ref: 'i1', label: 'x' }, predicate: 'skos:exactMatch', justification: 'semapv:ManualMappingCuration', status: 'accepted', confidence: 0.7, author: 'A|B', directness: 'indirect', rationale: 'c',
    }]);
    expect([source.problems, source.unrecognised]).toEqual([[], []]);
  });
  test('a negated one is rejected', async () => expect((await ttl(described('sssom:predicate_modifier sssom:NegatedPredicate'))).statements.alignments).toMatchObject([{ status: 'rejected' }]));
  test('sssom:NoTermFound is no counterpart', async () => {
    const source = await ttl(`${scheme + concept('x')} [] a owl:Axiom ; owl:annotatedSource e:x ; owl:annotatedProperty skos:exactMatch ; owl:annotatedTarget sssom:NoTermFound ; sssom:object_source <https://example.org/other> ; sssom:plumbline_reason "internal" .`);
    expect(source.statements.noCounterparts).toMatchObject([{ concept: { ref: 'i1', iri: 'https://example.org/plan/x' }, framework: 'https://example.org/other', reason: 'internal' }]);
  });
  test('mapping sets keep their names', async () => {
    const source = await ttl(`${scheme + concept('x')} <https://example.org/sets/city> a sssom:MappingSet ; dct:title "City" ; dct:license <https://example.org/l> ; sssom:mappings e:m .
      e:m a sssom:Mapping ; owl:annotatedSource e:x ; owl:annotatedProperty skos:closeMatch ; owl:annotatedTarget <https://example.org/other/1> .`);
    expect(source.statements.mappingSets).toMatchObject([{ id: 'city', title: 'City', license: 'https://example.org/l' }]);
    expect(source.statements.alignments).toMatchObject([{ mappingSet: 'city' }]);
  });
});

const jsonld = (graph: unknown[], context: unknown = { skos: 'http://www.w3.org/2004/02/skos/core#', e: 'https://example.org/plan/' }) => JSON.stringify({ '@context': context, '@graph': graph });
const rdfxml = (text: string, doctype = '') => `<?xml version="1.0"?>\n${doctype}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">\n${text}\n</rdf:RDF>`;
const sameInXml = `<skos:ConceptScheme rdf:about="https://example.org/plan/s"><skos:prefLabel xml:lang="en">Harbour</skos:prefLabel></skos:ConceptScheme>
<skos:Concept rdf:about="https://example.org/plan/b"><skos:prefLabel xml:lang="en">B</skos:prefLabel><skos:inScheme rdf:resource="https://example.org/plan/s"/></skos:Concept>
<skos:Concept rdf:about="https://example.org/plan/a"><skos:prefLabel xml:lang="en">A</skos:prefLabel><skos:inScheme rdf:resource="https://example.org/plan/s"/><skos:broader rdf:resource="https://example.org/plan/b"/></skos:Concept>`;
const sameInJson = jsonld([
  { '@id': 'e:s', '@type': 'skos:ConceptScheme', 'skos:prefLabel': { '@value': 'Harbour', '@language': 'en' } },
  { '@id': 'e:b', '@type': 'skos:Concept', 'skos:prefLabel': { '@value': 'B', '@language': 'en' }, 'skos:inScheme': { '@id': 'e:s' } },
  { '@id': 'e:a', '@type': 'skos:Concept', 'skos:prefLabel': { '@value': 'A', '@language': 'en' }, 'skos:inScheme': { '@id': 'e:s' }, 'skos:broader': { '@id': 'e:b' } },
]);

describe('notations of RDF', () => {
  test('say the same', async () => {
    const withoutPlace = (source: Awaited<ReturnType<typeof read>>) => source.statements.items.map(({ place: _place, ...item }) => item);
    const inTurtle = await ttl('e:s a skos:ConceptScheme ; skos:prefLabel "Harbour"@en .' + concept('b').replace('"b"', '"B"') + concept('a', 'skos:broader e:b').replace('"a"', '"A"'));
    expect(withoutPlace(await read(jsonldReader, sameInJson))).toEqual(withoutPlace(inTurtle));
    const inXml = await read(rdfxmlReader, rdfxml(sameInXml));
    expect(withoutPlace(inXml)).toEqual(withoutPlace(inTurtle));
    expect(inXml.statements.items[1]?.place.line).toBe(5);
  });

  test('are told by their beginnings', () => {
    const texts = [prefixes, sameInJson, rdfxml(sameInXml), '{"a": 1}', 'Goal 1: prefix things', '<html></html>'];
    expect(texts.map((text) => [turtleReader, jsonldReader, rdfxmlReader].filter((reader) => reader.looksLike(asFile(text))).map(({ id }) => id).join())).toEqual(['turtle', 'jsonld', 'rdfxml', '', '', '']);
  });

  const deepJson = `{"@context":{},"https://example.org/p":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  const chain = Array.from({ length: 200 }, (_each, at) => concept(`c${at}`, `skos:broader e:c${at + 1}`)).join('') + concept('c200');
  test.each([
    ['Turtle that is broken', turtleReader, `${prefixes}e:a a skos:Concept\ne:b`, /line 7|Turtle/],
    ['Turtle that ends in a text', turtleReader, `${prefixes}e:a skos:prefLabel "half`, /Turtle/],
    ['TriG', turtleReader, `${prefixes}e:g { e:a a skos:Concept . }`, /TriG/],
    ['Turtle nested 10,000 deep', turtleReader, `${prefixes}e:a e:b ${'[ e:b '.repeat(10_000)}`, /60 deep/],
    ['concepts 200 deep', turtleReader, prefixes + scheme + chain, /60 deep/],
    ['a chain of 20,000 without a scheme', turtleReader, prefixes + Array.from({ length: 20_000 }, (_each, at) => `e:p${at} a skos:Concept ; skos:broader e:p${at + 1} .\n`).join(''), /60 deep/],
    ['RDF that is no SKOS', turtleReader, `${prefixes}e:a a owl:Class .`, /ConceptScheme/],
    ['an empty file', turtleReader, '', /empty/],
    ['JSON that is broken', jsonldReader, '{"@context": {},\n', /JSON/],
    ['JSON nested 10,000 deep', jsonldReader, deepJson, /60 deep/],
    ['a remote context', jsonldReader, jsonld([], 'https://example.org/context.jsonld'), /https:\/\/example.org\/context.jsonld.*not fetched/],
    ['a remote context among others', jsonldReader, jsonld([], [{}, 'https://example.org/c']), /not fetched/],
    ['an imported context', jsonldReader, jsonld([], { '@version': 1.1, '@import': 'https://example.org/c' }), /not fetched/],
    ['XML that is broken', rdfxmlReader, rdfxml('<skos:Concept>'), /The XML is broken: unexpected close tag/],
    ['a billion laughs', rdfxmlReader, rdfxml('<skos:Concept rdf:about="x"><skos:prefLabel>&b;</skos:prefLabel></skos:Concept>', '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n'), /entities/],
    ['XML nested 10,000 deep', rdfxmlReader, rdfxml('<skos:Concept>'.repeat(10_000)), /60 deep/],
    ['other XML', rdfxmlReader, '<a><b/></a>', /RDF/],
  ])('%s is refused', async (_what, reader, text, words) => {
    await expect(read(reader, text)).rejects.toMatchObject({ name: 'Refused', message: expect.stringMatching(words) });
  });
  test.each([
    ['Turtle', turtleReader, `${prefixes}e:a a skos:Concept\ne:b`, { line: 7 }],
    ['JSON-LD', jsonldReader, '{"@context": {},\n  "a": ]', { line: 2, column: 8 }],
    ['RDF/XML', rdfxmlReader, rdfxml('<skos:Concept>'), { line: 4, column: 11 }],
  ])('%s that is broken is refused with its place', async (_what, reader, text, at) => {
    expect(await ending(reader, text)).toMatchObject({ name: 'Refused', at });
  });
  test('short entities for namespaces are read', async () => {
    const text = rdfxml('<skos:ConceptScheme rdf:about="&e;s"/>', '<!DOCTYPE rdf:RDF [ <!ENTITY e "https://example.org/plan/" > ]>\n');
    expect((await read(rdfxmlReader, text)).statements.frameworks).toMatchObject([{ iri: 'https://example.org/plan/s' }]);
  });
  test.each([
    ['Turtle', turtleReader, prefixes + scheme + concept('x', 'skos:exactMatch e:y')],
    ['JSON-LD', jsonldReader, sameInJson],
    ['RDF/XML', rdfxmlReader, rdfxml(sameInXml)],
  ])('%s cut at any place is refused or read', async (_what, reader, text) => {
    for (let length = 0; length < text.length; length += 11) expect(['Refused', 'read']).toContain((await ending(reader, text.slice(0, length))).name);
  });
});

describe('order and circles', () => {
  test('codes compare by number, numbers before letters', () => expect(['1.a', '10', '8.10', '2', '8.1', '8.2', '1.5'].toSorted(compareCodes)).toEqual(['1.5', '1.a', '2', '8.1', '8.2', '8.10', '10']));

  test('no group is left out: without its groups, every graph has an end', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const ids = Array.from({ length: 8 }, (_each, at) => String(at));
        const above = (id: string) => pairs.filter(([from]) => String(from) === id).map(([, to]) => String(to));
        const groups = cyclesIn(ids, above);
        const groupOf = (id: string) => groups.findIndex((group) => group.includes(id));
        const reaches = (from: string, to: string) => {
          const seen = new Set(above(from));
          for (const each of seen) for (const next of above(each)) seen.add(next);
          return seen.has(to);
        };
        for (const one of ids) for (const other of ids) expect(groupOf(one) >= 0 && groupOf(one) === groupOf(other)).toBe(reaches(one, other) && reaches(other, one));
      }),
    );
  });
});

const sample = new URL('../../../../../shared/samples/rdf/un-sdg-kos.ttl', import.meta.url);
test.skipIf(!existsSync(sample))('the UN\u2019s own taxonomy (in the environment of development)', async () => {
  const { statements, problems, unrecognised } = await read(turtleReader, readFileSync(sample));
  const count = (wanted: string) => statements.items.filter(({ kind }) => kind === wanted).length;
  expect([count('SDG'), count('SDGTarget'), count('Outcome')]).toEqual([17, 169, 232]);
  expect(statements.items.filter(({ kind, code }) => kind === 'Outcome' && !/^\d+\.(\d+|[a-z])\.\d+$/.test(code ?? ''))).toEqual([]);
  expect(statements.alignments).toHaveLength(435);
  expect([problems.filter(({ severity }) => severity === 'error'), unrecognised]).toEqual([[], []]);
});
