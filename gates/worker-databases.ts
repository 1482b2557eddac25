import { inject } from 'vitest';
import { administer, copyDatabase, type RunningServer } from '../prisma/rehearsal/rehearsal-database.ts';
import { databasesOf, TEMPLATE } from './test-databases.ts';

const own = databasesOf(process.env['VITEST_POOL_ID'] ?? 1);

/** Layer 0 and neighbours, nothing seeded. Tests roll back; they never commit here. */
export const emptyUrl = (): string => testServer().url(own.empty);

/** All existing batches seeded and committed. Tests roll back here too. */
export const seededUrl = (): string => testServer().url(own.seeded);

/** A fresh copy of the empty database, for a test that commits. A database of that name is replaced. */
export async function freshDatabase(name: string): Promise<string> {
  return copyDatabase(testServer(), TEMPLATE, name);
}

/** The same without the mark of a rehearsal: to the harness, somebody's real database. */
export async function unmarkedDatabase(name: string): Promise<string> {
  const url = await freshDatabase(name);
  await administer(testServer(), [`ALTER DATABASE "${name}" RESET d3.rehearsal`]);
  return url;
}

/** The one server that all tests share. */
export function testServer(): RunningServer {
  return {
    engine: 'embedded',
    url: (database) => Object.assign(new URL(inject('serverUrl')), { pathname: `/${database}` }).href,
  };
}
