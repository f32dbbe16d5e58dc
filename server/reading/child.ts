/*
 * The process that files are read in: it takes one task from the channel, answers, and ends. It ends too when nobody waits for it
 * any more.
 */
import type { Answer, Task } from './messages.ts';
import { perform } from './perform.ts';

process.once('disconnect', () => process.exit(0));
process.once('message', (task: Task) => {
  void perform(task, send).then((answer) => {
    process.send?.(answer, undefined, undefined, () => process.exit(0));
  });
});

function send(answer: Answer): void {
  if (process.connected) process.send?.(answer);
}
