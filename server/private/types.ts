/** What the private Neo4j is busy with before it answers; `message` is for the person, `milliseconds` is since the start of the call. */
export interface Progress {
  step: 'fetching' | 'preparing' | 'starting' | 'recovering';
  message: string;
  done?: number;
  total?: number;
  milliseconds?: number;
}

/** `restarting` lasts from the moment the server is known to be gone until it answers again on the same port. */
export type ServerState =
  | { state: 'running' }
  | { state: 'restarting'; attempt: number; reason: string; nextTryAt: string; isDamaged: boolean }
  | { state: 'stopped' };

export interface PrivateNeo4jOptions {
  dataFolder: string;
  report: (progress: Progress) => void;
  /** Ends a start that is under way; what it had started is stopped, what it had half made is removed. */
  signal?: AbortSignal;
  /** For test runs: starts sooner, runs queries two to three times slower. */
  quick?: boolean;
  /** Where Neo4j's jars are kept, so that several data folders can share them. */
  jarsFolder?: string;
  /** The environment in which Java and Maven are looked for; the process's own by default. */
  environment?: NodeJS.ProcessEnv;
}

export interface PrivateNeo4j {
  /** `bolt://127.0.0.1:port`; the port stays the same through every restart. */
  uri: string;
  username: 'neo4j';
  password: string;
  pid(): number | undefined;
  state(): ServerState;
  /** Calls the listener at every change of state; returns what ends that. */
  onState(listener: (state: ServerState) => void): () => void;
  /** Stops the server, hung or not, and starts it again; resolves when it answers. */
  restart(reason: string): Promise<void>;
  stop(): Promise<void>;
}
