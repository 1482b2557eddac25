import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { readCatalog } from '../catalog.ts';
import { PrismaClient } from '../generated/connection/client.ts';
import { insertRows } from '../insert-rows.ts';
import { layerZeroRows } from '../layer-zero/layer-zero-rows.ts';
import { inTransaction } from '../transaction.ts';
import type { StartedServer } from './engine.ts';
import { neighbourCore, neighbourRows } from './neighbours.ts';

export const REHEARSAL_DATABASE = 'd3_rehearsal';

/** A server that may have been started by another process of ours. */
export type RunningServer = Pick<StartedServer, 'engine' | 'url'>;

/** Makes the mirror of the platform's tables; written by `npm run migration`. */
export const MIRROR_SQL = join(import.meta.dirname, '..', 'migrations', '0001_platform', 'migration.sql');

/**
 * Creates a database on a server of ours and brings it to where phase D3 begins: schema, layer 0, and
 * neighbours in every table. Marks it as a rehearsal, which no other database is.
 *
 * @param control the folder where the rehearsal keeps its records
 */
export async function createRehearsalDatabase(
  server: RunningServer,
  { name = REHEARSAL_DATABASE, control }: { name?: string; control?: string } = {},
): Promise<string> {
  await administer(server, [`CREATE DATABASE "${name}"`, markAsRehearsal(server, name), ...keepRecords(name, control)]);
  const url = server.url(name);
  await inTransaction(url, async (tx) => {
    await tx.run(await readFile(MIRROR_SQL, 'utf8'));
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

/**
 * A setting of the database itself, which no database that we did not make carries: commands that start
 * from an address refuse to rehearse where it is missing.
 */
function markAsRehearsal({ engine }: RunningServer, database: string): string {
  return `ALTER DATABASE "${database}" SET d3.rehearsal = '${engine}'`;
}

/** Tells whoever connects later where the rehearsal's records are. */
function keepRecords(database: string, folder: string | undefined): string[] {
  return folder ? [`ALTER DATABASE "${database}" SET d3.control = '${folder.replaceAll("'", "''")}'`] : [];
}

/**
 * Copies a database of the same server, rows and all, in a fraction of the time of making it anew. One that has the
 * copy's name is replaced.
 *
 * @param control the folder where the copy's records are, if it has any
 */
export async function copyDatabase(server: RunningServer, from: string, to: string, control?: string): Promise<string> {
  await administer(server, [
    `DROP DATABASE IF EXISTS "${to}" WITH (FORCE)`,
    `CREATE DATABASE "${to}" TEMPLATE "${from}"`,
    markAsRehearsal(server, to),
    ...keepRecords(to, control),
  ]);
  return server.url(to);
}

/** Statements that cannot run inside a transaction or need another database. */
export async function administer(server: RunningServer, statements: readonly string[]): Promise<void> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: server.url('postgres'), max: 1 }) });
  try {
    for (const statement of statements) await client.$executeRawUnsafe(statement);
  } finally {
    await client.$disconnect();
  }
}
