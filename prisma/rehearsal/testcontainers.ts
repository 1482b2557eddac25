import { randomBytes } from 'node:crypto';
import { PostgreSqlContainer } from '@testcontainers/postgresql';
import { HarnessError } from '../harness-error.ts';
import { type ServerOptions, type StartedServer, settingFlags } from './engine.ts';

/** The official image; a machine without a registry names a local one in D3_POSTGRES_IMAGE. */
const DEFAULT_IMAGE = 'postgres:18-alpine';

/**
 * Starts PostgreSQL in a container of its own.
 *
 * @throws D3_ENGINE_FAILED when no Docker engine answers or the image cannot be had
 */
export async function startContainer({ settings }: Pick<ServerOptions, 'settings'> = {}): Promise<StartedServer> {
  const image = process.env['D3_POSTGRES_IMAGE'] ?? DEFAULT_IMAGE;
  const password = randomBytes(18).toString('base64url');
  try {
    const container = await new PostgreSqlContainer(image)
      .withUsername('d3_rehearsal')
      .withPassword(password)
      .withDatabase('postgres')
      .withCommand(['postgres', ...settingFlags(settings)])
      .withStartupTimeout(120_000)
      .start();
    return {
      engine: 'testcontainers',
      url: (database) =>
        `postgresql://d3_rehearsal:${password}@${container.getHost()}:${container.getPort()}/${database}`,
      async [Symbol.asyncDispose]() {
        await container.stop({ remove: true, removeVolumes: true });
      },
    };
  } catch (cause) {
    throw new HarnessError(
      'D3_ENGINE_FAILED',
      {
        subject: `the container image "${image}"`,
        have: cause instanceof Error ? cause.message : String(cause),
        want: 'a running PostgreSQL container',
        next: 'start a Docker engine (or name a local image in D3_POSTGRES_IMAGE), or use --engine embedded',
      },
      { cause },
    );
  }
}
