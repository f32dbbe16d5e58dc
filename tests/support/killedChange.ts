/*
 * A process that brings about a wanted state in small parts, to be killed while it does. Says `begin` before the first.
 */
import { applyChange } from '../../server/changes/apply.ts';
import { Database } from '../../server/neo4j/database.ts';
import { plainFramework } from './wantedGraph.ts';

const { URI = '', PASSWORD = '', CONCEPTS = '' } = process.env;
const database = new Database({ uri: URI, username: 'neo4j', password: PASSWORD });
await database.info();
const concepts = Number(CONCEPTS);
const graph = concepts === 0 ? { nodes: [], relationships: [] } : plainFramework('kill', concepts);
process.stdout.write('begin\n');
await applyChange(database, { origin: 'import:kill', who: 'A test', summary: 'A large framework', graph }, { size: 40 });
process.stdout.write('done\n');
await database.close();
