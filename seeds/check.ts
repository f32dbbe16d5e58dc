import { describeProblem } from './problem.ts';
import { readSeeds } from './read.ts';

/** `npm run seeds:check [folder]`: every problem of every seed file, a line each; exit code 1 if there is one. */
const result = readSeeds(process.argv[2]);
if (result.ok) {
  const { frameworks, alignments } = result.seeds;
  const concepts = frameworks.reduce((sum, framework) => sum + framework.concepts.length, 0);
  const count = alignments.reduce((sum, set) => sum + set.alignments.length, 0);
  console.log(`The seeds hold: ${frameworks.length} frameworks, ${concepts} concepts, ${count} alignments. No problem found.`);
} else {
  for (const problem of result.problems) console.error(describeProblem(problem));
  console.error(`${result.problems.length} ${result.problems.length === 1 ? 'problem' : 'problems'} in the seeds.`);
  process.exitCode = 1;
}
