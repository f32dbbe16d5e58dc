import type { Problem } from '../../../../server/api/shared/schema.ts';

/** Headline for a problem of `POST /cypher`, in plain words. */
export function problemTitle({ status, title }: Problem): string {
  switch (status) {
    case 0:
    case 502:
    case 504:
      return 'Plumbline does not answer';
    case 503:
      return 'The database does not answer';
    case 403:
      return 'This query is not allowed here';
    case 408:
      return 'The query took too long and was stopped';
    case 429:
      return 'Too many queries are waiting';
    case 422:
      return 'Neo4j cannot run this query';
    case 400:
      return 'The request has a mistake';
    default:
      return title;
  }
}
