/** A concept of an edition, as far as it is compared: `level` from 1, `parent` its id. */
export interface EditionConcept {
  id: string;
  code: string;
  title: string;
  statement?: string | undefined;
  parent: string | null;
  level: number;
}

export interface Match {
  later: string;
  earlier: string;
  change: 'kept' | 'reworded' | 'merged' | 'split' | 'moved';
  /** Likeness of the two texts, 0 to 1. */
  score: number;
}

/** Likeness from which a pair is proposed, and from which a second partner is one too. */
const least = 0.12;
const leastOfSecond = 0.5;
/** What the same code, the same level, and parents that belong together add to a likeness: they break ties. */
const sameCode = 0.05;
const sameLevel = 0.05;
const sameParents = 0.1;
/** And what it adds that the earlier one is what the later one's parent continues. */
const unfolds = 0.15;

/**
 * Which concept of an earlier edition each of a later one continues. Whole texts are compared (title and statement, words by how rare
 * they are in both editions); the code only breaks ties: between real editions most codes mean something else. Each later concept
 * takes its best partner; a partner that several take was split, and where a second earlier one is nearly as like, they were merged.
 * Where the later edition has levels that the earlier one had not, what stands there is likely to unfold what its parent continues.
 */
export function matchEditions(later: readonly EditionConcept[], earlier: readonly EditionConcept[]): Match[] {
  const weigh = weights([...later, ...earlier]);
  const [laterTexts, earlierTexts] = [later.map((one) => vector(one, weigh)), earlier.map((one) => vector(one, weigh))];
  const index = indexOf(earlierTexts);
  const candidates = later.flatMap((one, at) => candidatesOf(one, laterTexts[at] ?? new Map(), earlier, earlierTexts, index));
  const first = choose(candidates, new Map());
  // Once more: concepts whose parents belong together are likelier partners.
  const parents = parentsOf(first);
  const depth = Math.max(0, ...earlier.map(({ level }) => level));
  const unfolded = later.filter(({ level }) => level > depth).flatMap((one) => unfoldedOf(one, parents, candidates, earlier));
  const chosen = choose([...candidates, ...unfolded], parents);
  return named(chosen, new Map(later.map((one) => [one.id, one])), new Map(earlier.map((one) => [one.id, one])));
}

interface Candidate {
  later: EditionConcept;
  earlier: EditionConcept;
  score: number;
}

type Weights = ReadonlyMap<string, number>;

const textOf = ({ title, statement = '' }: EditionConcept): string => `${title} ${statement}`;

const termsOf = (text: string): string[] =>
  (text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > 5 ? word.slice(0, 6) : word));

function weights(concepts: readonly EditionConcept[]): Weights {
  const counts = new Map<string, number>();
  for (const one of concepts) for (const term of new Set(termsOf(textOf(one)))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + concepts.length / count)]));
}

/** A text's words with their weights, of length 1. */
function vector(one: EditionConcept, weigh: Weights): Map<string, number> {
  const terms = new Map<string, number>();
  for (const term of termsOf(textOf(one))) terms.set(term, weigh.get(term) ?? 0);
  const length = Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map([...terms].map(([term, weight]) => [term, length === 0 ? 0 : weight / length]));
}

function indexOf(texts: readonly Map<string, number>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) for (const term of text.keys()) index.set(term, [...(index.get(term) ?? []), at]);
  return index;
}

function candidatesOf(one: EditionConcept, text: ReadonlyMap<string, number>, earlier: readonly EditionConcept[], texts: readonly Map<string, number>[], index: ReadonlyMap<string, number[]>): Candidate[] {
  const scores = new Map<number, number>();
  for (const [term, weight] of text) for (const at of index.get(term) ?? []) scores.set(at, (scores.get(at) ?? 0) + weight * (texts[at]?.get(term) ?? 0));
  return [...scores].flatMap(([at, score]) => {
    const other = earlier[at];
    return other && score >= least ? [{ later: one, earlier: other, score: Math.min(1, score) }] : [];
  });
}

/** The partners of a concept's parent as its own, where its text alone has not made them so. */
function unfoldedOf(one: EditionConcept, parents: ReadonlyMap<string, ReadonlySet<string>>, candidates: readonly Candidate[], earlier: readonly EditionConcept[]): Candidate[] {
  const known = new Set(candidates.flatMap((each) => (each.later === one ? [each.earlier.id] : [])));
  const partners = parents.get(one.parent ?? '') ?? new Set();
  return earlier.filter(({ id }) => partners.has(id) && !known.has(id)).map((other) => ({ later: one, earlier: other, score: 0 }));
}

/** Each later concept's best partner, and further ones that are like enough. */
function choose(candidates: readonly Candidate[], parents: ReadonlyMap<string, ReadonlySet<string>>): Candidate[] {
  const rank = ({ later, earlier, score }: Candidate): number =>
    score +
    (later.code !== '' && later.code === earlier.code ? sameCode : 0) +
    (later.level === earlier.level ? sameLevel : 0) +
    (later.parent !== null && (parents.get(later.parent)?.has(earlier.parent ?? '') ?? false) ? sameParents : 0) +
    (later.parent !== null && later.level > earlier.level && (parents.get(later.parent)?.has(earlier.id) ?? false) ? unfolds : 0);
  const ofLater = new Map<string, Candidate[]>();
  for (const one of candidates) ofLater.set(one.later.id, [...(ofLater.get(one.later.id) ?? []), one]);
  return [...ofLater.values()].flatMap((all) => {
    const sorted = all.map((one) => ({ one, rank: rank(one) })).sort((a, b) => b.rank - a.rank || (a.one.earlier.id < b.one.earlier.id ? -1 : 1));
    const best = sorted[0];
    return best ? sorted.filter(({ one, rank: own }, at) => at === 0 || (one.score >= leastOfSecond && own >= best.rank * 0.8)).map(({ one }) => one) : [];
  });
}

function parentsOf(chosen: readonly Candidate[]): Map<string, Set<string>> {
  const parents = new Map<string, Set<string>>();
  for (const { later, earlier } of chosen) parents.set(later.id, new Set([...(parents.get(later.id) ?? []), earlier.id]));
  return parents;
}

function named(chosen: readonly Candidate[], later: ReadonlyMap<string, EditionConcept>, earlier: ReadonlyMap<string, EditionConcept>): Match[] {
  const count = (of: (one: Candidate) => string) => {
    const counts = new Map<string, number>();
    for (const one of chosen) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
    return counts;
  };
  const [byLater, byEarlier] = [count((one) => one.later.id), count((one) => one.earlier.id)];
  const continued = parentsOf(chosen);
  const isMoved = (one: Candidate): boolean => {
    const [above, aboveEarlier] = [later.get(one.later.parent ?? ''), earlier.get(one.earlier.parent ?? '')];
    return above !== undefined && aboveEarlier !== undefined && !(continued.get(above.id)?.has(aboveEarlier.id) ?? false);
  };
  return chosen.map((one) => ({
    later: one.later.id,
    earlier: one.earlier.id,
    score: one.score,
    change: changeOf(one, (byLater.get(one.later.id) ?? 0) > 1, (byEarlier.get(one.earlier.id) ?? 0) > 1, isMoved(one)),
  }));
}

function changeOf({ later, earlier }: Candidate, merged: boolean, split: boolean, moved: boolean): Match['change'] {
  if (merged) return 'merged';
  if (split) return 'split';
  if (moved) return 'moved';
  return termsOf(textOf(later)).join(' ') === termsOf(textOf(earlier)).join(' ') ? 'kept' : 'reworded';
}
