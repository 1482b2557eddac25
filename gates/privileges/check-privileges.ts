import type { Session } from '../../prisma/transaction.ts';
import { type CheckIdentity, type CheckResult, compare, type Violation } from '../../verify/engine/check.ts';
import { allowed, DATABASE_ROLES, type DatabaseRole, type Needed } from './needed.ts';

interface Found {
  role: string;
  /** Whether the login of this session can take it; null where the role is missing. */
  takeable: boolean | null;
  /** Powers that no GRANT on a table gives. */
  beyond: string[];
  /** What it may do with each relation, where it may do anything. */
  relations: Record<string, string>;
}

const ROLES = Object.entries(DATABASE_ROLES) as [DatabaseRole, string][];

export const PRIVILEGES_FIT: CheckIdentity = {
  id: 'pre.privileges',
  title: 'the roles that rows are written as have what "npm run grants" prints, and nothing else',
  clauses: ['11.c', '2.f'],
};

/**
 * Every role can be taken, and may do what it needs and nothing else: with no table, no schema, no other role. What a
 * role may do through PUBLIC, by owning a table or by being a member of another counts as its own.
 */
export async function checkPrivileges(session: Session, needed: Needed): Promise<CheckResult> {
  const started = performance.now();
  const found = await session.rows<Found>(
    FOUND,
    ROLES.map(([, name]) => name),
    DATABASE_ROLES.reader,
  );
  const byName = new Map(found.map((role) => [role.role, role]));
  return compare(
    PRIVILEGES_FIT,
    ROLES.flatMap(([role, name]) => facts(needed, role, name, byName.get(name))),
    performance.now() - started,
  );
}

function facts(needed: Needed, role: DatabaseRole, name: string, found: Found | undefined): Violation[] {
  const want = 'can be taken';
  if (!found || found.takeable === null) return [{ subject: name, have: 'no such role', want }];
  const taken = { subject: name, have: found.takeable ? want : 'cannot be taken by this login', want };
  const beyond = { subject: `${name}, beyond tables`, have: found.beyond.join(', ') || 'nothing', want: 'nothing' };
  const relations = [...new Set([...needed.tables, ...Object.keys(found.relations)])];
  return [taken, beyond, ...relations.map((table) => relationFact(needed, role, table, found))];
}

function relationFact(needed: Needed, role: DatabaseRole, table: string, { relations }: Found): Violation {
  const want = allowed(needed, role, table).join(', ') || 'nothing';
  return { subject: `${DATABASE_ROLES[role]} on ${table}`, have: relations[table] ?? 'nothing', want };
}

const CHANGES = ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'];
/** Privileges that can also be had on single columns. */
const BY_COLUMN = new Set(['INSERT', 'UPDATE', 'REFERENCES']);

/** The privileges of role `r` on relation `c` in words; reading counts where it is needed, in the tables of the schema. */
const HELD = `concat_ws(', ',
  CASE WHEN has_table_privilege(r.oid, c.oid, 'SELECT') AND n.nspname = 'public' AND c.relkind IN ('r', 'p') THEN 'SELECT' END,
  ${CHANGES.map(
    (privilege) =>
      `CASE WHEN has_table_privilege(r.oid, c.oid, '${privilege}') THEN '${privilege}'${
        BY_COLUMN.has(privilege)
          ? ` WHEN has_any_column_privilege(r.oid, c.oid, '${privilege}') THEN '${privilege} of columns'`
          : ''
      } END`,
  ).join(',\n  ')})`;

/** $1 the roles, $2 the one that the others are members of. Everything but PostgreSQL's own schemas is looked at. */
const FOUND = `
  SELECT wanted.name AS role,
    pg_has_role(session_user, r.oid, CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) AS takeable,
    array_remove(ARRAY[
      CASE WHEN r.rolsuper THEN 'SUPERUSER' END, CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,
      CASE WHEN r.rolcreatedb THEN 'CREATEDB' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,
      CASE WHEN r.rolreplication THEN 'REPLICATION' END, CASE WHEN r.rolcanlogin THEN 'LOGIN' END,
      CASE WHEN has_database_privilege(r.oid, current_database(), 'CREATE') THEN 'CREATE in the database' END,
      CASE WHEN has_schema_privilege(r.oid, 'public', 'CREATE') THEN 'CREATE in schema public' END,
      CASE WHEN NOT has_schema_privilege(r.oid, 'public', 'USAGE') THEN 'no USAGE of schema public' END,
      (SELECT 'member of ' || string_agg(g.rolname, ', ' ORDER BY g.rolname) FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
        WHERE m.member = r.oid AND g.rolname <> $2),
      CASE WHEN r.rolname <> $2 AND NOT pg_has_role(r.oid, to_regrole($2)::oid, 'USAGE') THEN 'not a member of ' || $2 END], NULL) AS beyond,
    coalesce((SELECT json_object_agg(relation, held) FROM (
      SELECT CASE n.nspname WHEN 'public' THEN c.relname ELSE n.nspname || '.' || c.relname END AS relation, ${HELD} AS held
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema') x
      WHERE held <> ''), '{}') AS relations
  FROM unnest($1::text[]) AS wanted (name) LEFT JOIN pg_roles r ON r.rolname = wanted.name`;
