import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeProblem } from '../../seeds/problem.ts';
import { readSeeds, seedFolder } from '../../seeds/read.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plumbline-seeds-'));
  for (const part of ['frameworks', 'alignments', 'lineage.json']) {
    cpSync(path.join(seedFolder, part), path.join(folder, part), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

type Change = (content: any) => void;

function change(file: string, edit: Change): void {
  const full = path.join(folder, file);
  const content: unknown = JSON.parse(readFileSync(full, 'utf8'));
  edit(content);
  writeFileSync(full, JSON.stringify(content));
}

function problems(): string[] {
  const read = readSeeds(folder);
  return read.ok ? [] : read.problems.map(describeProblem);
}

describe('the seeds', () => {
  test('have no problem', () => {
    expect(problems()).toEqual([]);
  });

  test.each<[string, string, Change, string]>([
    ['a missing title', 'frameworks/sf2022.json', (f) => delete f.concepts[3].title, 'frameworks/sf2022.json#/concepts/3/title: Invalid input: expected string, received undefined'],
    ['an unknown member', 'frameworks/sf2017.json', (f) => (f.colour = 'red'), 'frameworks/sf2017.json#: Unrecognized key: "colour"'],
    ['an order that is taken', 'frameworks/sf2014.json', (f) => (f.concepts[1].order = 1), 'frameworks/sf2014.json#/concepts/1/order: a sibling below sf2014 has it too (is 1)'],
    ['an id that is not prefix and code', 'frameworks/sf2014.json', (f) => (f.concepts[0].code = '01'), 'frameworks/sf2014.json#/concepts/0/id: must be the framework\'s prefix and the code, sf2014:01 (is "sf2014:1")'],
    ['a parent that is nowhere', 'frameworks/oec2022.json', (f) => (f.concepts.at(-1).parent = 'oec2022:77'), 'frameworks/oec2022.json#/concepts/24/parent: no such concept in this file (is "oec2022:77")'],
    ['a confidence off the scale', 'alignments/curated.json', (f) => (f.alignments[0].confidence = 0.85), 'alignments/curated.json#/alignments/0/confidence: Invalid input (is 0.85)'],
    ['a predicate that SKOS lacks', 'alignments/curated.json', (f) => (f.alignments[0].predicate = 'skos:sameAs'), 'alignments/curated.json#/alignments/0/predicate: Invalid option: expected one of "skos:exactMatch"|"skos:closeMatch"|"skos:broadMatch"|"skos:narrowMatch"|"skos:relatedMatch" (is "skos:sameAs")'],
    ['an object that does not exist', 'alignments/published.json', (f) => (f.alignments[0].object = 'sdg:18'), 'alignments/published.json#/alignments/0/object: no such concept (is "sdg:18")'],
    ['a passage that is not in the record', 'alignments/curated.json', (f) => (f.alignments[0].evidence.subject = 'world peace'), '/evidence/subject: is not in the wording of'],
    ['a judgement of no counterpart that stands twice', 'alignments/curated.json', (f) => (f.noCounterparts[1].id = f.noCounterparts[0].id), 'alignments/curated.json#/noCounterparts/1/id: stands twice (is "curated:sf2014-1_sdg")'],
    ['a judgement of another mapping set', 'alignments/curated.json', (f) => (f.noCounterparts[0].id = 'mine:1'), 'alignments/curated.json#/noCounterparts/0/id: must begin with its mapping set, curated: (is "mine:1")'],
    ['a day where the year of a claim belongs', 'alignments/published.json', (f) => (f.alignments[0].evidence.claimed = '2020-01-01'), 'alignments/published.json#/alignments/0/evidence/claimed: must be a year of four digits (is "2020-01-01")'],
    ['a continuation of nothing', 'lineage.json', (f) => (f.continues[0].earlier = 'sf2010:1'), 'lineage.json#/continues/0/earlier: no such concept (is "sf2010:1")'],
  ])('with %s: says where, and what stands there', (_, file, edit, message) => {
    change(file, edit);
    expect(problems().some((line) => line.includes(message)), problems().join('\n')).toBe(true);
  });

  test('tell the problems of every file at once', () => {
    change('frameworks/sf2014.json', (f) => (f.language = 'english'));
    change('alignments/curated.json', (f) => (f.alignments[5].status = 'maybe'));
    writeFileSync(path.join(folder, 'lineage.json'), '{ "succeeds": [ }');
    const lines = problems();
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).toMatch(/sf2014\.json#\/language[\s\S]*curated\.json#\/alignments\/5\/status[\s\S]*lineage\.json#: not JSON/);
  });

  test('tell of a file that is missing', () => {
    rmSync(path.join(folder, 'lineage.json'));
    expect(problems()).toEqual(['lineage.json#: the file is missing']);
  });

  test('find a concept that lies below itself', () => {
    change('frameworks/sf2022.json', (f) => {
      f.concepts.find((one: any) => one.id === 'sf2022:1').parent = 'sf2022:1.1';
    });
    expect(problems().some((line) => line.includes('lies below itself'))).toBe(true);
  });
});
