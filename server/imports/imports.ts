import { createHash, randomUUID } from 'node:crypto';
import { applyChange, previewChange } from '../changes/apply.ts';
import { type Counts, countEdits } from '../changes/difference.ts';
import { readChange } from '../changes/record.ts';
import { type Since, previewUndo, undoChange } from '../changes/undo.ts';
import { PlumblineError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import { rememberColumns } from './columns.ts';
import { combined } from './combine.ts';
import { titlesOf } from './known.ts';
import { draftOfFramework } from './ofFramework.ts';
import { Misfit, corrected } from './outline/correct.ts';
import { type Proposal, propose, titleOf } from './propose.ts';
import type { FileToRead, Reading } from './reading.ts';
import { type Say, merged, named, saidOf } from './said.ts';
import { type ImportRecord, type ReadFile, type Said, listImports, nothingSaid, putImport, putPart, readImport, readPart, removeImport } from './stored.ts';

export interface Begin {
  files: FileToRead[];
  who: string;
  prefix?: string | undefined;
  title?: string | undefined;
  edition?: string | undefined;
  /** A framework that is there: to be edited, or copied. */
  framework?: string | undefined;
  copy?: boolean;
}

export interface Opened {
  record: ImportRecord;
  files: ReadFile[];
  said: Said;
  /** Absent while it is being read, and where it failed. */
  proposal?: Proposal;
  progress?: Progress | undefined;
}

export interface Progress {
  share: number;
  what: string;
}

interface Job {
  progress: Progress;
  stop: AbortController;
  done: Promise<void>;
}

/** Imports whose files are read or wait for it. */
const mostAtOnce = 8;

const touchesNothing = () => [];

/** Imports: drafts of files that people correct, apply and take back. What is drafted is kept in the database, and survives a restart. */
export class Imports {
  readonly #database: () => Database;
  readonly #reading: Reading;
  readonly #jobs = new Map<string, Job>();
  /** Imports that are being applied. */
  readonly #applying = new Set<string>();
  /** Work on one import, one after the other. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(database: () => Database, reading: Reading) {
    this.#database = database;
    this.#reading = reading;
  }

  list(limit: number, after?: string): Promise<{ items: ImportRecord[]; total: number; next?: string }> {
    return this.#database().readAll((run) => listImports(run, limit, after));
  }

  progressOf(id: string): Progress | undefined {
    return this.#jobs.get(id)?.progress;
  }

  /** Begins a draft: of files, of a framework that is there, or an empty one. Files are read in the background. */
  async begin({ files, who, prefix, title, edition, framework, copy = false }: Begin): Promise<ImportRecord> {
    const database = this.#database();
    if (files.length > 0 && this.#jobs.size >= mostAtOnce) throw new PlumblineError('too-busy', `${mostAtOnce} imports are being read already: wait until one of them is done.`);
    const drafted = files.length > 0 ? [] : [await database.readAll((run) => draftOfFramework(run, framework, copy))];
    const now = new Date().toISOString();
    const record: ImportRecord = {
      id: randomUUID(),
      state: files.length > 0 ? 'reading' : 'draft',
      who,
      created: now,
      changed: now,
      title: title ?? drafted[0]?.draft.statements.frameworks[0]?.title ?? files[0]?.name ?? '',
      files: files.map(({ name, bytes, format }) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), format: format ?? null })),
      counts: { concepts: drafted[0]?.draft.statements.items.length ?? 0, alignments: 0, problems: 0, unrecognised: 0 },
      frameworks: [],
    };
    const facts = { ...(prefix === undefined ? {} : { prefix }), ...(title === undefined ? {} : { title }) };
    const said: Said = { ...nothingSaid, edition: edition ?? null, frameworks: Object.keys(facts).length > 0 ? { '': facts } : {} };
    await database.write(async (run) => {
      await putImport(run, record);
      await putPart(run, record.id, 'said', files.length > 0 ? said : named(said, drafted));
      await putPart(run, record.id, 'read', drafted);
    }, touchesNothing);
    if (files.length > 0) this.#start(record, files, said);
    return record;
  }

  #start(record: ImportRecord, files: FileToRead[], said: Said): void {
    const stop = new AbortController();
    const job: Job = { progress: { share: 0, what: 'The file is being read' }, stop, done: Promise.resolve() };
    this.#jobs.set(record.id, job);
    const onProgress = (share: number, what: string) => (job.progress = { share, what });
    job.done = this.#readIn(record, files, said, { signal: stop.signal, onProgress })
      .catch((error: unknown) => this.#fail(record, error))
      .finally(() => this.#jobs.delete(record.id));
  }

  async #readIn(record: ImportRecord, files: FileToRead[], said: Said, care: Parameters<Reading['read']>[2]): Promise<void> {
    const read = await this.#reading.read(files, {}, care);
    care.signal.throwIfAborted();
    // In turn, so that whoever applies it as soon as it is a draft comes after what is written here.
    await this.#inTurn(record.id, async () => {
      const now = await this.#database().readAll((run) => saidOf(run, record, said, read));
      const understood = now.tables.length > 0 ? await this.#understoodAgain(read, now) : read;
      await this.#database().write(async (run) => {
        await putPart(run, record.id, 'read', understood);
        await putPart(run, record.id, 'said', now);
        await putImport(run, { ...record, state: 'draft', changed: new Date().toISOString(), files: read.map(({ name, bytes, sha256, format }) => ({ name, bytes, sha256, format })) });
      }, touchesNothing);
      await this.#recount(record.id);
    });
  }

  async #fail(record: ImportRecord, error: unknown): Promise<void> {
    const failure = error instanceof PlumblineError || (error instanceof Error && error.name === 'Refused') ? error.message : 'The file could not be read.';
    await this.#database()
      .write(async (run) => {
        // It was thrown away meanwhile.
        const there = await readImport(run, record.id).catch(() => undefined);
        if (there) await putImport(run, { ...there, state: 'failed', failure, changed: new Date().toISOString() });
      }, touchesNothing)
      .catch(() => undefined);
  }

  /** One import with what it means for the graph now. Throws `not-found`. */
  async open(id: string): Promise<Opened> {
    const record = await this.#settled(id);
    return this.#database().readAll(async (run) => {
      const [files, said] = [(await readPart(run, id, 'read')) ?? [], (await readPart(run, id, 'said')) ?? nothingSaid];
      const progress = this.progressOf(id);
      if (record.state === 'reading' || record.state === 'failed') return { record, files, said, progress };
      return { record, files, said, progress, proposal: await propose(run, record, files, said) };
    });
  }

  /** An import as it is; what the last process left unfinished is settled first. */
  async #settled(id: string): Promise<ImportRecord> {
    // Asked before the record is read too: work that ends in between has written what comes of it after that.
    const wasAtWork = this.#isAtWork(id);
    const record = await this.#database().readAll((run) => readImport(run, id));
    if (wasAtWork || this.#isAtWork(id)) return record;
    if (record.state === 'reading') return this.#put(record, { state: 'failed', failure: 'Plumbline was stopped while it was being read: bring the file once more.' });
    if (record.state !== 'applying') return record;
    const change = record.change;
    const done = change !== undefined && (await this.#database().readAll((run) => readChange(run, change).catch(() => undefined)));
    return this.#put(record, { state: done && done.state === 'applied' ? 'applied' : 'draft' });
  }

  /** Whether this process reads or applies it. */
  #isAtWork(id: string): boolean {
    return this.#jobs.has(id) || this.#applying.has(id);
  }

  async #put(record: ImportRecord, changes: Partial<ImportRecord>): Promise<ImportRecord> {
    const now = { ...record, ...changes, changed: new Date().toISOString() };
    await this.#database().write((run) => putImport(run, now), touchesNothing);
    return now;
  }

  /** Corrects a draft. Throws `bad-request` for a correction that does not fit, and then nothing of what came with it is kept. */
  correct(id: string, say: Say): Promise<void> {
    return this.#inTurn(id, async () => {
      const { record, files, said } = await this.open(id);
      requireDraft(record);
      const now = merged(said, say);
      const read = say.tables ? await this.#understoodAgain(files, now) : files;
      requireFit(read, now);
      await this.#database().write(async (run) => {
        await putPart(run, id, 'said', now);
        if (say.tables) {
          await putPart(run, id, 'read', read);
          await rememberColumns(run, read, say.tables);
        }
        await putImport(run, { ...record, changed: new Date().toISOString() });
      }, touchesNothing);
      await this.#recount(id);
    });
  }

  async #understoodAgain(files: ReadFile[], { tables }: Pick<Said, 'tables'>): Promise<ReadFile[]> {
    const again: ReadFile[] = [];
    for (const [file, one] of files.entries()) {
      const own = tables.filter((table) => table.file === file).map(({ file: _, ...mapping }) => mapping);
      again.push(own.length === 0 || !one.source ? one : { ...one, draft: await this.#reading.again(one.source, file, { tables: own }) });
    }
    return again;
  }

  /** Keeps in the list what a draft holds now. */
  async #recount(id: string): Promise<void> {
    const { record, files, proposal } = await this.open(id);
    if (!proposal) return;
    const { items, combined: all, brings, sets, problems, origin } = proposal;
    const counts = {
      concepts: items.length,
      alignments: all.statements.alignments.length + all.statements.noCounterparts.length,
      problems: problems.length + files.reduce((sum, { draft }) => sum + draft.problems.length, 0),
      unrecognised: all.unrecognised.length,
    };
    const frameworks = brings.length > 0 ? brings.map(({ facts }) => facts.prefix) : [...new Set(sets.flatMap(({ subjects }) => subjects))];
    await this.#database().write((run) => putImport(run, { ...record, counts, frameworks, origin, title: titleOf(proposal, record) }), touchesNothing);
  }

  /** What applying would change. Writes nothing. */
  async preview(opened: Opened): Promise<Awaited<ReturnType<typeof previewChange>> | undefined> {
    const { proposal, record } = opened;
    return proposal && previewChange(this.#database(), this.#wanted(record, proposal, record.who));
  }

  #wanted(record: ImportRecord, { origin, graph }: Proposal, who: string) {
    return { origin, graph, who, summary: `Import: ${record.title}` };
  }

  /** Brings a draft into the graph, all of it or nothing. */
  apply(id: string, who: string): Promise<void> {
    return this.#inTurn(id, async () => {
      const opened = await this.open(id);
      const { record, files, proposal } = opened;
      requireDraft(record);
      if (!proposal) throw new PlumblineError('bad-request', 'It has not been read yet.');
      const errors = files.flatMap(({ draft }) => draft.problems).filter(({ severity }) => severity === 'error');
      const inTheWay = [...proposal.missing, ...errors.map(({ message, value }) => (value === undefined ? message : `${message} ("${value}")`))];
      if (inTheWay.length > 0) {
        throw new PlumblineError('bad-request', `Nothing was changed: ${inTheWay.slice(0, 3).join(' ')}`, { problems: inTheWay.map((message) => ({ path: 'draft', message })) });
      }
      const change = randomUUID();
      this.#applying.add(id);
      try {
        const applying = await this.#put(record, { state: 'applying', change, origin: proposal.origin });
        const applied = await applyChange(this.#database(), { ...this.#wanted(record, proposal, who), id: change });
        await this.#put({ ...applying, who }, { state: 'applied', ...(applied.change ? {} : { change: undefined }) });
      } catch (error) {
        await this.#put(record, { state: 'draft' }).catch(() => undefined);
        throw error;
      } finally {
        this.#applying.delete(id);
      }
    });
  }

  /** What taking an applied import back would do, with everything that was judged or edited since kept. */
  async previewUndo(id: string): Promise<Counts & { since: (Since & { title: string })[] }> {
    const { difference, since } = await previewUndo(this.#database(), requireApplied(await this.#settled(id)), 'keep');
    const [nodes, relationships] = [countEdits(difference.nodes), countEdits(difference.relationships)];
    const titles = await this.#database().readAll((run) => titlesOf(run, since.map((one) => one.id)));
    return {
      added: nodes.added + relationships.added,
      changed: nodes.changed + relationships.changed,
      removed: nodes.removed + relationships.removed,
      since: since.map((one) => ({ ...one, title: titles.get(one.id) ?? one.id })),
    };
  }

  undo(id: string, who: string, reviewed: 'keep' | 'revert'): Promise<void> {
    return this.#inTurn(id, async () => {
      const record = await this.#settled(id);
      await undoChange(this.#database(), requireApplied(record), { who, reviewed });
      await this.#put(record, { state: 'undone' });
    });
  }

  /** Throws a draft away, also while it is being read. */
  async remove(id: string): Promise<void> {
    const job = this.#jobs.get(id);
    job?.stop.abort();
    await job?.done;
    await this.#inTurn(id, async () => {
      const record = await this.#settled(id);
      if (record.state === 'applied' || record.state === 'applying') throw new PlumblineError('conflict', 'This import is in the graph: take it back instead of throwing it away.');
      await this.#database().write((run) => removeImport(run, id), touchesNothing);
    });
  }

  /** Ends what is being read. */
  async close(): Promise<void> {
    const jobs = [...this.#jobs.values()];
    for (const { stop } of jobs) stop.abort();
    await Promise.all(jobs.map(({ done }) => done));
  }

  #inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(id) ?? Promise.resolve()).then(work);
    const quiet = turn.catch(() => undefined).then(() => {
      if (this.#turns.get(id) === quiet) this.#turns.delete(id);
    });
    this.#turns.set(id, quiet);
    return turn;
  }
}

function requireDraft({ state }: ImportRecord): void {
  if (state === 'draft') return;
  const why = state === 'reading' ? 'It is still being read.' : state === 'failed' ? 'It could not be read.' : 'It is no draft any more: bring its file once more, or edit its framework.';
  throw new PlumblineError('conflict', why);
}

function requireApplied({ state, change }: ImportRecord): string {
  if (state === 'undone') throw new PlumblineError('conflict', 'This import was taken back already.');
  if (state !== 'applied') throw new PlumblineError('conflict', 'This import has not been applied: a draft is thrown away instead.');
  if (change === undefined) throw new PlumblineError('conflict', 'This import changed nothing: everything in it was there already.');
  return change;
}

/** Throws `bad-request` where a correction does not fit the outline. */
function requireFit(files: readonly ReadFile[], { corrections }: Said): void {
  try {
    corrected(combined(files).statements.items, corrections);
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    throw new PlumblineError('bad-request', error.message, { problems: [{ path: 'body.corrections', message: error.message }] });
  }
}
