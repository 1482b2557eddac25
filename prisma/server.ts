import type { Session } from './transaction.ts';

/** What a server says of itself, as far as the harness depends on it. */
export interface ServerFacts {
  versionNumber: number;
  version: string;
  database: string;
  /** Of the cluster, from pg_control_system(): the same for its clones. */
  systemIdentifier: string;
  trackCounts: boolean;
  readOnly: boolean;
  replicationRole: string;
  /** The engine that a rehearsal database was made on; null for every other database. */
  rehearsalMark: string | null;
  /** Where the records of a rehearsal are; null for every other database. */
  controlFolder: string | null;
}

export const OLDEST_POSTGRESQL = 15;

export async function readServerFacts(session: Session): Promise<ServerFacts> {
  const [facts] = await session.rows<ServerFacts>(`
    SELECT current_setting('server_version_num')::int AS "versionNumber", current_setting('server_version') AS version,
      current_database() AS database, (SELECT system_identifier::text FROM pg_control_system()) AS "systemIdentifier",
      current_setting('track_counts')::boolean AS "trackCounts",
      current_setting('transaction_read_only')::boolean AS "readOnly",
      current_setting('session_replication_role') AS "replicationRole",
      nullif(current_setting('d3.rehearsal', true), '') AS "rehearsalMark",
      nullif(current_setting('d3.control', true), '') AS "controlFolder"`);
  if (!facts) throw new Error('a SELECT without FROM gives one row');
  return facts;
}

/** What stands against proving anything on this server: subject, have, want; nothing when it is fit. */
export function serverRequirements(facts: ServerFacts): { subject: string; have: string; want: string }[] {
  const major = Math.floor(facts.versionNumber / 10_000);
  return [
    {
      subject: 'PostgreSQL version',
      have: major >= OLDEST_POSTGRESQL ? `${OLDEST_POSTGRESQL} or later` : facts.version,
      want: `${OLDEST_POSTGRESQL} or later`,
    },
    {
      subject: 'track_counts (the written rows are counted by it)',
      have: facts.trackCounts ? 'on' : 'off',
      want: 'on',
    },
    { subject: 'transaction_read_only', have: facts.readOnly ? 'on' : 'off', want: 'off' },
    {
      subject: 'session_replication_role (foreign keys are switched off by it)',
      have: facts.replicationRole,
      want: 'origin',
    },
  ];
}
