import { startEmbedded } from './embedded.ts';
import type { EngineName, StartedServer } from './engine.ts';

/**
 * Starts a throwaway server. The container engine is loaded only when asked for: its client library is
 * slow to import.
 *
 * @throws D3_PORT_IN_USE, D3_ENGINE_FAILED
 */
export async function startServer(engine: EngineName, port?: number): Promise<StartedServer> {
  if (engine === 'embedded') return startEmbedded(port);
  const { startContainer } = await import('./testcontainers.ts');
  return startContainer();
}
