import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let stopping = false;

/** True once a signal has been taken: what fails from then on fails because of it. */
export function isStopping(): boolean {
  return stopping;
}

/**
 * Runs `stop` when the process is told to end, and then ends it with the code that says so. Without it a
 * Ctrl-C would leave the server and its files behind.
 *
 * @returns a function that takes the handlers away again
 */
export function stopOnSignal(stop: () => Promise<void>): () => void {
  const handlers = SIGNALS.map((signal) => {
    const handler = () => {
      if (stopping) return;
      stopping = true;
      process.stderr.write(`\n${signal}: stopping; what was not committed is undone\n`);
      stop().then(
        () => process.exit(128 + constants.signals[signal]),
        (error: unknown) => {
          process.stderr.write(`while stopping: ${error instanceof Error ? error.message : String(error)}\n`);
          process.exit(1);
        },
      );
    };
    process.on(signal, handler);
    return { signal, handler };
  });
  return () => {
    for (const { signal, handler } of handlers) process.off(signal, handler);
  };
}
