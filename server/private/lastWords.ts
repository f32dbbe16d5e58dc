import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The line of the server's logs that says best why it ended: the innermost cause, else the last error, else the last line. */
export function lastWords(home: string): string {
  const text = ['console.log', 'neo4j.log'].map((name) => tail(join(home, 'logs', name))).join('\n');
  return meaningfulLine(text);
}

/** Picks that line from a log's text and takes off its time stamp and its Java class names. */
export function meaningfulLine(log: string): string {
  const lines = log.split('\n').map((line) => line.trim()).filter((line) => line && !/^(at |\.\.\. \d+ more)/.test(line));
  const line =
    lines.findLast((candidate) => candidate.startsWith('Caused by:')) ??
    lines.findLast((candidate) => /error|exception/i.test(candidate)) ??
    lines.at(-1);
  return (line ?? 'it left no log')
    .replace(/^\d{4}-\d\d-\d\d \S+\s+(ERROR|WARN|INFO)\s+/, '')
    .replace(/^Caused by:\s*/, '')
    .replace(/^([a-z]\w*\.)+[A-Z][\w$]*:\s*/, '')
    .slice(0, 300);
}

function tail(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(-50_000);
  } catch {
    return '';
  }
}
