/**
 * Generates the typed Prisma client from prisma/schema, at install, and then the one without models from
 * prisma/connection.prisma, which has its place inside the first one's folder.
 *
 * `prisma generate` insists on a schema engine binary although it never calls one, and would download
 * it. Pointing it at an existing executable keeps the install inside the npm registry.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const manifest = createRequire(import.meta.url).resolve('prisma/package.json');
const command = join(dirname(manifest), 'build', 'index.js');
const folder = import.meta.dirname;

rmSync(join(folder, 'generated'), { recursive: true, force: true });
for (const schema of ['schema', 'connection.prisma']) {
  const outcome = spawnSync(
    process.execPath,
    [command, 'generate', '--no-hints', '--config', join(folder, 'prisma.config.ts'), '--schema', join(folder, schema)],
    {
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  process.exitCode ||= outcome.status ?? 1;
}
