import { PlumblineError } from '../../errors.ts';
import type { Database, Run } from '../../neo4j/database.ts';
import type { Context, FindingLimits } from '../context.ts';
import type { Answer, Asking } from './answer/answer.ts';
import { answerOf } from './answer/answerOf.ts';
import { compareAnswers } from './compare.ts';
import { addFinding, deleteFinding, frameworkTitles, oneFinding, roomOfFindings } from './queries.ts';
import { withColumns, withTargets } from '../frameworks/target.ts';
import { type AskedQuestion, type Finding, type FindingHead, type FindingQuestion, type FindingRerun, definitionOf, findingQuestion } from './schema.ts';
import { megabytes, toStored } from './stored.ts';
import { questionWords } from './words.ts';
import { randomInt } from 'node:crypto';

type ToSave = Pick<FindingHead, 'title' | 'author' | 'note'> & { question: AskedQuestion };

/** Answers the question and keeps the answer: all of it, or nothing. */
export async function keepFinding(context: Context, { question: asked, ...told }: ToSave, asking: Asking): Promise<FindingHead> {
  const question = await context.database().readAll((run) => settled(run, asked));
  const answer = await answerOf(context, question, asking);
  const database = context.database();
  const titles = new Map((await database.read(frameworkTitles([]))).map(({ id, title }) => [id, title]));
  const now = new Date();
  const words = questionWords(question, (id) => titles.get(id) ?? id);
  const limits = context.findingLimits;
  const { head, properties } = toStored({ id: newId(now), date: now.toISOString(), words, question, ...told }, answer, limits.characters);
  const add = async (run: Run) => {
    requireRoom(await run(roomOfFindings()), properties.characters, limits);
    await run(addFinding(properties));
  };
  // A text takes its own length in the log and in the store, twice at worst, beside its pages.
  await writing('saved', () => database.write(add, () => [], properties.characters * 6));
  return head;
}

/** Throws `too-large` when one more finding would be more than may be kept. */
function requireRoom([kept = { number: 0, characters: 0 }]: readonly { number: number; characters: number }[], characters: number, limits: FindingLimits): void {
  const way = 'Delete some that nobody needs any more, or let whoever runs Plumbline raise the limit (PLUMBLINE_FINDINGS, PLUMBLINE_FINDINGS_MB).';
  if (kept.number >= limits.number) throw new PlumblineError('too-large', `There are ${limits.number.toLocaleString('en')} findings, and no more are kept. ${way}`);
  if (kept.characters + characters > limits.total) throw new PlumblineError('too-large', `The findings take ${megabytes(kept.characters)} already, and ${megabytes(limits.total)} are kept at most. ${way}`);
}

/** The question with its target named: later, another framework may be the default target. */
async function settled(run: Run, question: AskedQuestion): Promise<FindingQuestion> {
  switch (question.kind) {
    case 'gaps':
      return { ...question, parameters: await withTargets(run, question.parameters) };
    case 'coverage':
      return { ...question, parameters: await withColumns(run, question.parameters) };
    case 'query':
      return question;
  }
}

/** One finding. Throws `not-found`. */
export async function findingOf(database: Database, id: string): Promise<Finding> {
  const [row] = await database.read(oneFinding(id));
  if (!row) throw noFinding(id);
  return row.finding;
}

/** Asks the question of a finding again. What was made under another definition of the ledger is not compared. */
export async function askAgain(context: Context, finding: Finding, asking: Asking): Promise<FindingRerun & { answer: Answer }> {
  const answer = await answerOf(context, findingQuestion.parse(finding.question), asking);
  const { version, counts, rows, truncated, columns } = answer;
  return {
    now: { version, date: new Date().toISOString(), counts, total: rows.length, truncated, columns },
    changes: finding.definition === definitionOf(finding.kind) ? compareAnswers(finding.kind, finding, answer) : null,
    answer,
  };
}

/** Deletes a finding. Throws `not-found`. */
export async function dropFinding(database: Database, id: string): Promise<void> {
  const gone = await writing('deleted', () => database.write((run) => run(deleteFinding(id)), (rows) => (rows.length > 0 ? [] : undefined)));
  if (gone.length === 0) throw noFinding(id);
}

const noFinding = (id: string) => new PlumblineError('not-found', `There is no finding "${id}".`);

/** Says what a database user that may only read cannot do. */
async function writing<T>(done: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PlumblineError) || error.code !== 'query-refused') throw error;
    throw new PlumblineError('query-refused', `The finding was not ${done}: the database user that Plumbline signs in with may only read.`, { cause: error });
  }
}

// Without letters and digits that look alike, and without vowels, which could make words.
const letters = '23456789bcdfghjkmnpqrstvwxz';

/** A short id to read out: `f-2026-11-23-k7m2qd`. A constraint keeps it unique. */
const newId = (date: Date): string =>
  `f-${date.toISOString().slice(0, 10)}-${Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')}`;
