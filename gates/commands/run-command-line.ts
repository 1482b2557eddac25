import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Outcome {
  code: number | null;
  output: string;
}

export interface RunOptions {
  /** A checkout of this project; this one unless another is named. */
  root?: string;
  /** Nothing of the caller's D3 settings, platform or CI is passed on: only this. */
  env?: Record<string, string>;
  /** Sends a signal to the process and all its children once the output matches. */
  signalAt?: { output: RegExp; signal: NodeJS.Signals };
  /** Kills the process and all its children once it is aborted. */
  kill?: AbortSignal;
}

const FOREIGN = /^(D3_|DATABASE_URL$|DEMO_PASSWORD$|NODE_ENV$|VITEST|TEST$|CI$|REPL|VERCEL|GITHUB_)/;

/** Whether a variable of the environment is the caller's D3 setting, platform or CI. */
export const isForeign = (name: string): boolean => FOREIGN.test(name);

/** What Node has compiled once it need not compile for the next process: a start falls by 40 %. */
const COMPILE_CACHE = { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node-compile') };

/** Runs a command as a person does, in a process of its own, and gives what it printed and its exit code. */
export async function runCommandLine(
  command: string,
  args: readonly string[],
  { root = ROOT, env = {}, signalAt, kill }: RunOptions = {},
): Promise<Outcome> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isForeign(name)));
  const child = spawn(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    env: { ...COMPILE_CACHE, ...inherited, ...env },
    detached: true,
  });
  let output = '';
  let signalled = false;
  const listen = (chunk: Buffer) => {
    output += chunk.toString();
    if (!signalAt?.output.test(output) || signalled || child.pid === undefined) return;
    signalled = true;
    process.kill(-child.pid, signalAt.signal);
  };
  const end = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
  kill?.addEventListener('abort', end);
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  const code = await promise;
  kill?.removeEventListener('abort', end);
  return { code, output };
}
