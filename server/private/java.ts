import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { startUpError } from '../errors.ts';

export interface Java {
  path: string;
  major: number;
  /** What `java -version` prints: names the build, so a class archive can be tied to it. */
  description: string;
}

const supported = [17, 21];
const orOwn = 'or set NEO4J_URI to use a Neo4j of your own.';

/** The first Java of JAVA_HOME and PATH that Neo4j 5.26 runs on. Throws a start-up sentence that names what was found instead. */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<Java> {
  const places = [
    ...(environment['JAVA_HOME'] ? [join(environment['JAVA_HOME'], 'bin')] : []),
    ...(environment['PATH'] ?? '').split(delimiter).filter(Boolean),
  ];
  const found: Java[] = [];
  for (const place of places) {
    const java = await askVersion(join(place, 'java'), environment);
    if (java && supported.includes(java.major)) return java;
    if (java) found.push(java);
  }
  if (found.length === 0) throw startUpError(`No Java was found: install a JDK 17 or 21, ${orOwn}`);
  const versions = [...new Set(found.map((java) => java.major || 'an unknown version'))].join(' and ');
  throw startUpError(`Neo4j needs JDK 17 or 21 and found ${versions}: install one of them or point JAVA_HOME to it, ${orOwn}`);
}

function askVersion(path: string, environment: NodeJS.ProcessEnv): Promise<Java | undefined> {
  return new Promise((resolve) => {
    execFile(path, ['-version'], { env: environment, timeout: 20_000 }, (error, stdout, stderr) => {
      if (error && ['ENOENT', 'EACCES', 'ENOTDIR'].includes(String(error.code))) return resolve(undefined);
      const description = `${stderr}${stdout}`.trim();
      resolve({ path, description, major: majorOf(description) });
    });
  });
}

/** 17 for `openjdk version "17.0.15" …`, 8 for `"1.8.0_402"`, 0 where no version is printed. */
export function majorOf(description: string): number {
  const match = /version "(?:1\.)?(\d+)/.exec(description);
  return match ? Number(match[1]) : 0;
}
