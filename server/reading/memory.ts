import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const linux = process.platform === 'linux';
const interval = linux ? 50 : 500;

/** Calls `exceeded` once when the process holds more than `most` bytes of memory. Ends with the returned function. */
export function watchMemory(pid: number, most: number, exceeded: () => void): () => void {
  let watching = true;
  const look = async (): Promise<void> => {
    const resident = await (linux ? residentOnLinux(pid) : residentByPs(pid));
    if (!watching) return;
    if (resident > most) exceeded();
    else timer = setTimeout(() => void look(), interval);
  };
  let timer = setTimeout(() => void look(), interval);
  return () => {
    watching = false;
    clearTimeout(timer);
  };
}

/** In bytes; 0 for a process that is no more. `status` counts in kB, unlike `statm`, whose pages differ from machine to machine. */
async function residentOnLinux(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

function residentByPs(pid: number): Promise<number> {
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, output) => resolve(error ? 0 : Number(output.trim()) * 1024));
  });
}
