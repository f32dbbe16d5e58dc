import { DatabaseHandle, connectionError, externalConnection } from './databaseHandle.ts';
import { readEnv } from './env.ts';
import { startUpError } from './errors.ts';
import { runUntilSignal } from './lifetime.ts';
import { seed } from './prepare.ts';
import { createTerminal } from './terminal.ts';

/** `npm run seed`: loads the seeds into the Neo4j of NEO4J_URI. The private Neo4j has them loaded at each start. */
const terminal = createTerminal(process.stdout, process.stderr);

await runUntilSignal(terminal, async () => {
  const env = readEnv();
  const connection = externalConnection(env);
  if (!connection) {
    throw startUpError('Set NEO4J_URI to say where to load the frameworks; the private Neo4j has them loaded at each start.');
  }
  const handle = new DatabaseHandle();
  try {
    const database = await handle.connect(connection).catch((error: unknown) => {
      throw connectionError(error, connection);
    });
    await seed(database, env, terminal);
  } finally {
    await handle.close();
  }
  process.exit(0);
});
