import { PlumblineError } from '../../errors.ts';
import { type CheckedText, checkText } from './check.ts';

/** A text to look at, with its parameters as JSON gave them. */
export interface Task {
  text: string;
  parameters: Record<string, unknown>;
  collected?: number;
}

/** What passes, or the problem to answer with; an error's own fields would not survive the way between threads. */
export type Verdict = { checked: CheckedText } | { problem: Pick<PlumblineError, 'code' | 'message' | 'extras'> };

export function look({ text, parameters, collected }: Task): Verdict {
  try {
    return { checked: checkText(text, parameters, collected) };
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    const { code, message, extras } = error;
    return { problem: { code, message, extras } };
  }
}
