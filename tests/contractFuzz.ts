import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../server/env.ts';
import { start } from '../server/start.ts';
import { createTerminal } from '../server/terminal.ts';

/**
 * `npm run fuzz`: lets Schemathesis ask a fresh app whatever its OpenAPI document allows, and what it does not. Needs the command
 * schemathesis (`pip install schemathesis`); further arguments go to it.
 */
const checks = 'not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,negative_data_rejection,unsupported_method';
const dataFolder = await mkdtemp(join(tmpdir(), 'plumbline-fuzz-'));
const app = await start(readEnv({ ...process.env, PORT: '0', PLUMBLINE_DATA: dataFolder }), createTerminal(process.stdout, process.stderr), new AbortController().signal);
const asked = ['run', `${app.address}/api/openapi.json`, '--phases', 'examples,coverage,fuzzing', '--checks', checks, ...process.argv.slice(2)];
const code = await new Promise<number>((resolve) => {
  spawn('schemathesis', asked, { stdio: 'inherit', cwd: dataFolder })
    .once('error', () => {
      console.error('The command schemathesis was not found: pip install schemathesis');
      resolve(1);
    })
    .once('exit', (ended) => resolve(ended ?? 1));
});
await app.stop();
await rm(dataFolder, { recursive: true, force: true });
process.exit(code);
