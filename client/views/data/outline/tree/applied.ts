import type { OutlineItem } from '../../../../../server/api/imports/schema.ts';
import type { ConceptKind } from '../../../../../server/domain/concept.ts';
import type { Correction } from '../../../../../server/domain/correction.ts';
import { belowOf } from './items.ts';

type Levels = readonly { level: number; kind: ConceptKind }[];

/**
 * The outline as a correction makes it, to be shown until the server's own answer is there. A correction that is in the outline
 * already, or does not fit it, changes nothing: the server says why.
 */
export function applied(items: readonly OutlineItem[], one: Correction, levels: Levels): readonly OutlineItem[] {
  const index = new Map(items.map((item) => [item.ref, item]));
  const replace = (...changed: OutlineItem[]) => {
    const by = new Map(changed.map((item) => [item.ref, item]));
    return items.map((item) => by.get(item.ref) ?? item);
  };
  switch (one.do) {
    case 'edit': {
      const item = index.get(one.ref);
      const { do: _, ref: __, statement, ...rest } = one;
      return item ? replace({ ...item, ...rest, ...(statement === undefined ? {} : { statement: statement ?? undefined }) }) : items;
    }
    case 'move': {
      const item = index.get(one.ref);
      if (!item || one.before === one.ref || isWithin(index, one.parent, one.ref)) return items;
      return placed(items.filter(({ ref }) => ref !== one.ref), { ...item, parent: one.parent }, one.before, levels);
    }
    case 'merge': {
      const [item, into] = [index.get(one.ref), index.get(one.into)];
      if (!item || !into || isWithin(index, one.into, one.ref)) return items;
      const statement = [into.statement, item.title, item.statement].filter(Boolean).join(' ');
      const joined = { ...into, statement, blocks: [...into.blocks, ...item.blocks] };
      const rest = replace(joined).filter(({ ref }) => ref !== item.ref);
      return ordered(rest.map((other) => (other.parent === item.ref ? { ...other, parent: into.ref } : other)), levels);
    }
    case 'split': {
      const item = index.get(one.ref);
      if (!item || index.has(one.as)) return items;
      const text = item[one.part] ?? '';
      const [first, second] = [text.slice(0, one.at).trim(), text.slice(one.at).trim()];
      const ofTitle = one.part === 'title';
      const other = { ...item, ref: one.as, id: one.as, code: null, title: second, problems: [], statement: ofTitle ? item.statement : undefined };
      const siblings = belowOf(items).get(item.parent) ?? [];
      const before = siblings[siblings.indexOf(item) + 1]?.ref;
      return placed(replace({ ...item, [one.part]: first, ...(ofTitle ? { statement: undefined } : {}) }), other, before, levels);
    }
    case 'ignore': {
      const gone = new Set(one.refs);
      return items.filter((item) => {
        if (item.parent !== null && gone.has(item.parent)) gone.add(item.ref);
        return !gone.has(item.ref);
      });
    }
    case 'add': {
      if (index.has(one.ref)) return items;
      const { ref, parent, before, code = null, title, statement, blocks, kind = 'Goal' } = one;
      const framework = one.framework ?? index.get(parent ?? '')?.framework ?? items[0]?.framework ?? '';
      const item: OutlineItem = { ref, id: ref, framework, parent, level: 0, kind, code, title, statement, notes: [], blocks, place: { file: 0 }, problems: [] };
      return placed(items, item, before, levels);
    }
    case 'kinds':
      return items.map((item) => ({ ...item, kind: one.kinds[item.level - 1] ?? one.kinds.at(-1) ?? item.kind }));
  }
}

function isWithin(index: ReadonlyMap<string, OutlineItem>, ref: string | null, top: string): boolean {
  for (let at = ref; at !== null; at = index.get(at)?.parent ?? null) if (at === top) return true;
  return false;
}

/** Puts an item before a sibling, or last under its parent. */
function placed(items: readonly OutlineItem[], item: OutlineItem, before: string | null | undefined, levels: Levels): OutlineItem[] {
  const at = items.findIndex(({ ref, parent }) => ref === before && parent === item.parent);
  return ordered(at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)], levels);
}

/** Parents before their children again, each with its level; the kind follows a level that changed. */
function ordered(items: readonly OutlineItem[], levels: Levels): OutlineItem[] {
  const below = belowOf(items);
  const all: OutlineItem[] = [];
  const walk = (parent: string | null, level: number): void => {
    for (const item of below.get(parent) ?? []) {
      all.push(item.level === level ? item : { ...item, level, kind: levels[level - 1]?.kind ?? item.kind });
      walk(item.ref, level + 1);
    }
  };
  walk(null, 1);
  return all;
}
