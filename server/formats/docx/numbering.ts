import { formatNumber } from './numberFormat.ts';
import type { Styles } from './styles.ts';
import { child, childrenOf, type Element, isOn, numberOf, valueOf } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2` */
  text: string;
  /** All its numbers are printed as digits. */
  legal: boolean;
  /** Restarts below this level alone; 0 never. */
  restart: number | undefined;
  style: string | undefined;
}

interface List {
  abstract: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where this list begins. */
  restarted: ReadonlySet<number>;
}

/** The automatic numbers of a document, counted as its paragraphs come. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(part: Element | undefined, styles: Styles) {
    const abstracts = new Map(childrenOf(part, 'abstractNum').map((each) => [each.attributes.get('abstractNumId') ?? '', each]));
    const nums = new Map(childrenOf(part, 'num').map((each) => [each.attributes.get('numId') ?? '', each]));
    for (const [id, num] of nums) {
      let abstract = abstracts.get(valueOf(num, 'abstractNumId') ?? '');
      const link = valueOf(abstract, 'numStyleLink');
      if (link !== undefined) abstract = abstracts.get(valueOf(nums.get(styles.named(link).numId ?? ''), 'abstractNumId') ?? '') ?? abstract;
      if (abstract) this.#lists.set(id, listOf(num, abstract));
    }
  }

  /** Level of the list that a style's paragraphs stand at, where the list says so. */
  levelOfStyle(numId: string, style: string): number | undefined {
    return [...(this.#lists.get(numId)?.levels ?? [])].find(([, level]) => level.style === style)?.[0];
  }

  /** The next number of a list, as printed; empty for a bullet; undefined where there is no such list. */
  next(numId: string, index: number): string | undefined {
    const list = this.#lists.get(numId);
    const level = list?.levels.get(index);
    if (!list || !level) return undefined;
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    if (!this.#begun.has(numId)) for (const each of list.restarted) counts[each] = undefined;
    this.#begun.add(numId);
    const last = counts[index];
    counts[index] = last === undefined ? level.start : last + 1;
    for (const [deeper, { restart }] of list.levels) if (deeper > index && (restart === undefined || index < restart)) counts[deeper] = undefined;
    if (level.format === 'bullet') return '';
    return level.text.replace(/%([1-9])/g, (_all, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      return formatNumber(counts[at] ?? other?.start ?? 1, level.legal ? 'decimal' : (other?.format ?? 'decimal'));
    });
  }
}

function listOf(num: Element, abstract: Element): List {
  const levels = new Map<number, Level>();
  for (const element of childrenOf(abstract, 'lvl')) levels.set(indexOf(element), levelOf(element));
  const restarted = new Set<number>();
  for (const override of childrenOf(num, 'lvlOverride')) {
    const index = indexOf(override);
    const own = child(override, 'lvl');
    if (own) levels.set(index, levelOf(own));
    const start = numberOf(override, 'startOverride');
    const level = levels.get(index);
    if (start === undefined || !level) continue;
    levels.set(index, { ...level, start });
    restarted.add(index);
  }
  return { abstract: abstract.attributes.get('abstractNumId') ?? '', levels, restarted };
}

const indexOf = (element: Element): number => Number(element.attributes.get('ilvl') ?? 0);

const levelOf = (element: Element): Level => ({
  start: numberOf(element, 'start') ?? 0,
  format: valueOf(element, 'numFmt') ?? 'decimal',
  text: valueOf(element, 'lvlText') ?? '',
  legal: isOn(element, 'isLgl') ?? false,
  restart: numberOf(element, 'lvlRestart'),
  style: valueOf(element, 'pStyle'),
});
