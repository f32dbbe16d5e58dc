import { ApiProblem } from '../../api/problem.ts';

/** True where the API answered that there is no such thing, or that such an id cannot be. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 404 || error.status === 400);
