import { createDocument } from 'zod-openapi';
import { getCompare } from '../compare/schema.ts';
import { getConcept } from '../concepts/schema.ts';
import { getCoverage, getCoverageCell } from '../coverage/schema.ts';
import { runCypher, streamCypher } from '../cypher/schema.ts';
import type { Endpoint } from '../endpoint.ts';
import { findingCsv, findingReport, getFinding, listFindings, removeFinding, rerunFinding, saveFinding } from '../findings/schema.ts';
import { listFrameworks } from '../frameworks/schema.ts';
import { listGaps } from '../gaps/schema.ts';
import { connectGraph, expandGraph } from '../graph/schema.ts';
import { getHealth } from '../health/schema.ts';
import { getLineage } from '../lineage/schema.ts';
import { listIslands } from '../islands/schema.ts';
import { listMappingSets } from '../mappingSets/schema.ts';
import { getOverview, getUnserved } from '../overview/schema.ts';
import { getPaths } from '../paths/schema.ts';
import { listQueries } from '../queries/schema.ts';
import { getSchema } from '../schema/schema.ts';
import { searchConcepts } from '../search/schema.ts';
import { problem } from '../shared/schema.ts';
import { getVocabulary } from '../vocabulary/schema.ts';
import { getWhy } from '../why/schema.ts';

/** Every call of the contract. */
export const endpoints = [
  getHealth,
  listFrameworks,
  getConcept,
  searchConcepts,
  expandGraph,
  connectGraph,
  listGaps,
  getWhy,
  listIslands,
  getCoverage,
  getCoverageCell,
  listFindings,
  saveFinding,
  getFinding,
  rerunFinding,
  removeFinding,
  findingReport,
  findingCsv,
  getOverview,
  getUnserved,
  listMappingSets,
  getPaths,
  getLineage,
  getCompare,
  runCypher,
  streamCypher,
  listQueries,
  getVocabulary,
  getSchema,
] as Endpoint[];

/** The OpenAPI 3.1 document of the contract, made from the same schemas that check requests and responses. */
export function openapiDocument(version: string): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Plumbline',
      version,
      description: 'Strategic frameworks, the Sustainable Development Goals, and the alignments between them.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
  });
}

function operation(endpoint: Endpoint): object {
  const { summary, description, tag, params, query, body, response, lines, file, problems = [] } = endpoint;
  const refusal = (status: number): [string, object] => [
    String(status),
    { description: 'Problem', content: { 'application/problem+json': { schema: problem } } },
  ];
  return {
    operationId: `${endpoint.method}${endpoint.path.replace(/[/:]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    ...(description ? { description } : {}),
    tags: [tag],
    requestParams: { ...(params ? { path: params } : {}), ...(query ? { query } : {}) },
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    responses: {
      '200': { description: 'Answer', content: { [file ?? (lines ? 'application/x-ndjson' : 'application/json')]: { schema: response } } },
      ...Object.fromEntries([...new Set([400, 403, ...problems])].sort().map(refusal)),
    },
  };
}
