/**
 * What the recogniser finds without any correction: precision and recall against the seeds for the five source texts, and for the
 * sample plans the numbers at each level and the listed concepts that are found. Prints a markdown table of each.
 *
 * `npm run bench -- recogniser`; the texts are in ../shared, in the environment of development alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DraftItem } from '../../server/formats/model.ts';
import { readerFor } from '../../server/formats/registry.ts';
import { understand } from '../../server/formats/understand.ts';
import { againstSeeds, countAgreement, listedFound, type Share, type Wanted } from './recogniserScore.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const seeds = fileURLToPath(new URL('../../seeds/frameworks/', import.meta.url));
const limits = { bytes: 100e6, inflated: 1e9, rows: 1e6, pages: 5_000, depth: 1_000 };

interface Found {
  items: DraftItem[];
  milliseconds: number;
}

/** Items of a file, read and understood as when it is brought in, without a word of a person. */
async function itemsOf(path: string): Promise<Found> {
  const file = { index: 0, name: path, bytes: readFileSync(path) };
  const start = performance.now();
  const source = await readerFor(file).read(file, { limits, progress: () => undefined });
  const { items } = understand(source, {}, 0).statements;
  return { items, milliseconds: performance.now() - start };
}

const two = (value: number): string => value.toFixed(2);
const shareText = ({ precision, recall }: Share): string => `${two(precision)} / ${two(recall)}`;
const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Concepts of a framework of the seeds; a parent that is the framework itself is none. */
function seedConcepts(file: string): Wanted[] {
  const { id, concepts } = JSON.parse(readFileSync(seeds + file, 'utf8')) as { id: string; concepts: Wanted[] };
  return concepts.map((one) => ({ ...one, parent: one.parent === null || one.parent === id ? null : one.parent.slice(id.length + 1) }));
}

/** The source texts, each beside the framework of the seeds that it has most concepts of. */
async function sourcesTable(): Promise<string> {
  const frameworks = readdirSync(seeds).filter((name) => name.endsWith('.json')).map((name) => ({ name: name.replace('.json', ''), wanted: seedConcepts(name) }));
  const lines = [row(['source', 'framework', 'concepts, precision / recall', 'parents', 'codes', 'ms']), row(['---', '---', '---', '---', '---', '---'])];
  for (const name of readdirSync(`${shared}sources`)) {
    const found = await itemsOf(`${shared}sources/${name}`);
    const scored = frameworks.map((framework) => ({ name: framework.name, score: againstSeeds(found.items, framework.wanted) }));
    const best = scored.reduce((a, b) => (b.score.concepts.recall > a.score.concepts.recall ? b : a));
    lines.push(row([name, best.name, shareText(best.score.concepts), shareText(best.score.parents), shareText(best.score.codes), Math.round(found.milliseconds)]));
  }
  return lines.join('\n');
}

interface Sample {
  file: string;
  levels: { kind: string; count: number }[];
  concepts: Wanted[];
}

/** The sample plans of the manifest. */
async function samplesTable(): Promise<string> {
  const folder = `${shared}samples/outlines/`;
  const { files } = JSON.parse(readFileSync(`${folder}MANIFEST.json`, 'utf8')) as { files: Sample[] };
  const lines = [row(['sample', 'found at each level', 'counts', 'listed found', 'mean', 'ms']), row(['---', '---', '---', '---', '---', '---'])];
  const means: number[] = [];
  for (const { file, levels, concepts } of files) {
    const found = await itemsOf(folder + file);
    const counts = countAgreement(found.items, levels.map(({ count }) => count));
    const { share, missing } = listedFound(found.items, concepts);
    means.push((counts + share) / 2);
    const perLevel = levels.map(({ count }, at) => `${found.items.filter(({ level }) => level === at + 1).length} of ${count}`).join(', ');
    lines.push(row([file, perLevel, two(counts), two(share), two((counts + share) / 2), Math.round(found.milliseconds)]));
    for (const one of missing) console.error(`${file}: not found: ${one.code ?? '–'} ${one.title}`);
  }
  return `${lines.join('\n')}\n\nMean ${two(means.reduce((sum, mean) => sum + mean, 0) / means.length)}, least ${two(Math.min(...means))}.`;
}

if (existsSync(shared)) console.log(`${await sourcesTable()}\n\n${await samplesTable()}`);
else console.log('Nothing is scored: ../shared is not on this machine.');
