import { quoteName } from '../../prisma/quote-name.ts';
import { DATABASE_ROLES, type DatabaseRole, type Needed, PRIVILEGES, type Privilege } from './needed.ts';

export interface GrantsTo {
  needed: Needed;
  /** Of the server, as `server_version_num` has it. */
  versionNumber: number;
  /** Who connects: may read, and take the other roles for a transaction. */
  login?: string | undefined;
}

/** Since PostgreSQL 16 a member can be kept from having a role's privileges before it takes the role. */
const MEMBERSHIP_OPTIONS = 160_000;

const WORKERS = [DATABASE_ROLES.executor, DATABASE_ROLES.trial, DATABASE_ROLES.cleanup];
const ALL = Object.values(DATABASE_ROLES);

/**
 * The statements that give the roles what they need and take away whatever else they had, to be run as the owner of the
 * tables. To run them again changes nothing.
 */
export function grants({ needed, versionNumber, login }: GrantsTo): string[] {
  const readable = needed.tables.map(quoteName);
  return [
    ...ALL.map(makeRole),
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${ALL.join(', ')}`,
    `GRANT USAGE ON SCHEMA public TO ${DATABASE_ROLES.reader}`,
    `GRANT SELECT ON ${readable.join(', ')} TO ${DATABASE_ROLES.reader}`,
    `GRANT ${DATABASE_ROLES.reader} TO ${WORKERS.join(', ')}`,
    ...writeGrants(needed),
    ...(login ? membership(login, versionNumber) : []),
  ];
}

/** PostgreSQL has no CREATE ROLE IF NOT EXISTS. */
function makeRole(role: string): string {
  return `DO $$ BEGIN IF to_regrole('${role}') IS NULL THEN CREATE ROLE ${role} NOLOGIN; END IF; END $$`;
}

/** One GRANT a role and privilege. */
function writeGrants({ writes }: Needed): string[] {
  return Object.entries(DATABASE_ROLES).flatMap(([role, name]) =>
    PRIVILEGES.flatMap((privilege) => {
      const tables = tablesWith(writes[role as DatabaseRole], privilege);
      return tables.length > 0 ? [`GRANT ${privilege} ON ${tables.join(', ')} TO ${name}`] : [];
    }),
  );
}

function tablesWith(writes: Needed['writes'][DatabaseRole], privilege: Privilege): string[] {
  return [...writes]
    .filter(([, privileges]) => privileges.has(privilege))
    .map(([table]) => quoteName(table))
    .toSorted();
}

function membership(login: string, versionNumber: number): string[] {
  const taken = versionNumber >= MEMBERSHIP_OPTIONS ? ' WITH INHERIT FALSE, SET TRUE' : '';
  return [
    `GRANT ${DATABASE_ROLES.reader} TO ${quoteName(login)}`,
    `GRANT ${WORKERS.join(', ')} TO ${quoteName(login)}${taken}`,
  ];
}
