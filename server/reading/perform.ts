import { createHash } from 'node:crypto';
import type { Reader } from '../formats/model.ts';
import { Refused } from '../formats/model.ts';
import { readerFor } from '../formats/registry.ts';
import { reasonOf } from '../formats/sentence.ts';
import { understand } from '../formats/understand.ts';
import type { Answer, Progress, ReadFile, Task } from './messages.ts';

const between = 100;

/** Does the task, in whatever process this runs. Never rejects: what goes wrong is an answer. */
export async function perform(task: Task, send: (answer: Answer) => void, readers?: readonly Reader[]): Promise<Answer> {
  let at = 0;
  try {
    if (task.do === 'understand') return { draft: understand(task.source, task.options, task.file) };
    const files: ReadFile[] = [];
    const tell = seldom((progress) => send({ progress }));
    const all = task.files.map(({ name, bytes }, index) => ({ index, name, bytes }));
    for (const [index, { name, bytes, format }] of task.files.entries()) {
      at = index;
      send({ progress: { file: index, share: index / task.files.length, what: 'begun' } });
      const file = { index, name, bytes };
      const reader = readerFor(file, format, readers);
      const source = await reader.read(file, {
        limits: task.limits,
        beside: all.filter((one) => one.index !== index),
        progress: (share, what) => tell({ file: index, share: (index + Math.min(1, Math.max(0, share))) / task.files.length, what }),
      });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      files.push({ name, bytes: bytes.length, sha256, format: reader.id, draft: understand(source, task.options, index), source });
    }
    return { files };
  } catch (error) {
    return giveUp(error, at);
  }
}

/** What is answered where the file with that index was not read, whatever was thrown. */
export function giveUp(error: unknown, file: number): Answer {
  if (error instanceof Refused) return { refused: error.message, at: error.at, file };
  return { refused: `It could not be made out: ${reasonOf(error)}.`, at: {}, file };
}

/** Passes on what comes after a while alone. */
function seldom(send: (progress: Progress) => void): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < between) return;
    last = now;
    send(progress);
  };
}
