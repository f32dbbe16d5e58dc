import { z } from 'zod';
import type { Graph } from '../changes/graph.ts';
import { frameworkIn, judgedTypes } from '../changes/graph.ts';
import { readStored } from '../changes/stored.ts';
import type { ConceptKind } from '../domain/concept.ts';
import { frameworkId } from '../domain/framework.ts';
import type { DraftFramework, DraftItem, Problem } from '../formats/model.ts';
import type { Run } from '../neo4j/database.ts';
import { type Combined, combined } from './combine.ts';
import { type Rollover, rollover } from './edition/rollover.ts';
import { type Facts, factsOf } from './facts.ts';
import { idsOf } from './ids.ts';
import { type KnownFramework, frameworkNamed, readFrameworks, readKnown, readOwners } from './known.ts';
import { corrected } from './outline/correct.ts';
import { Ends, metByIri, namedIn } from './resolve.ts';
import { type DraftSet, setsOf } from './sets.ts';
import type { ImportRecord, ReadFile, Said } from './stored.ts';
import { ClaimIds, alignsWith, conceptNode, frameworkNode, joined, link, noCounterpartIn, statedLink } from './wanted.ts';

/** A framework that a draft states, and what it is for the graph. */
export interface Brought {
  framework: DraftFramework;
  facts: Facts;
  becomes: 'new' | 'own' | 'meets';
}

/** What a draft would have the graph hold, and everything that a person is shown of it. */
export interface Proposal {
  combined: Combined;
  items: DraftItem[];
  kinds: ConceptKind[];
  leftOut: number[];
  ids: ReadonlyMap<string, string>;
  ends: Ends;
  brings: Brought[];
  sets: DraftSet[];
  edition: Rollover | null;
  origin: string;
  graph: Graph;
  /** Beyond those of reading. */
  problems: Problem[];
  /** What stands in the way of applying, each a sentence. */
  missing: string[];
}

/** Works out what a draft means for the graph as it is now. Writes nothing. */
export async function propose(run: Run, record: Pick<ImportRecord, 'id'>, files: readonly ReadFile[], said: Said): Promise<Proposal> {
  const all = combined(files);
  const outline = corrected(all.statements.items, said.corrections);
  const statements = { ...all.statements, items: outline.items };
  const frameworks = await readFrameworks(run);
  const known = await readKnown(run, namedIn(statements, said.mappingSets, frameworks));
  const own = `import:${record.id}`;
  const met = metByIri(outline.items, known);
  const brings = await broughtBy(run, statements.frameworks, outline.items, met, said, files, frameworks);
  const prefixes = new Map(brings.map(({ framework, facts }) => [framework.ref, facts.prefix]));
  const meeting = new Set(brings.filter(({ becomes }) => becomes === 'meets').map(({ framework }) => framework.ref));
  const applied = outline.items.map((item): DraftItem => {
    const id = met.get(item.ref);
    // A concept that the framework has already keeps its id, whatever became of its code.
    return id !== undefined && item.id === undefined && frameworkIn(id) === prefixes.get(item.framework) ? { ...item, id } : item;
  });
  const ids = idsOf(applied, (ref) => prefixes.get(ref) ?? ref);
  const notMet = new Set(applied.filter(({ ref, framework }) => meeting.has(framework) && !met.has(ref)).map(({ ref }) => ref));
  const reached = new Map([...ids].filter(([ref]) => !notMet.has(ref)));
  const ends = new Ends(applied.filter(({ ref }) => reached.has(ref)), reached, known, frameworks);
  const refs = [...new Set([...statements.alignments, ...statements.noCounterparts].map(({ mappingSet }) => mappingSet))];
  const owners = await readOwners(run, [...prefixes.values()], setsOf(statements, ends, said, frameworks, (id) => id).map(({ id }) => id).concat(refs));
  const origin = originOf(brings, owners, own);
  const sets = setsOf(statements, ends, said, frameworks, (id) => freeSet(id, owners, origin));
  const problems: Problem[] = [];
  const missing: string[] = [];

  const graph = graphOf({ brings, items: applied, ids, ends, sets, statements, said, frameworks, files, problems });
  const first = brings.find(({ becomes }) => becomes !== 'meets');
  const edition = said.edition !== null && first ? await rollover(run, said.edition, applied.filter((item) => item.framework === first.framework.ref), ids, first.facts.prefix, said) : null;
  if (edition) graph.relationships.push(...edition.relationships);
  tellMet(brings, applied, met, problems);
  tellMissing(brings, owners, origin, missing);
  if (graph.nodes.length === 0 && graph.relationships.length === 0) missing.push('There is nothing in it yet that could be brought in.');

  const rest = await restOf(run, origin, brings, sets, graph);
  return { combined: all, items: applied, kinds: outline.kinds, leftOut: outline.leftOut, ids: reached, ends, brings, sets, edition, origin, graph: joined(graph, rest), problems, missing };
}

/** What a draft is called: as its first framework or mapping set, where that has a title. */
export function titleOf({ brings, sets }: Pick<Proposal, 'brings' | 'sets'>, { title }: Pick<ImportRecord, 'title'>): string {
  const own = brings[0]?.facts.title ?? sets[0]?.title ?? '';
  return own === '' ? title : own;
}

/** What each framework of a draft is for the graph: by its prefix, or by the IRIs of its concepts. */
async function broughtBy(
  run: Run,
  frameworks: readonly DraftFramework[],
  items: readonly DraftItem[],
  met: ReadonlyMap<string, string>,
  said: Said,
  files: readonly ReadFile[],
  known: readonly KnownFramework[],
): Promise<Brought[]> {
  const taken = new Set(known.map(({ id }) => id));
  const owners = await readOwners(run, [...taken], []);
  return frameworks.map((framework) => {
    const file = files[fileOf(framework.ref)];
    const facts = factsOf(framework, said, file, taken);
    const meets = new Set(items.flatMap(({ framework: of, ref }) => (of === framework.ref ? [met.get(ref)] : [])).flatMap((id) => (id === undefined ? [] : [frameworkIn(id)])));
    const [only] = meets;
    const isOwn = (id: string) => (owners.get(`framework ${id}`) ?? []).some((origin) => origin.startsWith('import:'));
    if (only !== undefined && meets.size === 1 && (said.frameworks[framework.ref]?.prefix ?? only) === only) {
      return { framework, facts: { ...facts, prefix: only }, becomes: isOwn(only) ? 'own' : 'meets' };
    }
    return { framework, facts, becomes: taken.has(facts.prefix) && isOwn(facts.prefix) ? 'own' : 'new' };
  });
}

const fileOf = (ref: string): number => Number(/^(\d+):/.exec(ref)?.[1] ?? 0);

/** Whose the draft is in the graph: an earlier import's, where it brings a framework or a mapping set that is that one's. */
function originOf(brings: readonly Brought[], owners: ReadonlyMap<string, string[]>, own: string): string {
  const frameworks = brings.filter(({ becomes }) => becomes === 'own').flatMap(({ facts }) => owners.get(`framework ${facts.prefix}`) ?? []);
  const sets = brings.length > 0 ? [] : [...owners].filter(([what]) => what.startsWith('mapping set')).flatMap(([, origins]) => origins);
  return [...frameworks, ...sets].find((origin) => origin.startsWith('import:')) ?? own;
}

/** An id for a mapping set that nobody else's claims have. */
function freeSet(id: string, owners: ReadonlyMap<string, string[]>, origin: string): string {
  const isFree = (one: string) => (owners.get(`mapping set ${one}`) ?? []).every((owner) => owner === origin);
  if (isFree(id)) return id;
  for (let number = 2; ; number++) if (isFree(`${id}-${number}`)) return `${id}-${number}`;
}

interface Parts {
  brings: readonly Brought[];
  items: readonly DraftItem[];
  ids: ReadonlyMap<string, string>;
  ends: Ends;
  sets: readonly DraftSet[];
  statements: Combined['statements'];
  said: Said;
  frameworks: readonly KnownFramework[];
  files: readonly ReadFile[];
  problems: Problem[];
}

function graphOf({ brings, items, ids, ends, sets, statements, said, frameworks, files, problems }: Parts): Graph {
  const graph: Graph = { nodes: [], relationships: [] };
  const written = new Map(brings.filter(({ becomes }) => becomes !== 'meets').map((one) => [one.framework.ref, one]));
  for (const { framework, facts } of written.values()) {
    const file = files[fileOf(framework.ref)];
    // Typed by hand, or edited: there is no file that it comes from.
    graph.nodes.push(frameworkNode(framework, facts, file && file.bytes > 0 ? file.name : ''));
  }
  const orders = new Map<string, number>();
  for (const item of items) {
    const brought = written.get(item.framework);
    const id = ids.get(item.ref);
    if (!brought || id === undefined) continue;
    const parent = item.parent === null ? brought.facts.prefix : (ids.get(item.parent) ?? brought.facts.prefix);
    const order = (orders.get(parent) ?? 0) + 1;
    orders.set(parent, order);
    graph.nodes.push(conceptNode(item, id, order, brought.facts.iri));
    graph.relationships.push(link('PART_OF', id, parent, { order }));
  }
  const claimIds = new ClaimIds();
  const bySet = new Map(sets.map((set) => [set.ref, set]));
  const lost = (what: string, place: Problem['place']) =>
    problems.push({ place, severity: 'warning', value: what, message: `There is no ${what} here: this claim is left out. Bring its framework first, or say which framework its codes belong to.` });
  for (const one of statements.alignments) {
    const set = bySet.get(one.mappingSet);
    const sides = said.mappingSets[one.mappingSet];
    const [subject, object] = [ends.find(one.subject, sides?.subjects), ends.find(one.object, sides?.objects)];
    if (!set || subject.id === null || object.id === null) lost(subject.id === null ? nameOf(subject) : nameOf(object), one.place);
    else graph.relationships.push(alignsWith(one, subject, object, set.id, set.inverted, claimIds));
  }
  const target = frameworks.find(({ defaultTarget }) => defaultTarget)?.id;
  for (const one of statements.noCounterparts) {
    const set = bySet.get(one.mappingSet);
    const concept = ends.find(one.concept, said.mappingSets[one.mappingSet]?.subjects);
    const against = said.mappingSets[one.mappingSet]?.objects ?? (one.framework === undefined ? target : (frameworkNamed(frameworks, one.framework) ?? prefixNamed(brings, one.framework)));
    if (!set || concept.id === null || against === undefined) lost(concept.id === null ? nameOf(concept) : `framework "${one.framework ?? ''}"`, one.place);
    else graph.relationships.push(noCounterpartIn(one, concept.id, against, set.id, claimIds));
  }
  for (const one of statements.links) {
    const [from, to] = [linkEnd(one.from, ends, brings, frameworks), linkEnd(one.to, ends, brings, frameworks)];
    if (from !== undefined && to !== undefined) graph.relationships.push(statedLink(one, from, to));
  }
  return graph;
}

const nameOf = ({ code, title }: { code: string; title: string }): string => `"${code || title}"`;

const prefixNamed = (brings: readonly Brought[], word: string): string | undefined => brings.find(({ facts, framework }) => facts.prefix === word || facts.title === word || framework.ref === word)?.facts.prefix;

/** An end of a link of editions or frameworks: a concept, or a framework by its prefix. */
function linkEnd(end: Parameters<Ends['find']>[0], ends: Ends, brings: readonly Brought[], frameworks: readonly KnownFramework[]): string | undefined {
  const name = end.id ?? end.framework ?? end.ref ?? '';
  return ends.find(end).id ?? prefixNamed(brings, name) ?? frameworkNamed(frameworks, name);
}

function tellMet(brings: readonly Brought[], items: readonly DraftItem[], met: ReadonlyMap<string, string>, problems: Problem[]): void {
  for (const { framework, facts, becomes } of brings) {
    if (becomes !== 'meets') continue;
    const others = items.filter((item) => item.framework === framework.ref && !met.has(item.ref));
    const [first] = others;
    if (!first) continue;
    problems.push({
      place: first.place,
      severity: 'warning',
      value: first.code ?? first.title,
      message: `${others.length} of its concepts are not in ${facts.prefix}, which is there already and stays as it is: they are left out. Give the file a prefix of its own to bring all of it as another framework.`,
    });
  }
}

function tellMissing(brings: readonly Brought[], owners: ReadonlyMap<string, string[]>, origin: string, missing: string[]): void {
  const seen = new Set<string>();
  for (const { facts, becomes } of brings) {
    if (becomes === 'meets') continue;
    if (facts.title === '') missing.push('The framework needs a title.');
    if (facts.prefix === '') missing.push(`${facts.title === '' ? 'The framework' : `"${facts.title}"`} needs a prefix for the ids of its concepts, such as plan2026.`);
    else if (!frameworkId.safeParse(facts.prefix).success) missing.push(`"${facts.prefix}" cannot be a prefix: small letters, digits and hyphens, a letter first.`);
    const owner = (owners.get(`framework ${facts.prefix}`) ?? []).find((one) => one !== origin);
    if (owner !== undefined) missing.push(`The prefix "${facts.prefix}" belongs to ${owner === 'seed' ? 'a framework that came with Plumbline, which an import cannot change' : 'another framework'}: choose another prefix.`);
    if (seen.has(facts.prefix)) missing.push(`Two frameworks of this draft have the prefix "${facts.prefix}".`);
    seen.add(facts.prefix);
    if (facts.iri !== '' && !z.url().safeParse(facts.iri).success) missing.push(`"${facts.iri}" is no IRI that codes could be appended to.`);
  }
}

/** What the same origin has in the graph beside what this draft is about: it stays. */
async function restOf(run: Run, origin: string, brings: readonly Brought[], sets: readonly DraftSet[], graph: Graph): Promise<Graph> {
  const stored = await readStored(run, origin);
  const about = new Set(brings.filter(({ becomes }) => becomes !== 'meets').map(({ facts }) => facts.prefix));
  const stated = new Set(sets.map(({ id }) => id));
  const isJudged = (type: string) => (judgedTypes as readonly string[]).includes(type);
  const nodes = stored.nodes.filter(({ id }) => !about.has(frameworkIn(id)));
  const gone = new Set(stored.nodes.filter(({ id }) => about.has(frameworkIn(id))).map(({ id }) => id));
  for (const { id } of graph.nodes) gone.delete(id);
  const relationships = stored.relationships.filter(({ type, from, to, properties }) => {
    if (gone.has(from) || gone.has(to)) return false;
    if (isJudged(type)) return !stated.has(String(properties.mappingSet));
    return type !== 'PART_OF' || !about.has(frameworkIn(from));
  });
  return { nodes, relationships };
}
