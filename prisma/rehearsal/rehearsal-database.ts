import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { readCatalog } from '../catalog.ts';
import { PrismaClient } from '../generated/client.ts';
import { insertRows } from '../insert-rows.ts';
import { layerZeroRows } from '../layer-zero/layer-zero-rows.ts';
import { inTransaction } from '../transaction.ts';
import type { StartedServer } from './engine.ts';
import { neighbourCore, neighbourRows } from './neighbours.ts';

/** The name that a kept rehearsal's address carries; see rehearsal-mark.ts for the proof. */
export const REHEARSAL_DATABASE = 'd3_rehearsal';

const MIGRATIONS = join(import.meta.dirname, '..', 'migrations');

/** The migrations in order of name, which starts with a number. */
export function readMigrations(): { name: string; sql: string }[] {
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8') }));
}

/**
 * Creates a database on a server of ours and brings it to where phase D3 begins: schema, layer 0, and
 * neighbours in every table. Marks it as a rehearsal, which no other database is.
 */
export async function createRehearsalDatabase(server: StartedServer, name = REHEARSAL_DATABASE): Promise<string> {
  await administer(server, [
    `CREATE DATABASE "${name}"`,
    `ALTER DATABASE "${name}" SET d3.rehearsal = '${randomUUID()}'`,
  ]);
  const url = server.url(name);
  await inTransaction(url, async (tx) => {
    for (const { sql } of readMigrations()) await tx.run(sql);
  });
  await inTransaction(url, async (tx) => {
    for (const { table, rows } of layerZeroRows()) await insertRows(tx, table, rows);
    const core = neighbourCore();
    const filled = new Set(core.map(({ table }) => table));
    for (const { table, rows } of [...core, ...neighbourRows(await readCatalog(tx), filled)]) {
      await insertRows(tx, table, rows);
    }
  });
  return url;
}

/** Copies a database of the same server, rows and all, in a fraction of the time of making it anew. */
export async function copyDatabase(server: StartedServer, from: string, to: string): Promise<string> {
  await administer(server, [
    `CREATE DATABASE "${to}" TEMPLATE "${from}"`,
    `ALTER DATABASE "${to}" SET d3.rehearsal = '${randomUUID()}'`,
  ]);
  return server.url(to);
}

/** Statements that cannot run inside a transaction or need another database. */
export async function administer(server: StartedServer, statements: readonly string[]): Promise<void> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: server.url('postgres'), max: 1 }) });
  try {
    for (const statement of statements) await client.$executeRawUnsafe(statement);
  } finally {
    await client.$disconnect();
  }
}
