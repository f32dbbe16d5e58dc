import { Imports } from '../../server/imports/imports.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { readerOfFiles } from '../../server/reading/reader.ts';
import { smallLimits } from './files/context.ts';

/** What the app is given for imports, with small limits. */
export const testImports = (database: () => Database) => ({
  imports: new Imports(database, readerOfFiles({ limits: smallLimits, deadline: 30_000, memory: 600_000_000 })),
  importLimits: { files: 5, bytes: smallLimits.bytes },
});
