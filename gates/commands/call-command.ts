import { join } from 'node:path';
import { vi } from 'vitest';
import { runCommand } from '../../prisma/run-command.ts';
import { isForeign, type Outcome } from './run-command-line.ts';

interface Command {
  main: () => Promise<void>;
}

/**
 * Runs a command in this process, for tests that are not about being a process: its function with its arguments, what it
 * printed, and its exit code. One at a time, since arguments, environment and output are the process's own.
 *
 * @param env nothing of the caller's D3 settings, platform or CI is seen by the command: only this
 */
export async function callCommand(
  name: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { main } = (await import(join(import.meta.dirname, `${name}.ts`))) as Command;
  const { argv, env: outer, exitCode } = process;
  const inherited = Object.entries(outer).filter(([key]) => !isForeign(key));
  process.argv = [process.execPath, `${name}.ts`, ...args];
  process.env = { ...Object.fromEntries(inherited), ...env };
  process.exitCode = 0;
  let output = '';
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      output += chunk.toString();
      return true;
    }),
  );
  try {
    await runCommand(main);
    return { code: process.exitCode, output };
  } finally {
    for (const spy of spies) spy.mockRestore();
    Object.assign(process, { argv, env: outer, exitCode });
  }
}
