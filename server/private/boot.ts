import { delimiter, join } from 'node:path';
import { startUpError } from '../errors.ts';
import { archiveFlags, type ClassPath, dropArchive } from './classArchive.ts';
import { replaceFile } from './files.ts';
import type { Folders } from './folders.ts';
import { lastWords } from './lastWords.ts';
import { canListen, freePort } from './port.ts';
import { launch, type ServerProcess } from './process.ts';
import { untilReady } from './ready.ts';
import { configuration, machineFlags, serverArguments } from './settings.ts';
import { Supervisor } from './supervisor.ts';

export interface Boot {
  folders: Folders;
  classPath: ClassPath;
  /** Name of this run's unfinished class list. */
  work: string;
  quick: boolean;
  password: string;
  signal: AbortSignal | undefined;
}

/**
 * Starts the server on a free port and returns its supervisor once it answers. Tries once more where the cause may have
 * been a broken class archive, which it drops, or a port that somebody took in between.
 */
export async function boot(options: Boot): Promise<{ supervisor: Supervisor; port: number }> {
  const port = await freePort();
  try {
    return { supervisor: await bootOn(port, options), port };
  } catch (error) {
    const mayPass = (await dropArchive(options.classPath)) || !(await canListen(port));
    if (options.signal?.aborted || !mayPass) throw error;
  }
  const other = await freePort();
  return { supervisor: await bootOn(other, options), port: other };
}

async function bootOn(port: number, { folders, classPath, work, quick, password, signal }: Boot): Promise<Supervisor> {
  await replaceFile(join(folders.home, 'conf', 'neo4j.conf'), configuration(port));
  const supervisor = new Supervisor({
    launch: () =>
      launch({
        java: classPath.java.path,
        arguments: [
          ...archiveFlags(classPath, work),
          ...machineFlags(quick),
          '-cp',
          classPath.jars.join(delimiter),
          ...serverArguments(folders.home),
        ],
        folder: classPath.folder,
        pidFile: folders.pidFile,
        console: folders.console,
      }),
    ready: async (server, stopped) => {
      const ended = exitOf(server, folders.home);
      await untilReady({ port, username: 'neo4j', password }, AbortSignal.any([stopped, ended]));
    },
  });
  await supervisor.start(signal);
  return supervisor;
}

/** A signal that is aborted, with the sentence that says why, when the server ends. */
function exitOf(server: ServerProcess, home: string): AbortSignal {
  const ended = new AbortController();
  void server.exited.then((how) => ended.abort(startUpError(`Neo4j ${how} while it started: ${lastWords(home)}`)));
  return ended.signal;
}
