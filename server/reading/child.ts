/*
 * The process that files are read in: it takes one task from the channel, answers, and ends. It ends too when nobody waits for it
 * any more. What a library throws where nobody can catch it is an answer as well.
 */
import type { Answer, Task } from './messages.ts';
import { giveUp, perform } from './perform.ts';

/** Index of the file that is being read. */
let file = 0;

process.once('disconnect', () => process.exit(0));
process.once('message', (task: Task) => void perform(task, send).then(sendLast));
process.once('unhandledRejection', (error) => sendLast(giveUp(error, file)));
process.once('uncaughtException', (error) => sendLast(giveUp(error, file)));

function send(answer: Answer): void {
  if ('progress' in answer) file = answer.progress.file;
  if (process.connected) process.send?.(answer);
}

function sendLast(answer: Answer): void {
  process.send?.(answer, undefined, undefined, () => process.exit(0));
}
