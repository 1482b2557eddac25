import { startEmbedded } from './embedded.ts';
import type { EngineName, ServerOptions, StartedServer } from './engine.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/**
 * Starts a throwaway server that ends with its owner: when it is disposed of, and when the process is
 * told to stop. The container engine is loaded only when asked for: its client library is slow to import.
 *
 * @throws D3_PORT_IN_USE, D3_ENGINE_FAILED
 */
export async function startServer(engine: EngineName, options: ServerOptions = {}): Promise<StartedServer> {
  const server = engine === 'embedded' ? await startEmbedded(options) : await startContainer(options);
  const forget = stopOnSignal(async () => server[Symbol.asyncDispose]());
  return {
    ...server,
    async [Symbol.asyncDispose]() {
      forget();
      await server[Symbol.asyncDispose]();
    },
  };
}

async function startContainer(options: ServerOptions): Promise<StartedServer> {
  const containers = await import('./testcontainers.ts');
  return containers.startContainer(options);
}
