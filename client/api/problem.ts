import type { Problem } from '../../server/api/shared/schema.ts';

/** A refusal of the API: an RFC 9457 problem document. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return this.problem.status;
  }
}

/** Status 0: no answer at all, the app is away. */
export const noAnswer: Problem = {
  type: 'about:blank',
  title: 'No answer',
  status: 0,
  detail: 'Plumbline does not answer. It may be restarting.',
};
