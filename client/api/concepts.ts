import { useQuery } from '@tanstack/react-query';
import { getConcept } from '../../server/api/concepts/schema.ts';
import { apiQuery } from './apiQuery.ts';

/** One concept with its place, alignments and source; `null` asks nothing. */
export const useConcept = (id: string | null) =>
  useQuery({ ...apiQuery(getConcept, { params: { id: id ?? '' } }), enabled: id !== null });
