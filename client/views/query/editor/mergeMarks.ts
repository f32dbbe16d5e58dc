import type { Mark } from '../marksOf.ts';

/** The marks of server and linter together: where the server has spoken of a place, or of an error, it is right. */
export function mergeMarks(server: readonly Mark[], linter: readonly Mark[]): Mark[] {
  const refused = server.some((mark) => mark.severity === 'error');
  const covered = (mark: Mark) => server.some(({ from, to }) => from < mark.to && mark.from < to);
  return [...server, ...linter.filter((mark) => !covered(mark) && !(refused && mark.severity === 'error'))];
}
