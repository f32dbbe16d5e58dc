import { formatCypher } from './formatCypher.ts';
import { lintCypher } from './lintCypher.ts';
import type { Answer, Question, Results, Task } from './protocol.ts';
import { suggest } from './suggest.ts';

function perform(task: Task): Results[keyof Results] {
  switch (task.kind) {
    case 'lint':
      return lintCypher(task.text, task.words);
    case 'complete':
      return suggest(task.text, task.position, task.words);
    case 'format':
      return formatCypher(task.text, task.cursor);
  }
}

/** The language support in a thread of its own: its grammar takes megabytes, and a hard text takes it seconds. */
self.onmessage = ({ data: { id, task } }: MessageEvent<Question>) => {
  let answer: Answer;
  try {
    answer = { id, result: perform(task) };
  } catch (error) {
    answer = { id, failed: String(error) };
  }
  self.postMessage(answer);
};
