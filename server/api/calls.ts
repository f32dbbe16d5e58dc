import { alignmentCalls } from './alignments/routes.ts';
import { backupCalls } from './backup/routes.ts';
import type { Call } from './call.ts';
import { compareCalls } from './compare/routes.ts';
import { conceptCalls } from './concepts/routes.ts';
import { coverageCalls } from './coverage/routes.ts';
import { cypherCalls } from './cypher/routes.ts';
import { exportCalls } from './exports/routes.ts';
import { findingCalls } from './findings/routes.ts';
import { frameworkCalls } from './frameworks/routes.ts';
import { gapCalls } from './gaps/routes.ts';
import { graphCalls } from './graph/routes.ts';
import { healthCalls } from './health/routes.ts';
import { importCalls } from './imports/routes.ts';
import { islandCalls } from './islands/routes.ts';
import { lineageCalls } from './lineage/routes.ts';
import { mappingSetCalls } from './mappingSets/routes.ts';
import { overviewCalls } from './overview/routes.ts';
import { pathCalls } from './paths/routes.ts';
import { queryCalls } from './library/routes.ts';
import { schemaCalls } from './graphSchema/routes.ts';
import { searchCalls } from './search/routes.ts';
import { vocabularyCalls } from './vocabulary/routes.ts';
import { whyCalls } from './why/routes.ts';

/** Every call of the contract, a feature a line: the router mounts them, the OpenAPI document lists them. */
export const calls: readonly Call[] = [
  healthCalls,
  frameworkCalls,
  conceptCalls,
  alignmentCalls,
  searchCalls,
  graphCalls,
  gapCalls,
  whyCalls,
  islandCalls,
  coverageCalls,
  findingCalls,
  overviewCalls,
  mappingSetCalls,
  pathCalls,
  lineageCalls,
  compareCalls,
  cypherCalls,
  queryCalls,
  vocabularyCalls,
  importCalls,
  exportCalls,
  backupCalls,
  schemaCalls,
].flat();
