import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** What lint says of an import or a text as if it stood in a file of the project. */
async function said(file: string, text: string): Promise<string> {
  const [result] = await eslint.lintText(text, { filePath: file });
  const layers = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-syntax'];
  return (result?.messages ?? []).filter(({ ruleId }) => layers.includes(ruleId ?? '')).map(({ message }) => message).join('\n');
}

describe('a lint rule holds each layer and says why', () => {
  test.each([
    ['server/app.ts', "import neo4j from 'neo4j-driver'; neo4j;", 'Only server/neo4j/, and server/console/'],
    ['server/app.ts', "import { x } from '../tests/support/app.ts'; x;", 'Nothing imports tests/'],
    ['server/app.ts', "import { x } from '../client/api/call.ts'; x;", 'The server does not know the page'],
    ['server/neo4j/database.ts', "import { x } from '../api/context.ts'; x;", 'never back'],
    ['server/neo4j/database.ts', "import { x } from '../console/gate.ts'; x;", 'never back'],
    ['server/console/gate.ts', "import { x } from '../api/context.ts'; x;", 'does not know the calls'],
    ['server/api/gaps/routes.ts', "import { x } from '../../neo4j/query.ts'; x;", 'A route asks its queries.ts what to run'],
    ['server/api/gaps/schema.ts', "import { x } from './queries.ts'; x;", 'A contract imports zod, the domain, the model of drafts and other schemas alone'],
    ['server/api/gaps/queries.ts', "export const x = 'MATCH (n) RETURN n';", 'Cypher text lives in cypher/ alone'],
    ['server/changes/apply.ts', "import { x } from '../../seeds/read.ts'; x;", 'the writer knows neither the calls nor whose it is'],
    ['server/start.ts', "import type { Database } from './neo4j/database.ts'; export const x = (database: Database) => database.write(() => Promise.resolve(1), () => []);", 'Only server/changes/ writes to the graph'],
    ['seeds/load.ts', "import { x } from '../server/api/context.ts'; x;", 'they reach the graph through server/changes/'],
    ['seeds/schema.ts', "import { x } from './read.ts'; x;", 'Schemas of files, and of what is read from them, import zod and the domain alone'],
    ['server/domain/words.ts', "import { x } from '../api/shared/schema.ts'; x;", 'The domain imports zod and itself alone'],
    ['client/App.tsx', "import { x } from '../seeds/schema.ts'; x;", 'Of seeds/ the page knows nothing'],
    ['client/App.tsx', "import { x } from '../server/api/gaps/queries.ts'; x;", 'The page knows the domain'],
    ['server/api/shared/text/csv.ts', "import { x } from '../graph.ts'; x;", 'import schemas, the domain and each other alone'],
    ['client/App.tsx', "import { x } from '../server/api/shared/graph.ts'; x;", 'The page knows the domain'],
    ['client/App.tsx', "import cytoscape from 'cytoscape'; cytoscape;", 'Only client/graph/ knows cytoscape'],
    ['client/App.tsx', "void fetch('/api/health');", 'client/api/call.ts is the only fetch'],
    ['client/graph/compose.ts', "import { useGaps } from '../api/gaps.ts'; useGaps;", 'draws what it is given and calls nothing'],
    ['client/views/gaps/GapsView.tsx', "import { call } from '../../api/call.ts'; call;", 'A view asks through a hook'],
    ['client/App.tsx', 'export default 1;', 'Named exports'],
    ['client/App.tsx', "export const isSdg = (id: string) => id === 'sdg';", 'No framework is known to the program'],
    ['server/app.ts', 'export const at = (code: string) => `sf2022:${code}`;', 'No framework is known to the program'],
  ])('%s: %s', async (file, text, why) => {
    expect(await said(file, text)).toMatch(new RegExp(why));
  });

  test.each([
    ['server/api/gaps/queries.ts', "import { query } from '../../neo4j/query.ts'; query;"],
    ['server/neo4j/database.ts', "import neo4j from 'neo4j-driver'; neo4j;"],
    ['server/changes/apply.ts', "import type { Database } from '../neo4j/database.ts'; export const x = (database: Database) => database.write(() => Promise.resolve(1), () => []);"],
    ['client/App.tsx', "import { listGaps } from '../server/api/gaps/schema.ts'; listGaps;"],
    ['client/App.tsx', "import { csvText } from '../server/api/shared/text/csv.ts'; csvText;"],
    ['server/api/shared/text/csv.ts', "import type { Neo4jJson } from '../schema.ts'; export type X = Neo4jJson;"],
    ['client/App.tsx', "import { kindWords } from '../server/domain/words.ts'; kindWords;"],
    ['seeds/schema.ts', "import { conceptId } from '../server/domain/concept.ts'; conceptId;"],
    ['client/graph/GraphCanvas.tsx', "import cytoscape from 'cytoscape'; cytoscape;"],
  ])('%s may: %s', async (file, text) => {
    expect(await said(file, text)).toBe('');
  });
}, 120_000);
