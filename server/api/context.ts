import type { AwayReason } from './health/schema.ts';
import type { Console } from '../console/console.ts';
import type { FormLimits } from '../http/form.ts';
import type { Imports } from '../imports/imports.ts';
import type { Database, ServerInfo } from '../neo4j/database.ts';

/** State of the database as the app knows it, for `/api/health` and for calls made while it is away; `detail` is a sentence. */
export type DatabaseState =
  | { status: 'ok'; server: ServerInfo; notices?: readonly string[] }
  | { status: 'starting' | 'unavailable'; reason: AwayReason; detail: string };

/** What findings may take: characters of one's rows, findings in all, and characters of all their rows. */
export interface FindingLimits {
  characters: number;
  number: number;
  total: number;
}

/** What every feature's routes are given. */
export interface Context {
  /** The connection; throws `database-unavailable` while there is none. */
  database(): Database;
  /** The connection for statements of people; throws like `database`. */
  console(): Console;
  state(): DatabaseState;
  /** Waits while the database is being restarted, as long as a request can. */
  untilBack(signal: AbortSignal): Promise<void>;
  findingLimits: FindingLimits;
  imports: Imports;
  /** Files of one import, and bytes of all of them together. */
  importLimits: FormLimits;
  version: string;
  mode: 'private' | 'external';
}
