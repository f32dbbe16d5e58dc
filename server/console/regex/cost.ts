import { type Pattern, parsePattern } from './parse.ts';
import { type CharSet, intersects, setOf } from './sets.ts';

/**
 * About how many steps a backtracking matcher may need for a text of `length` characters: Infinity where they could double
 * with each character. Looks at the pattern's shape alone, in one walk. Throws `UnreadablePattern`.
 */
export function patternSteps(pattern: string, length: number): number {
  if (pattern.length > maxLength) return Infinity;
  const parsed = parsePattern(pattern);
  if (length > maxForGroups && repeatsGroup(parsed)) return Infinity;
  const walk = new Walk(length);
  walk.visit(parsed, []);
  return walk.steps();
}

/** Java keeps a repeated group on its stack: a longer text would overflow it, and the server would never answer. */
const maxForGroups = 5_000;
const maxLength = 10_000;
/** Most parts that a pattern may have when its small repetitions are written out. */
const maxParts = 50_000;
/** A group that is repeated less often counts as written out. */
const fewTimes = 3;
/** So many loops in a row that share their characters are too many whatever stands between. */
const manyLoops = 20;

function repeatsGroup(pattern: Pattern): boolean {
  if (pattern.kind === 'set') return false;
  if (pattern.kind !== 'repeat') return pattern.parts.some(repeatsGroup);
  return (pattern.max > 100 && pattern.part.kind !== 'set') || repeatsGroup(pattern.part);
}

/** A loop that may still give back what it took. */
interface Open {
  set: CharSet;
  /** What had to stand in the text since it began. */
  between: Set<string>;
}

/**
 * Goes through a pattern as a text would. Loops in a row that take the same characters share a text among them in many ways,
 * unless something must stand between that the first of them can't take. The text that keeps all of them busy must hold what
 * stands between, so `.*water.*food.*` has fewer ways than `.*a.*a.*`.
 */
class Walk {
  readonly #length: number;
  #open: Open[] = [];
  #forks = 0;
  #worst = 0;
  #parts = 0;
  #isExponential = false;

  constructor(length: number) {
    this.#length = length;
  }

  steps(): number {
    return this.#isExponential ? Infinity : Math.max(this.#length, this.#worst) * 2 ** this.#forks;
  }

  /** `after`: what can come next, nearest first. */
  visit(pattern: Pattern, after: readonly Pattern[]): void {
    if (++this.#parts > maxParts) this.#isExponential = true;
    if (this.#isExponential) return;
    switch (pattern.kind) {
      case 'set':
        return this.#must(pattern.set);
      case 'sequence':
        return pattern.parts.forEach((part, index) => this.visit(part, [...pattern.parts.slice(index + 1, index + 1 + 4), ...after].slice(0, 5)));
      case 'choice':
        return this.#choice(pattern.parts, after);
      case 'repeat':
        return this.#repeat(pattern, after);
    }
  }

  #must(set: CharSet): void {
    this.#open = this.#open.filter((open) => intersects(open.set, set));
    for (const { between } of this.#open) between.add(JSON.stringify(set));
  }

  #choice(parts: Pattern[], after: readonly Pattern[]): void {
    if (!areApart(parts)) this.#forks += Math.log2(parts.length);
    const before = this.#open;
    let most: Open[] = [];
    for (const part of parts) {
      this.#open = before.map(({ set, between }) => ({ set, between: new Set(between) }));
      this.visit(part, after);
      if (this.#open.length >= most.length) most = this.#open;
    }
    this.#open = most;
  }

  #repeat({ part, min, max }: Pattern & { kind: 'repeat' }, after: readonly Pattern[]): void {
    if (part.kind !== 'set' && max <= fewTimes) {
      for (let time = 0; time < max; time++) {
        if (time >= min) this.#mayStop(part, after);
        this.visit(part, time < max - 1 ? [part, ...after] : after);
      }
      return;
    }
    if (part.kind === 'set' && max - min <= fewTimes) {
      if (min > 0) this.#must(part.set);
      for (let time = min; time < max; time++) this.#mayStop(part, after);
      return;
    }
    if (part.kind !== 'set' && (isNullable(part) || !isDeterministic(part, first(part)))) this.#isExponential = true;
    else this.#loop(alphabet(part));
  }

  /** One optional part: two ways where what follows begins alike. */
  #mayStop(part: Pattern, after: readonly Pattern[]): void {
    if (intersects(first(part), firstOf(after))) this.#forks++;
  }

  #loop(set: CharSet): void {
    const sharing = this.#open.filter((open) => intersects(open.set, set));
    if (sharing.length > manyLoops) this.#isExponential = true;
    this.#open.push({ set, between: new Set() });
    const between = Math.max(1, ...sharing.map((open) => open.between.size));
    this.#worst = Math.max(this.#worst, this.#length * combinations(this.#length / between, sharing.length));
  }
}

/**
 * Whether a text can be read in one way only as a part that is repeated: at each optional or repeated piece the next character
 * tells whether to stay in it. `next` is what can follow the part.
 */
function isDeterministic(pattern: Pattern, next: CharSet): boolean {
  switch (pattern.kind) {
    case 'set':
      return true;
    case 'choice':
      return areApart(pattern.parts) && pattern.parts.every((part) => isDeterministic(part, next));
    case 'sequence': {
      let follow = next;
      for (const part of [...pattern.parts].reverse()) {
        if (!isDeterministic(part, follow)) return false;
        follow = isNullable(part) ? setOf(...first(part), ...follow) : first(part);
      }
      return true;
    }
    case 'repeat': {
      const { part, min, max } = pattern;
      const own = first(part);
      if (min !== max && intersects(own, next)) return false;
      if (max > 1 && part.kind !== 'set' && isNullable(part)) return false;
      return isDeterministic(part, max > 1 ? setOf(...own, ...next) : next);
    }
  }
}

/** Whether no text can begin two of the alternatives: their characters differ at some place that all have. */
function areApart(parts: readonly Pattern[]): boolean {
  const beginnings = parts.map(beginning);
  const ranges = beginnings.flatMap((sets, owner) => (sets[0] ?? first(parts[owner] ?? nothing)).map(([from, to]) => ({ from, to, owner })));
  ranges.sort((a, b) => a.from - b.from);
  let tried = 0;
  let begun: typeof ranges = [];
  for (const range of ranges) {
    begun = begun.filter(({ to }) => to >= range.from);
    for (const { owner } of begun) {
      if (owner === range.owner) continue;
      const [a = [], b = []] = [beginnings[owner], beginnings[range.owner]];
      if (++tried > 20_000 || !a.some((set, at) => b[at] !== undefined && !intersects(set, b[at]))) return false;
    }
    begun.push(range);
  }
  return parts.filter(isNullable).length <= 1;
}

const nothing: Pattern = { kind: 'sequence', parts: [] };

/** The characters with which a pattern surely begins, one set for each place. */
function beginning(pattern: Pattern): CharSet[] {
  if (pattern.kind === 'set') return [pattern.set];
  if (pattern.kind === 'repeat') return pattern.part.kind === 'set' ? Array.from({ length: Math.min(pattern.min, 50) }, () => (pattern.part as Pattern & { kind: 'set' }).set) : [];
  if (pattern.kind === 'choice') return pattern.parts.every(({ kind }) => kind === 'set') ? [first(pattern)] : [];
  const sets: CharSet[] = [];
  for (const part of pattern.parts) {
    sets.push(...beginning(part));
    if (part.kind === 'repeat' ? part.min !== part.max || part.part.kind !== 'set' : part.kind !== 'set') break;
  }
  return sets;
}

function isNullable(pattern: Pattern): boolean {
  if (pattern.kind === 'set') return false;
  if (pattern.kind === 'repeat') return pattern.min === 0 || isNullable(pattern.part);
  return pattern.kind === 'choice' ? pattern.parts.some(isNullable) : pattern.parts.every(isNullable);
}

/** The characters that a pattern can begin with. */
function first(pattern: Pattern): CharSet {
  if (pattern.kind === 'set') return pattern.set;
  if (pattern.kind === 'repeat') return first(pattern.part);
  if (pattern.kind === 'choice') return setOf(...pattern.parts.flatMap(first));
  return firstOf(pattern.parts);
}

function firstOf(parts: readonly Pattern[]): CharSet {
  const end = parts.findIndex((part) => !isNullable(part));
  return setOf(...parts.slice(0, end === -1 ? undefined : end + 1).flatMap(first));
}

/** Every character that a pattern can take. */
function alphabet(pattern: Pattern): CharSet {
  if (pattern.kind === 'set') return pattern.set;
  if (pattern.kind === 'repeat') return alphabet(pattern.part);
  return setOf(...pattern.parts.flatMap(alphabet));
}

/** In how many ways `count` cuts can be made in `length` places. */
function combinations(length: number, count: number): number {
  let product = 1;
  for (let index = 1; index <= count; index++) product *= (length + count - index) / index;
  return Math.max(1, product);
}
