import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedFramework, type SeedConcept, type SeedFramework } from '../../seeds/schema.ts';
import {
  documentOf,
  fold,
  haveSdgReference,
  haveSources,
  longestSharedRun,
  printedRecords,
  referenceGoals,
} from './printed.ts';

const quoted = ['sf2014', 'sf2017', 'sf2022', 'gpg2017', 'oec2022'] as const;
const everyFramework = [...quoted, 'sdg'] as const;

const read = (id: string): SeedFramework =>
  seedFramework.parse(
    JSON.parse(readFileSync(new URL(`../../seeds/frameworks/${id}.json`, import.meta.url), 'utf8')),
  );
const frameworks = new Map(everyFramework.map((id) => [id as string, read(id)]));
const framework = (id: string): SeedFramework => frameworks.get(id) as SeedFramework;
const concepts = [...frameworks.values()].flatMap((it) => it.concepts);

const tally = (list: SeedConcept[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of list) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

if (!haveSources) {
  console.info('Records are not compared with their documents: ../shared/sources is not on this machine.');
}
if (!haveSdgReference) {
  console.info('SDG codes and labels are not compared with the UN’s: ../shared/reference/sdg is not on this machine.');
}

describe('the seed frameworks', () => {
  it('hold every kind of concept in the numbers that the documents give', () => {
    expect(tally(concepts)).toEqual({
      Goal: 22,
      Objective: 53,
      Outcome: 12,
      Capability: 9,
      SDG: 17,
      SDGTarget: 169,
    });
  });

  it.each([
    ['sf2014', { Goal: 6 }],
    ['sf2017', { Goal: 5 }],
    ['sf2022', { Goal: 4, Objective: 17 }],
    ['gpg2017', { Goal: 7, Objective: 32 }],
    ['oec2022', { Objective: 4, Outcome: 12, Capability: 9 }],
    ['sdg', { SDG: 17, SDGTarget: 169 }],
  ])('give %s its own numbers', (id, counts) => {
    expect(tally(framework(id).concepts)).toEqual(counts);
  });

  it('give each concept one id, made of its framework’s prefix and its code', () => {
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    for (const it of frameworks.values()) {
      for (const concept of it.concepts) expect(concept.id).toBe(`${it.id}:${concept.code}`);
    }
  });

  it('put each concept below its framework or a concept of it, and number siblings without a hole', () => {
    for (const it of frameworks.values()) {
      const parents = new Set([it.id, ...it.concepts.map(({ id }) => id)]);
      expect(it.concepts.filter(({ parent }) => !parents.has(parent))).toEqual([]);
      for (const parent of parents) {
        const orders = it.concepts.filter((concept) => concept.parent === parent).map(({ order }) => order);
        expect(orders, parent).toEqual(orders.map((_, index) => index + 1));
      }
    }
  });

  it('label SDG targets in at most twelve words, no two alike', () => {
    const targets = framework('sdg').concepts.filter(({ kind }) => kind === 'SDGTarget');
    expect(targets.filter(({ title }) => title.split(/\s+/u).length > 12)).toEqual([]);
    expect(new Set(targets.map(({ title }) => title.toLowerCase())).size).toBe(169);
  });
});

describe.skipIf(!haveSources).each(quoted)('the records of %s', (id) => {
  const seed = framework(id);

  it('are the printed ones word for word, in printed order, with none missing', () => {
    const printed = printedRecords(id);
    const ours = new Map(seed.concepts.map((concept) => [concept.code, concept]));
    const found = printed.map(({ code }) => {
      const { title, parent, order } = ours.get(code) ?? {};
      // Headings printed in capitals are kept in sentence case: there alone the case may differ.
      return { code, parent, order, title: code.startsWith('S') ? title?.toUpperCase() : title };
    });
    expect(found).toEqual(printed);
    expect(ours.size).toBe(printed.length);
  });

  it('come with the printed title, vision, mission and mandate, and with no others', () => {
    const text = documentOf(id);
    const record = (pattern: RegExp): string | undefined => pattern.exec(text)?.[1];
    expect(text.split('\n').map(fold)).toContain(seed.sourceTitle);
    expect({ vision: seed.vision, mission: seed.mission, mandate: seed.mandate }).toEqual({
      vision: record(/vision(?: of|:) [“"](.+?)[”"]/u),
      mission: record(/mission: [“"](.+?)[”"]/u),
      mandate: record(/MANDATE\s+[“"](.+?)[”"]/u),
    });
  });

  it('carry notes in words of our own', () => {
    const text = documentOf(id);
    const notes = [...seed.notes, ...seed.concepts.flatMap((concept) => concept.notes)];
    expect(notes.filter((note) => longestSharedRun(note.text, text) >= 6)).toEqual([]);
  });
});

describe.skipIf(!haveSdgReference)('the SDG file against the UN’s', () => {
  it('has every goal and target by code, address and place', () => {
    const place = (concept: { code: string; uri?: string | undefined }, parent: string, order: number) => ({
      code: concept.code,
      uri: concept.uri,
      parent,
      order,
    });
    const goals = referenceGoals();
    const expected = [
      ...goals.map((goal, index) => place(goal, 'sdg', index + 1)),
      ...goals.flatMap((goal) => goal.targets.map((it, index) => place(it, `sdg:${goal.code}`, index + 1))),
    ];
    expect(framework('sdg').concepts.map((it) => place(it, it.parent, it.order))).toEqual(expected);
  });

  it('names the goals as the UN does for short', () => {
    const goals = framework('sdg').concepts.filter(({ kind }) => kind === 'SDG');
    expect(goals.map(({ title }) => title)).toEqual(referenceGoals().map(({ altLabel }) => altLabel.en));
  });

  it('shares no run of six words with the UN’s label of a goal or target', () => {
    const official = new Map(
      referenceGoals().flatMap((goal) => [goal, ...goal.targets].map((it) => [it.code, it.label.en])),
    );
    const copied = framework('sdg').concepts.filter(
      (it) => longestSharedRun(it.statement ?? it.title, official.get(it.code) ?? '') >= 6,
    );
    expect(copied).toEqual([]);
  });
});
