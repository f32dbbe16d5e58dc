import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { archiveFlags, type ClassPath, dropArchive, hasArchive } from './classArchive.ts';
import { replaceFile } from './files.ts';
import type { Folders } from './folders.ts';
import { setLogAside } from './lastWords.ts';
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
  const hadArchive = hasArchive(options.classPath);
  try {
    return { supervisor: await bootOn(port, options), port };
  } catch (error) {
    const mayPass = (hadArchive && !hasArchive(options.classPath)) || !(await canListen(port));
    if (options.signal?.aborted || !mayPass) throw error;
  }
  const other = await freePort();
  return { supervisor: await bootOn(other, options), port: other };
}

async function bootOn(port: number, { folders, classPath, work, quick, password, signal }: Boot): Promise<Supervisor> {
  await replaceFile(join(folders.home, 'conf', 'neo4j.conf'), configuration(port));
  const supervisor = new Supervisor({
    launch: () => {
      setLogAside(folders.home);
      return launch({
        java: classPath.java.path,
        arguments: [
          ...archiveFlags(classPath, work),
          ...machineFlags(quick),
          `-XX:ErrorFile=${join(folders.home, 'logs', 'java-crash.log')}`,
          '-cp',
          classPath.jars.join(delimiter),
          ...serverArguments(folders.home),
        ],
        folder: classPath.folder,
        pidFile: folders.pidFile,
        console: folders.console,
      });
    },
    ready: async (server, stopped) => {
      try {
        await untilReady({ port, username: 'neo4j', password, home: folders.home }, server, stopped);
      } catch (error) {
        if (diedAsMachine(server, folders.home)) await dropArchive(classPath);
        throw error;
      }
    },
  });
  await supervisor.start(signal);
  return supervisor;
}

/** Whether Java itself failed, be it for a broken archive, and not Neo4j, which would have written its log. */
function diedAsMachine({ child }: ServerProcess, home: string): boolean {
  const crashes = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL'];
  return crashes.includes(child.signalCode ?? '') || (child.exitCode !== null && !existsSync(join(home, 'logs', 'neo4j.log')));
}
