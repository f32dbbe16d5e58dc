import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sssomReader } from '../../../../server/formats/sssom/index.ts';
import { joinList, splitList } from '../../../../server/formats/sssom/lists.ts';
import { asFile, context, ending, messages, read } from '../statements/read.ts';

const head = ['#curie_map:', '#  a: https://example.org/a/', '#  b: https://example.org/b/', '#mapping_set_id: https://example.org/sets/harbour', '#license: https://example.org/licence'];
const columns = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification'];
const first = { subject_id: 'a:1', predicate_id: 'skos:exactMatch', object_id: 'b:1', mapping_justification: 'semapv:LexicalMatching' };

/** A file of rows over the first one's columns and those that a row adds. */
function tsv(rows: Record<string, string>[], metadata = head, lineEnd = '\n'): string {
  const names = [...new Set([...columns, ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => names.map((name) => ({ ...first, ...row })[name] ?? '').join('\t'));
  return [...metadata, names.join('\t'), ...lines].join(lineEnd) + lineEnd;
}
const one = async (row: Record<string, string>, metadata = head) => {
  const source = await read(sssomReader, tsv([row], metadata));
  return { source, alignment: source.statements.alignments[0], none: source.statements.noCounterparts[0] };
};

describe('a mapping', () => {
  test('becomes an alignment with both ends, and its place', async () => {
    const { source, alignment } = await one({ subject_label: 'Quays', subject_source: 'a:scheme', confidence: '0.8', comment: 'Why not.', mapping_date: '2024-02-03' });
    expect(alignment).toMatchObject({
      subject: { id: 'a:1', iri: 'https://example.org/a/1', label: 'Quays', framework: 'https://example.org/a/scheme' },
      object: { id: 'b:1', iri: 'https://example.org/b/1' },
      predicate: 'skos:exactMatch',
      justification: 'semapv:LexicalMatching',
      confidence: 0.8,
      rationale: 'Why not.',
      date: '2024-02-03',
      mappingSet: 'harbour',
      place: { file: 0, line: 7 },
    });
    expect(source.statements.mappingSets).toEqual([{ id: 'harbour', iri: 'https://example.org/sets/harbour', license: 'https://example.org/licence' }]);
    expect(source.problems).toEqual([]);
    expect(source.blocks.at(-1)).toMatchObject({ style: 'cell', place: { line: 7 } });
  });

  test.each([
    [{}, 'suggested'],
    [{ mapping_justification: 'semapv:ManualMappingCuration' }, 'accepted'],
    [{ reviewer_label: 'Bo' }, 'accepted'],
    [{ reviewer_id: 'a:bo' }, 'accepted'],
    [{ reviewer_label: 'Bo', reviewer_agreement: '-0.5' }, 'rejected'],
    [{ reviewer_label: 'Bo', reviewer_agreement: '0' }, 'suggested'],
    [{ predicate_modifier: 'Not' }, 'rejected'],
    [{ mapping_justification: 'semapv:ManualMappingCuration', predicate_modifier: 'Not' }, 'rejected'],
    [{ plumbline_status: 'stale' }, 'stale'],
  ])('%j comes in as %s', async (row, status) => expect((await one(row)).alignment?.status).toBe(status));

  test('a modifier that is not known is an error, for it may turn the meaning', async () => {
    const { source } = await one({ predicate_modifier: 'Nearly' });
    expect(source.problems).toMatchObject([{ severity: 'error', value: 'Nearly' }]);
    expect(source.unrecognised).toHaveLength(1);
  });

  test.each([
    ['owl:equivalentClass', 'skos:exactMatch'],
    ['owl:sameAs', 'skos:exactMatch'],
    ['rdfs:subClassOf', 'skos:broadMatch'],
    ['skos:narrower', 'skos:narrowMatch'],
  ])('the predicate %s is read as %s and kept', async (published, predicate) => {
    expect((await one({ predicate_id: published })).alignment).toMatchObject({ predicate, extensions: { predicate_id: published } });
  });
  test('another predicate is a problem', async () => {
    const { source } = await one({ predicate_id: 'rdfs:seeAlso' });
    expect(source.problems).toMatchObject([{ severity: 'warning', value: 'rdfs:seeAlso' }]);
    expect(source.reasons?.[source.unrecognised[0] ?? -1]).toContain('rdfs:seeAlso');
  });

  test('reviewers and authors are kept, also where there are several', async () => {
    const { alignment } = await one({ reviewer_label: 'Bo|Cy', review_date: '2024-05-06', author_label: String.raw`A\|B`, author_id: 'a:x' });
    expect(alignment).toMatchObject({ reviewer: 'Bo; Cy', reviewDate: '2024-05-06', author: 'A|B', extensions: { reviewer_label: 'Bo|Cy', author_id: 'a:x' } });
  });

  test('our own slots are read', async () => {
    const own = { directness: 'cross-cutting', polarity: 'hinders', evidence_subject: 's', evidence_object: 'o', evidence_source: 'https://example.org/e', evidence_claimed_by: 'Port', evidence_claimed: '2020', evidence_read: '2024-01-01', evidence_note: 'n', rationale: 'r', id: 'set:1' };
    const { alignment } = await one({ ...Object.fromEntries(Object.entries(own).map(([name, value]) => [`plumbline_${name}`, value])), comment: 'c' });
    expect(alignment).toMatchObject({
      id: 'set:1', directness: 'cross-cutting', polarity: 'hinders', rationale: 'r', extensions: { comment: 'c' },
      evidence: { subject: 's', object: 'o', source: 'https://example.org/e', claimedBy: 'Port', claimed: '2020', read: '2024-01-01', note: 'n' },
    });
  });

  test('slots without a place of their own, declared or not, are kept', async () => {
    expect((await one({ subject_preprocessing: 'semapv:Stemming', ext_colour: 'red|blue' })).alignment?.extensions).toEqual({ subject_preprocessing: 'semapv:Stemming', ext_colour: 'red|blue' });
  });

  test('a confidence out of range is left out with a warning', async () => {
    const { source, alignment } = await one({ confidence: '1.2' });
    expect(alignment).not.toHaveProperty('confidence');
    expect(source.problems).toMatchObject([{ severity: 'warning', value: '1.2', place: { line: 7 } }]);
  });

  test('a missing slot is an error with its line', async () => {
    const source = await read(sssomReader, tsv([{}, { object_id: '' }]));
    expect(source.problems).toMatchObject([{ severity: 'error', place: { line: 8 }, message: expect.stringContaining('object_id is missing') }]);
    expect(source.statements.alignments).toHaveLength(1);
  });

  test.each([
    [{ subject_type: 'rdfs literal', subject_label: 'some words', subject_id: '' }, 'some words'],
    [{ object_type: 'composed entity expression' }, 'expression'],
  ])('%j has no concept at one end: told, not read', async (row, word) => {
    const { source } = await one(row);
    expect(source.statements.alignments).toEqual([]);
    expect(messages(source)).toEqual([expect.stringContaining(word)]);
  });

  test('slots from before 1.0 are renewed', async () => {
    const { alignment } = await one({ mapping_justification: '', match_type: 'HumanCurated', semantic_similarity_score: '0.4' });
    expect(alignment).toMatchObject({ justification: 'semapv:ManualMappingCuration', status: 'accepted', extensions: { similarity_score: '0.4' } });
  });
});

describe('no counterpart', () => {
  test('sssom:NoTermFound as object says it of the subject', async () => {
    const { none, source } = await one({ object_id: 'sssom:NoTermFound', object_source: 'b:scheme', plumbline_reason: 'enabler', reviewer_label: 'Bo' });
    expect(none).toMatchObject({ concept: { id: 'a:1' }, framework: 'https://example.org/b/scheme', reason: 'enabler', status: 'accepted' });
    expect(source.statements.alignments).toEqual([]);
  });
  test('as subject, of the object', async () => {
    expect((await one({ subject_id: 'sssom:NoTermFound', subject_source: 'a:scheme' })).none).toMatchObject({ concept: { id: 'b:1' }, framework: 'https://example.org/a/scheme' });
  });
});

describe('prefixes', () => {
  test('one that is not declared is one error, with the first line, value and how to mend it', async () => {
    const source = await read(sssomReader, tsv([{}, { object_id: 'x:1' }, { object_id: 'x:2' }]));
    expect(source.problems).toMatchObject([{ severity: 'error', place: { line: 8 }, value: 'x:1', message: expect.stringMatching(/"x:".*curie_map.*2 places/) }]);
  });
  test('in the metadata, too', async () => {
    expect((await one({}, [...head, '#creator_id:', '#  - orcid:1'])).source.problems).toMatchObject([{ severity: 'error', value: 'orcid:1' }]);
  });
  test('a built-in one that is declared otherwise is warned of', async () => {
    const { source } = await one({}, [head[0]!, '#  skos: https://example.org/', ...head.slice(1)]);
    expect(source.problems).toMatchObject([{ severity: 'warning', value: 'https://example.org/' }]);
  });
  test('an IRI in place of a CURIE is read', async () => {
    expect((await one({ object_id: 'https://example.org/c' })).alignment?.object).toEqual({ iri: 'https://example.org/c' });
  });
});

describe('the set', () => {
  test('its propagated slots hold for mappings, unless one has its own', async () => {
    const metadata = [...head, '#mapping_tool: drawbridge', '#object_source: b:scheme'];
    const source = await read(sssomReader, tsv([{ mapping_tool: '' }, { mapping_tool: 'crane' }], metadata));
    expect(source.statements.alignments.map(({ object, extensions }) => [object.framework, extensions?.['mapping_tool']])).toEqual([
      ['https://example.org/b/scheme', undefined],
      ['https://example.org/b/scheme', 'crane'],
    ]);
    expect(source.statements.mappingSets[0]?.extensions).toEqual({ mapping_tool: 'drawbridge' });
  });
  test('says its title, author, version and date; a version stays as written', async () => {
    const metadata = [...head, '#mapping_set_title: Harbour to city', '#mapping_set_version: 1.10', '#creator_label: [Bo, Cy]', '#mapping_date: 2024-01-02'];
    expect((await one({}, metadata)).source.statements.mappingSets).toMatchObject([{ title: 'Harbour to city', version: '1.10', author: 'Bo; Cy', date: '2024-01-02' }]);
  });
  test('its id comes from its own id, title, or file, and is a slug', async () => {
    const id = async (line: string) => (await one({}, [...head.slice(0, 3), line])).source.statements.mappingSets[0]?.id;
    expect(await id('#mapping_set_id: https://example.org/1f3c2b1a-0000-4000-8000-000000000000')).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(await id('#mapping_set_title: Häfen & Städte')).toBe('ha-fen-sta-dte');
    expect(await id('#comment: none')).toBe('file');
  });
  test('lacking its id or licence is warned of', async () => {
    expect(messages((await one({}, head.slice(0, 3))).source)).toEqual([expect.stringContaining('mapping_set_id'), expect.stringContaining('license')]);
  });
});

describe('the file', () => {
  test('may have a mark, CRLF, empty lines, quotes and line breaks in cells', async () => {
    const text = `\ufeff${tsv([{ comment: '"one ""two""\nthree"' }, {}], head, '\r\n').replace('b:1\tsemapv', 'b:1\tsemapv')}\r\n\t\t\r\n`;
    const source = await read(sssomReader, text);
    expect(source.statements.alignments.map(({ rationale, place }) => [rationale, place.line])).toEqual([['one "two"\nthree', 7], [undefined, 9]]);
    expect(messages(source)).toEqual([expect.stringContaining('byte order mark')]);
  });

  test('may have its metadata in a file beside it', async () => {
    const metadata = head.map((line) => line.slice(1)).join('\n');
    const [mappings, other, described] = [asFile(tsv([{}], []), 'm.tsv'), asFile(tsv([{}], []), 'n.tsv', 1), asFile(metadata, 'm.sssom.yml', 2)];
    const source = await sssomReader.read(mappings, { ...context, beside: [other, described] });
    expect(source).toMatchObject({ statements: { alignments: [{ object: { iri: 'https://example.org/b/1' } }] }, problems: [] });
    expect(await sssomReader.read(described, { ...context, beside: [mappings, other] })).toMatchObject({ statements: { alignments: [], mappingSets: [] }, problems: [] });
    expect(sssomReader.looksLike(described)).toBe(true);
    // Of another name it belongs to nobody where there are several, and to the only one.
    expect((await sssomReader.read(other, { ...context, beside: [mappings, described] })).problems).not.toEqual([]);
    expect((await sssomReader.read(other, { ...context, beside: [described] })).problems).toEqual([]);
  });
  test('metadata alone is refused with what is missing', async () => {
    await expect(read(sssomReader, 'mapping_set_id: https://example.org/x\n')).rejects.toThrow('.tsv');
  });
  test('is told by its header', () => {
    expect(sssomReader.looksLike(asFile(tsv([{}])))).toBe(true);
    expect(sssomReader.looksLike(asFile(tsv([{}], [])))).toBe(true);
    expect(sssomReader.looksLike(asFile('code\ttitle\n1\tQuays\n'))).toBe(false);
    expect(sssomReader.looksLike(asFile('# Heading\n\nSome text'))).toBe(false);
  });

  test.each([
    ['an alias bomb', '#a: &a [x, x]\n#b: &b [*a, *a]\n#c: [*b, *b]\n', 'aliases'],
    ['a nesting of 10,000 brackets', `#a: ${'['.repeat(10_000)}\n`, '60 deep'],
    ['a nesting of 10,000 dashes', `#a:\n#  ${'- '.repeat(10_000)}x\n`, '60 deep'],
    ['broken YAML', '#a: "x\n#b: y\n', 'YAML'],
    ['a quote that is not closed', `${columns.join('\t')}\n"a:1\tskos:exactMatch\n`, 'quotation mark'],
    ['another table', 'code\ttitle\n1\tQuays\n', 'predicate_id'],
    ['metadata without a table', `${head.join('\n')}\n`, 'table of mappings'],
  ])('%s is refused', async (_what, text, words) => {
    const whole = text.startsWith('#') && !text.startsWith('#curie') ? text + tsv([{}], []) : text;
    await expect(read(sssomReader, whole)).rejects.toMatchObject({ name: 'Refused', message: expect.stringContaining(words) });
  });
  test('of many errors the first 1,000 are listed, the rest counted', async () => {
    const { problems } = await read(sssomReader, tsv(Array.from({ length: 1500 }, () => ({ object_id: '' }))));
    expect([problems.length, problems.at(-1)]).toMatchObject([1001, { severity: 'error', message: expect.stringContaining('500 further errors') }]);
  });
  test('cut at any place it is refused or read', async () => {
    const text = tsv([{ comment: '"a\nb"' }, {}], [...head, '#creator_label: ["x", "y"]']);
    for (let length = 0; length < text.length; length += 3) expect(['Refused', 'read']).toContain((await ending(sssomReader, text.slice(0, length))).name);
  });
});

describe('lists', () => {
  test.each([
    [String.raw`Alice\|Bob|Charlie`, ['Alice|Bob', 'Charlie']],
    [String.raw`A\\B|C\\|D\\\|E\\`, [String.raw`A\B`, 'C\\', String.raw`D\|E` + '\\']],
    [String.raw`a\b`, [String.raw`a\b`]],
  ])('%s', (text, values) => expect(splitList(text)).toEqual(values));

  test('what is joined splits into the same', () => {
    const value = fc.string({ unit: fc.constantFrom('a', '|', '\\', ' ', 'é', '😀'), minLength: 1 }).map((text) => text.trim()).filter(Boolean);
    fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => { expect(splitList(joinList(values))).toEqual(values); }));
  });

  test('any text in a quoted cell comes in as it is', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '|', '#', '😀', 'ب') }).map((text) => text.trim()).filter(Boolean);
    await fc.assert(
      fc.asyncProperty(cell, async (text) => { expect((await one({ comment: `"${text.replaceAll('"', '""')}"` })).alignment?.rationale).toBe(text); }),
      { numRuns: 50 },
    );
  });
});

const samples = new URL('../../../../../shared/samples/sssom/', import.meta.url);
describe.skipIf(!existsSync(samples))('published files (in the environment of development)', () => {
  test.each([
    ['java-test-empty-lines.sssom.tsv', 3, 0, 0],
    ['java-test-missing-required-slots.sssom.tsv', 2, 0, 6],
    ['java-test-out-of-range-double-values.sssom.tsv', 2, 0, 0],
    ['java-test-undeclared-prefixes.sssom.tsv', 1, 0, 1],
    ['spec-example1.sssom.tsv', 4, 1, 3],
    ['spec-mp-hp-exact-0.0.1.sssom.tsv', 42, 0, 0],
    ['spec-no_term_found.sssom.tsv', 1, 1, 0],
    ['spec-pipe-escaping.sssom.tsv', 2, 0, 0],
  ])('%s has %i alignments, %i without counterpart, %i errors', async (name, alignments, none, errors) => {
    const { statements, problems } = await read(sssomReader, readFileSync(new URL(name, samples)));
    expect([statements.alignments.length, statements.noCounterparts.length, problems.filter(({ severity }) => severity === 'error').length]).toEqual([alignments, none, errors]);
  });
  test('external metadata', async () => {
    const [tsvFile, yml] = ['py-basic-meta-external.tsv', 'py-basic-meta-external.yml'].map((name, index) => asFile(readFileSync(new URL(name, samples)), name, index));
    const source = await sssomReader.read(tsvFile!, { ...context, beside: [yml!] });
    if (source.as !== 'statements') throw new Error('no statements');
    expect(source).toMatchObject({ statements: { alignments: { length: 140 } } });
    expect(source.problems.filter(({ severity }) => severity === 'error').map(({ value }) => value)).toEqual(['orcid:1234', 'oio:hasDbXref']);
  });
});
