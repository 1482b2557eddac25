import { inject } from 'vitest';
import { administer, copyDatabase, type RunningServer } from '../prisma/rehearsal/rehearsal-database.ts';

/** A fresh copy of the empty database, for a test that commits. A database of that name is replaced. */
export async function freshDatabase(name: string): Promise<string> {
  return copyDatabase(rehearsalServerAt(inject('serverUrl')), 'd3_empty', name);
}

/** The same without the mark of a rehearsal: to the harness, somebody's real database. */
export async function unmarkedDatabase(name: string): Promise<string> {
  const url = await freshDatabase(name);
  await administer(rehearsalServerAt(inject('serverUrl')), [`ALTER DATABASE "${name}" RESET d3.rehearsal`]);
  return url;
}

function rehearsalServerAt(maintenanceUrl: string): RunningServer {
  return {
    engine: 'embedded',
    url: (database) => Object.assign(new URL(maintenanceUrl), { pathname: `/${database}` }).href,
  };
}
