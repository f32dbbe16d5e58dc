import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process and not merely its number: numbers are used again, a number together with its start time is not. */
export interface ProcessIdentity {
  pid: number;
  started: string;
}

const linux = process.platform === 'linux';

/** Identity of the living process with that number; undefined where there is none, or only an unreaped (zombie) one. */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = Number.isSafeInteger(pid) && pid > 0 ? (linux ? startedOnLinux(pid) : startedByPs(pid)) : undefined;
  return started === undefined ? undefined : { pid, started };
}

/** Whether exactly that process still runs. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.started === identity.started;
}

/** Whether the process was started with that very argument, and with Java. */
export function isJavaWith(pid: number, argument: string): boolean {
  const line = linux ? readText(`/proc/${pid}/cmdline`) : ps(pid, 'command');
  return line !== undefined && isJavaLine(line, argument, linux ? '\0' : ' ');
}

/** The same question for a command line; arguments end with NUL on Linux and are joined by blanks in the output of `ps`. */
export function isJavaLine(line: string, argument: string, separator: string): boolean {
  const program = line.split(separator, 1)[0] ?? '';
  return /(^|\/)java$/.test(program) && `${line}${separator}`.includes(`${separator}${argument}${separator}`);
}

/** Numbers of all processes that can be seen. */
export function listProcesses(): number[] {
  const names = linux ? readdirSync('/proc') : execFileSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).split('\n');
  return names.map(Number).filter((pid) => Number.isSafeInteger(pid) && pid > 0);
}

/** Field 22 of `stat` counts from boot, so the boot's own id belongs to it. The name before it may hold blanks and brackets. */
function startedOnLinux(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (!fields || fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${fields[19]}@${readText('/proc/sys/kernel/random/boot_id')?.trim()}`;
}

function startedByPs(pid: number): string | undefined {
  const answer = ps(pid, 'stat=,lstart');
  return answer === undefined || answer.startsWith('Z') ? undefined : answer.replace(/^\S+\s+/, '');
}

function ps(pid: number, columns: string): string | undefined {
  try {
    const environment = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
    const answer = execFileSync('ps', ['-ww', '-o', `${columns}=`, '-p', String(pid)], { encoding: 'utf8', env: environment });
    return answer.trim() || undefined;
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
