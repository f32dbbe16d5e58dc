import { cypher } from '../../cypher/files.ts';
import type { Connection } from '../neo4j/database.ts';
import { toParameters } from '../neo4j/parameters.ts';
import { decodeMap } from './decode.ts';
import { fromStatementError, StatementFailed } from './errors.ts';
import { Gate, tooBusy } from './gate.ts';
import { limits } from './limits.ts';
import { Pauses } from './pauses.ts';
import { type Planned, checkPlan } from './plan/check.ts';
import { type PlanStep, toPlanSteps } from './plan/tree.ts';
import type { Place } from './refusal.ts';
import type { EncodedValue } from './encode.ts';
import { type Part, type Read, readRows } from './rows.ts';
import { type CheckedText, ownPlace } from './text/check.ts';
import { TextReader } from './text/reader.ts';
import { checkParameters } from './text/parameters.ts';
import { appName, ConsoleDriver } from './transaction.ts';
import { NodeNames } from './values.ts';
import { type Listed, Watchdog } from './watchdog.ts';

export type Mode = 'run' | 'explain' | 'profile';

/** One statement of a person, to be read and never to write. */
export interface Question {
  text: string;
  /** As JSON gave them. */
  parameters: Record<string, unknown>;
  mode: Mode;
  /** Most rows to keep. */
  limit: number;
  /** Who asks, so that each person has a turn. */
  client: string;
  /** Ends the query in the database. */
  signal: AbortSignal;
  /** Is given the rows in parts, while the rest is being read. */
  onRows: (part: AnswerPart) => void;
}

/** Some rows of an answer, encoded as `docs/values.md` says. */
export interface AnswerPart {
  columns: string[];
  rows: EncodedValue[][];
  /** Nodes that relationships in these rows name but no row so far held. */
  ends: EncodedValue[];
  /** About their size. */
  bytes: number;
}

/** What is known of an answer when all its rows have been read. */
export interface ConsoleAnswer extends Read {
  /** Of EXPLAIN and PROFILE. */
  plan: PlanStep | null;
  /** A place that the server gives as one in the person's text. */
  toOwnPlace: (place: Place) => Place;
}

/**
 * Runs statements of people: looks at the text, plans it, looks at the plan, waits for its turn, and reads the answer up to
 * the limits. `docs/console.md` says why there are so many layers.
 */
export class Console {
  readonly #driver: ConsoleDriver;
  readonly #reader = new TextReader();
  readonly #gate = new Gate();
  readonly #pauses = new Pauses();
  readonly #watchdog: Watchdog | undefined;
  #unsent = 0;

  constructor(connection: Connection, onRunaway?: (report: string) => Promise<void>) {
    this.#driver = new ConsoleDriver(connection);
    if (!onRunaway) return;
    this.#watchdog = new Watchdog({
      list: () => this.#list(),
      onRunaway: (report, clients) => {
        for (const client of clients) this.#pauses.stalled(client);
        return onRunaway(report);
      },
    });
  }

  /** Answers one statement. Throws a `PlumblineError` for what is refused, else what the driver throws. */
  async ask(question: Question): Promise<ConsoleAnswer> {
    const { client, signal, text, parameters: given } = question;
    await this.#pauses.require(client);
    checkParameters(given);
    const parameters = decodeMap(given);
    const checked = await this.#reader.check({ text, parameters: given }, signal);
    const mode = question.mode === 'run' ? checked.mode : question.mode;
    const toOwnPlace = (place: Place) => ownPlace(text, checked, place);
    // EXPLAIN and PROFILE stand on a line of their own before the text.
    const afterPrefix = ({ line, column }: Place) => toOwnPlace({ line: line - 1, column });

    const explained = await this.#inTurn(client, false, signal, () => this.#explain(checked, parameters, question, afterPrefix));
    const { rows, collected } = checkPlan(explained, checked.writingPlace);
    if (checked.aggregates && collected > limits.collected) await this.#reader.check({ text, parameters: given, collected }, signal);
    if (mode === 'explain') {
      const plan = explained.plan ? toPlanSteps(explained.plan) : null;
      return { ...explained, count: 0, truncated: false, plan, toOwnPlace: afterPrefix };
    }
    const isHeavy = Math.max(rows, checked.rounds) > limits.heavyRows;
    return this.#inTurn(client, isHeavy, signal, () => this.#run(checked, parameters, mode, question, mode === 'profile' ? afterPrefix : toOwnPlace));
  }

  /** Counts an answer until it is sent, so that slow readers can't fill the memory. */
  holdUntil(sent: Promise<void>, bytes: number): void {
    this.#unsent += bytes;
    void sent.finally(() => (this.#unsent -= bytes));
  }

  /** Drops connections, for a database that was restarted. */
  reconnect(): void {
    this.#driver.replace();
  }

  async close(): Promise<void> {
    this.#watchdog?.stop();
    await Promise.all([this.#reader.close(), this.#driver.close()]);
  }

  async #explain(checked: CheckedText, parameters: Record<string, unknown>, question: Question, afterPrefix: (place: Place) => Place): Promise<Planned & Pick<Read, 'columns' | 'summary'>> {
    return this.#transaction(limits.planTimeout, question, async (tx) => {
      const result = tx.run(`EXPLAIN\n${checked.text}`, parameters);
      const summary = await result.summary();
      return { type: summary.queryType, plan: summary.plan, columns: (await result.keys()).map(String), summary };
    }).catch((error: unknown) => {
      throw new StatementFailed(error, afterPrefix);
    });
  }

  async #run({ text }: CheckedText, parameters: Record<string, unknown>, mode: Mode, question: Question, toOwnPlace: (place: Place) => Place): Promise<ConsoleAnswer> {
    if (this.#unsent > limits.unsentBytes) throw tooBusy('Answers wait to be read.');
    const { limit, signal, onRows } = question;
    return this.#transaction(limits.statementTimeout, question, async (tx) => {
      const names = new NodeNames();
      const onPart = async ({ columns, rows, bytes }: Part) => {
        const ids = names.unknownIn(rows);
        const found = ids.length === 0 ? [] : (await tx.run(cypher('console/nodes'), { ids })).records.map((record) => record.get(0) as unknown);
        names.answer(ids, found);
        if (!signal.aborted) onRows({ columns, rows: rows.map((row) => names.encode(row)), ends: names.encode(found), bytes });
      };
      const read = await readRows(tx.run(mode === 'profile' ? `PROFILE\n${text}` : text, parameters), limit, onPart);
      const { profile } = read.summary;
      return { ...read, plan: mode === 'profile' && profile ? toPlanSteps(profile) : null, toOwnPlace };
    }).catch((error: unknown) => {
      throw new StatementFailed(error, toOwnPlace);
    });
  }

  async #transaction<T>(timeout: number, { client, signal }: Question, work: Parameters<typeof ConsoleDriver.prototype.transaction<T>>[1]): Promise<T> {
    try {
      return await this.#driver.transaction({ timeout, signal, client, watchdog: this.#watchdog }, work);
    } catch (error) {
      if (!signal.aborted && fromStatementError(error).code === 'query-timeout') this.#pauses.ranOut(client);
      throw error;
    }
  }

  async #inTurn<T>(client: string, isHeavy: boolean, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const leave = await this.#gate.enter(client, isHeavy, signal);
    try {
      return await work();
    } finally {
      leave();
    }
  }

  /** The console's own transactions, as the database sees them. */
  async #list(): Promise<Listed[]> {
    return this.#driver.transaction({ timeout: 3_000, signal: AbortSignal.timeout(3_000) }, async (tx) => {
      const { records } = await tx.run(cypher('console/running'), toParameters({ app: appName }));
      return records.map((record) => ({ statement: String(record.get('statement')), status: String(record.get('status')), elapsed: Number(record.get('elapsed')) }));
    });
  }
}
