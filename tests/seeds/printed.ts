import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One record as its document prints it, with its place in the tree. */
export interface PrintedRecord {
  code: string;
  parent: string;
  order: number;
  title: string;
}

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const sources = `${shared}sources/`;
const sdgReference = `${shared}reference/sdg/sdg-goals-targets-indicators.json`;

export const haveSources = existsSync(sources);
export const haveSdgReference = existsSync(sdgReference);

/** White space folded to single blanks. */
export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Words of the document that tell it from the four others; file names say nothing. */
const fingerprints: Record<string, string> = {
  sf2014: 'adopted the Strategic Framework 2014-2016',
  sf2017: 'The Strategic Framework 2017-2020 is our roadmap',
  sf2022: 'Strategic Framework 2022-2025 is INTERPOL’s roadmap',
  gpg2017: 'INTERPOL has developed a set of seven Global Policing Goals',
  oec2022: 'ORGANIZED AND EMERGING CRIME GLOBAL STRATEGY 2022-2025',
};

/** Text of the document that a framework was taken from. */
export function documentOf(framework: string): string {
  const texts = readdirSync(sources).map((name) => readFileSync(sources + name, 'utf8'));
  const found = texts.filter((text) => fold(text).includes(fingerprints[framework] ?? '\0'));
  if (found.length !== 1) throw new Error(`${found.length} documents look like ${framework}, expected one`);
  return found[0] as string;
}

const lines = (text: string): string[] => text.split('\n').map(fold).filter(Boolean);
const under = (parent: string, prefix: string, titles: string[]): PrintedRecord[] =>
  titles.map((title, index) => ({ code: `${prefix}${index + 1}`, parent, order: index + 1, title }));
const dashed = (block: string): string[] =>
  lines(block).filter((line) => line.startsWith('- ')).map((line) => line.slice(2));

/** Headings such as `1: Secure global police information system`. */
function numberedHeadings(framework: string, text: string): PrintedRecord[] {
  const found = lines(text).flatMap((line) => line.match(/^(\d): (.+)$/u) ?? []);
  const titles = found.filter((_, index) => index % 3 === 2);
  return under(framework, '', titles);
}

function goalsAndObjectives(text: string): PrintedRecord[] {
  return lines(text).flatMap((line) => {
    const goal = /^Strategic Goal (\d): (.+)$/u.exec(line);
    const objective = /^(\d)\.(\d+) (.+)$/u.exec(line);
    if (goal) return [{ code: goal[1]!, parent: 'sf2022', order: Number(goal[1]), title: goal[2]! }];
    if (!objective) return [];
    const [, parent, order, title] = objective;
    return [{ code: `${parent}.${order}`, parent: `sf2022:${parent}`, order: Number(order), title: title! }];
  });
}

function goalsAndActions(text: string): PrintedRecord[] {
  const blocks = text.split(/^Goal \d:$/mu).slice(1);
  return blocks.flatMap((block, index) => {
    const code = String(index + 1);
    const goal = { code, parent: 'gpg2017', order: index + 1, title: lines(block)[0] as string };
    return [goal, ...under(`gpg2017:${code}`, `${code}.`, dashed(block))];
  });
}

/** Objectives, their outcomes, and the supports; the document prints the supports in capitals, broken over lines. */
function strategy(text: string): PrintedRecord[] {
  const [head = '', rest = ''] = text.split('EXPECTED OUTCOMES OF THE OBJECTIVES');
  const [outcomes = '', support = ''] = rest.split('STRATEGIC SUPPORT');
  const objectives = head.split(/^OBJECTIVE \d:$/mu).slice(1).map(fold);
  const groups = outcomes.split(/^OBJECTIVE \d$/mu).slice(1);
  const headings = support.split(/\n\s*\n/u).map(fold).filter(Boolean);
  return [
    ...under('oec2022', '', objectives),
    ...groups.flatMap((group, index) => under(`oec2022:${index + 1}`, `${index + 1}.`, dashed(group))),
    ...under('oec2022', 'S', headings).map((it) => ({ ...it, order: it.order + objectives.length })),
  ];
}

const readers: Record<string, (text: string) => PrintedRecord[]> = {
  sf2014: (text) => numberedHeadings('sf2014', text),
  sf2017: (text) => numberedHeadings('sf2017', text),
  sf2022: goalsAndObjectives,
  gpg2017: goalsAndActions,
  oec2022: strategy,
};

/** Every record of a framework as its document prints it, in printed order. */
export const printedRecords = (framework: string): PrintedRecord[] =>
  readers[framework]?.(documentOf(framework)) ?? [];

interface ReferenceTarget {
  code: string;
  uri: string;
  label: { en: string };
}
interface ReferenceGoal extends ReferenceTarget {
  altLabel: { en: string };
  targets: ReferenceTarget[];
}

/** The UN's own goals and targets, for comparison only. */
export const referenceGoals = (): ReferenceGoal[] =>
  (JSON.parse(readFileSync(sdgReference, 'utf8')) as { goals: ReferenceGoal[] }).goals;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}%$]+/gu) ?? [];

/** Length of the longest run of words that two texts share. */
export function longestSharedRun(one: string, other: string): number {
  const words = wordsOf(one);
  const haystack = ` ${wordsOf(other).join(' ')} `;
  let longest = 0;
  for (let start = 0; start < words.length; start += 1) {
    while (
      start + longest < words.length &&
      haystack.includes(` ${words.slice(start, start + longest + 1).join(' ')} `)
    ) {
      longest += 1;
    }
  }
  return longest;
}
