import * as fc from 'fast-check';
import { type Graph, type GraphRelationship, type Properties } from '../../../server/changes/graph.ts';
import { alignmentStatuses, directnesses, noCounterpartReason, predicates } from '../../../server/domain/alignment.ts';
import { conceptKinds } from '../../../server/domain/concept.ts';
import { withoutControls } from '../../../server/domain/plainText.ts';
import { link, node } from '../wantedGraph.ts';

/** Texts that some format or other has trouble with. */
export const troubling = [
  '=1+1', '+49 30', '-5 %', '@home', "'quoted", "''", 'a | b || c', 'tab\there', 'first line\nsecond line', 'say "so"', 'a;b,c', 'שלום עולם', 'مرحبا "x"', '👩‍👩‍👧 🇩🇪 é',
  'C:\\users\\u0027', "it's \\' or \\\\u005c", '<b>&amp;</b> ]]>', '# heading', '- item', '8.10', '007', '1e3', 'TRUE', '2024-01-31', 'a\\|b', '_x0041_ _x000D_', "a;=1+1;''-x;'", "a\n=cmd|'/C calc'!A0\n- b", '${x} $1 $rows `t`', "*/ // '; MATCH", 'x'.repeat(10_000),
];

const tidy = (text: string): string => withoutControls(text).replace(/\p{Surrogate}/gu, '').replace(/[\r\u0085\u2028\u2029]/g, '').trim();

/** A text that is not empty, without blanks at its ends. */
export const text = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...troubling) }, { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map(tidy).filter((one) => one !== '') });

/** The same on one line with single blanks, which is all that some readers keep. */
export const line = text.map((one) => one.replace(/\s+/gu, ' '));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const present = (properties: Record<string, unknown>): Properties => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Properties;

const codes = ['1', '2', '8.1', '8.10', '01', 'IV', 'T1.1', '2.0', '1.a', 'S9', '10', '1.1.1'];

export interface GraphOptions {
  /** Texts of titles, statements, rationales. */
  text: fc.Arbitrary<string>;
  levels: number;
  kinds?: (level: number) => readonly string[];
  /** Texts of notes, none where absent. */
  notes?: fc.Arbitrary<string>;
  links: boolean;
  /** Whether every concept has a code. */
  coded?: boolean;
}

interface Seed {
  code: string | undefined;
  parent: number;
  kind: number;
  title: string;
  statement: string | undefined;
  uri: boolean;
  notes: string[];
}

function frameworkOf(id: string, seeds: Seed[], properties: Properties, { levels, kinds = () => conceptKinds, coded = false }: GraphOptions): Graph {
  const graph: Graph = { nodes: [node(id, ['Framework'], properties)], relationships: [] };
  const taken = new Set<string>();
  const placed: { id: string; level: number }[] = [];
  const orders = new Map<string, number>();
  for (const [at, { code, parent, kind, title, statement, uri, notes }] of seeds.entries()) {
    const own = code !== undefined && !taken.has(code) ? code : coded ? `N${at}` : '';
    taken.add(own);
    const conceptId = `${id}:${own === '' ? `c${at}` : own}`;
    const fit = placed.filter(({ level }) => level < levels);
    const above = fit.length === 0 ? undefined : [undefined, ...fit][parent % (fit.length + 1)];
    const level = (above?.level ?? 0) + 1;
    const order = (orders.get(above?.id ?? id) ?? 0) + 1;
    orders.set(above?.id ?? id, order);
    placed.push({ id: conceptId, level });
    const names = kinds(level);
    graph.nodes.push(
      node(conceptId, ['Concept', names[kind % names.length]!], present({ title, statement, code: own, order, uri: uri ? `https://example.org/own/${id}-${at}` : undefined, notes: notes.length > 0 ? notes : undefined })),
    );
    graph.relationships.push(link('PART_OF', conceptId, above?.id ?? id, { order }));
  }
  return graph;
}

const claimSeed = ({ text: words }: GraphOptions) =>
  fc.record({
    from: fc.nat(), to: fc.nat(), outside: fc.boolean(), none: fc.boolean(), set: fc.constantFrom('curated', 'set-b'), predicate: fc.constantFrom(...predicates),
    justification: fc.constantFrom('semapv:ManualMappingCuration', 'semapv:LexicalMatching'), confidence: maybe(fc.constantFrom(0, 0.5, 0.7, 1)), status: fc.constantFrom(...alignmentStatuses),
    directness: fc.constantFrom(...directnesses), polarity: maybe(fc.constant('hinders')), reason: fc.constantFrom(...noCounterpartReason.options), rationale: maybe(words), author: maybe(line),
    date: maybe(fc.constant('2026-01-31')), reviewer: maybe(line), reviewDate: maybe(fc.constant('2026-02-28')), evidenceSubject: maybe(words), evidenceObject: maybe(words), evidenceSource: maybe(words), evidenceNote: maybe(words),
  });

/** Graphs of one framework or two, with alignments, judgements and, where asked for, links of editions. */
export function graphs(options: GraphOptions): fc.Arbitrary<Graph> {
  const { text: words, notes, links } = options;
  const note = notes ? fc.array(notes, { maxLength: 2 }) : fc.constant<string[]>([]);
  const concept = fc.record({ code: maybe(fc.constantFrom(...codes)), parent: fc.nat(), kind: fc.nat(), title: words, statement: maybe(words), uri: fc.boolean(), notes: note });
  const facts = fc.record({ title: words, organization: maybe(words), periodStart: maybe(fc.constant('2024')), periodEnd: maybe(fc.constant('2028')), language: fc.constant('en'), vision: maybe(words), mission: maybe(words), notes: note });
  const framework = (id: string) =>
    fc.tuple(facts, fc.array(concept, { minLength: 1, maxLength: 8 })).map(([said, seeds]) =>
      frameworkOf(id, seeds, present({ kind: 'strategic-framework', iri: `https://example.org/${id}/`, ...said, notes: said.notes.length > 0 ? said.notes : undefined }), options),
    );
  return fc.tuple(framework('aa'), maybe(framework('bb')), fc.array(claimSeed(options), { maxLength: 6 }), fc.boolean()).map(([first, second, claims, isNext]) => {
    const graph: Graph = { nodes: [...first.nodes, ...(second?.nodes ?? [])], relationships: [...first.relationships, ...(second?.relationships ?? [])] };
    const ids = graph.nodes.filter(({ labels }) => labels.includes('Concept')).map(({ id }) => id);
    for (const [at, { from, to, outside, none, set, ...said }] of claims.entries()) graph.relationships.push(claimOf(`${set}:${at}`, set, ids[from % ids.length]!, outside ? 'tt:1' : ids[to % ids.length]!, none, said));
    if (links && second) graph.relationships.push(link(isNext ? 'SUCCEEDS' : 'IMPLEMENTS', 'aa', 'bb', isNext ? {} : { evidence: 'It says so.' }), link('CONTINUES', ids[0]!, ids.at(-1)!, { change: 'reworded', rationale: 'It reads alike.' }));
    return graph;
  });
}

function claimOf(id: string, mappingSet: string, from: string, to: string, none: boolean, { reason, predicate, justification, confidence, directness, polarity, ...said }: Record<string, unknown>): GraphRelationship {
  const { evidenceSubject: _, evidenceObject: __, evidenceSource: ___, evidenceNote: ____, ...judged } = said;
  if (none) return link('NO_COUNTERPART_IN', from, 'tt', present({ id, mappingSet, reason, ...judged }));
  return link('ALIGNS_WITH', from, to, present({ id, mappingSet, predicate, justification, confidence, directness, polarity, ...said }));
}
