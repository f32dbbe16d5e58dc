import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { startUpError } from '../errors.ts';
import { diskFullError } from './folders.ts';

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const orOwn = 'or set NEO4J_URI to use a Neo4j of your own.';

/** A project whose only content is its dependency on Neo4j. */
export function projectFile(version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>plumbline</groupId>
  <artifactId>private-neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
}

export interface Copy {
  /** Holds `pom.xml`; the jars go to its folder `jars`. */
  folder: string;
  environment: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
  /** Called with the name of each jar that Maven has downloaded. */
  onJar: (name: string) => void;
}

/** The sentence for a run that did not do what it should. */
export function mavenFailed(why: string, cause?: unknown): Error {
  return startUpError(`Maven failed (${why}): see that the command mvn works, ${orOwn}`, cause);
}

/** Lets Maven copy the project's runtime dependencies, checksums compared. Throws one start-up sentence for every way it can fail. */
export function copyDependencies({ folder, environment, signal, onJar }: Copy): Promise<void> {
  const { NEO4J_PASSWORD: _, ...passedOn } = environment;
  const child = spawn(
    'mvn',
    ['-B', '-C', '-Dstyle.color=never', ...timeouts, plugin, '-DincludeScope=runtime', '-DoutputDirectory=jars'],
    { cwd: folder, env: passedOn, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const jar = /Downloaded from \S+ \S*\/([^/\s]+\.jar) /.exec(line)?.[1];
      if (jar) onJar(jar);
      else lines.push(line);
    });
  }
  return new Promise((resolve, reject) => {
    const endAll = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
    signal?.addEventListener('abort', endAll, { once: true });
    child.once('error', (error) => reject(noMaven(error)));
    child.once('close', (code) => {
      signal?.removeEventListener('abort', endAll);
      if (signal?.aborted) reject(signal.reason as Error);
      else if (code === 0) resolve();
      else reject(mavenError(lines.join('\n')));
    });
  });
}

/** Time limits in milliseconds, under the names of Maven 3.8 and of 3.9: a silent registry is told within a minute. */
const timeouts = [
  '-Dmaven.wagon.rto=30000',
  '-Daether.connector.connectTimeout=15000',
  '-Daether.connector.requestTimeout=30000',
];

function noMaven(cause: NodeJS.ErrnoException): Error {
  if (cause.code !== 'ENOENT' && cause.code !== 'EACCES') return cause;
  return startUpError(`Maven was not found: install Maven (the command mvn), which fetches Neo4j once, ${orOwn}`, cause);
}

/** One sentence for the output of a failed run; addresses, which may carry a password, are left out of it. */
export function mavenError(output: string): Error {
  const cause = new Error(output.slice(-10_000));
  if (/No space left on device/i.test(output)) return diskFullError(cause);
  const line = output.split('\n').find((candidate) => /^\[ERROR\] \S|^(Error|The JAVA_HOME)/.test(candidate)) ?? 'it gave no reason';
  const why = reason(line);
  if (/could not transfer|unknown host|connection refused|timed? ?out|offline mode|unresolvable|not found in|checksum/i.test(line)) {
    return startUpError(`Maven could not fetch Neo4j from its registry (${why}): check the network and Maven's settings, ${orOwn}`, cause);
  }
  return mavenFailed(why, cause);
}

function reason(line: string): string {
  const clean = line
    .replace(/^\[ERROR\]\s*/, '')
    .replace(/-> \[Help \d+\].*$/, '')
    .replace(/\s*\(?\b\w+:\/\/[^\s)]+[^\s):]\)?/g, '')
    .trim();
  const inner = /.*(?:from\/to \S+?|transfer failed for)\s*:?\s+(.+)$/.exec(clean)?.[1] ?? /Cannot access \S+ in offline mode/.exec(clean)?.[0] ?? clean;
  return inner.replace(/[:.\s]+$/, '').slice(0, 200);
}
