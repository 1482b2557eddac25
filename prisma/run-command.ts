import { HarnessError } from './harness-error.ts';
import { printable } from './printable.ts';
import { isStopping } from './rehearsal/stop-on-signal.ts';

/**
 * Runs a command's work and turns its failures into what a person can use: a harness error or a mistyped
 * option as one line, anything else with its stack, because it is a bug. The exit code is then not zero.
 * After Ctrl-C there is nothing to add: whoever took the signal has said so and ends the process.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isStopping()) return;
    process.stderr.write(`✗ ${printable(describeFailure(error))}\n`);
    process.exitCode = 1;
  }
}

function describeFailure(error: unknown): string {
  if (error instanceof HarnessError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const mistyped = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  return mistyped ? `D3_OPTION_UNKNOWN ${error.message}` : (error.stack ?? error.message);
}
