import { useQuery } from '@tanstack/react-query';
import { connectGraph } from '../../server/api/graph/schema.ts';
import { apiQuery } from './apiQuery.ts';

/** Every relationship between some nodes, once it is asked for. */
export const useLinksBetween = (ids: string[], asked: boolean) =>
  useQuery({ ...apiQuery(connectGraph, { body: { ids } }), enabled: asked && ids.length > 0 });
