import { parseAddress } from './address.ts';
import { readServerFacts } from './server.ts';
import type { Session } from './transaction.ts';

/**
 * Which database this is. The cluster's own identifier is shared by its clones, so where it answers and
 * what it is called belong to it too.
 */
export interface DatabaseIdentity {
  host: string;
  port: number;
  name: string;
  systemIdentifier: string;
}

/** @param url of the database that the session is connected to; its credentials stay out of the answer */
export async function readIdentity(session: Session, url: string): Promise<DatabaseIdentity> {
  const { host, port } = parseAddress(url);
  const { database, systemIdentifier } = await readServerFacts(session);
  return { host, port, name: database, systemIdentifier };
}

export function describeIdentity({ host, port, name, systemIdentifier }: DatabaseIdentity): string {
  return `${host}:${port}/${name}, cluster ${systemIdentifier}`;
}
