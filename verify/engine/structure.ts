import type { Session } from '../../prisma/transaction.ts';
import { type CheckIdentity, type CheckResult, compare } from './check.ts';

/** Everything in a database that is not a row, by kind: how many, and a hash of their definitions. */
export type Structure = ReadonlyMap<string, string>;

/** Definitions as PostgreSQL itself words them (manual, 9.28 and chapter 53), one kind of object each. */
const DEFINITIONS: Readonly<Record<string, string>> = {
  relations: `SELECT concat_ws(' ', c.relkind, c.relname, c.relowner, c.relacl, c.relrowsecurity, c.relforcerowsecurity, c.reloptions)
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind <> 'I'`,
  columns: `SELECT concat_ws(' ', a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attnotnull, a.attisdropped, a.attacl,
      pg_get_expr(d.adbin, d.adrelid))
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relnamespace = 'public'::regnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attnum > 0`,
  constraints: `SELECT concat_ws(' ', k.conrelid, k.conname, k.convalidated, pg_get_constraintdef(k.oid))
    FROM pg_constraint k WHERE k.connamespace = 'public'::regnamespace`,
  indexes: `SELECT concat_ws(' ', i.indisvalid, i.indisunique, pg_get_indexdef(i.indexrelid))
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid AND c.relnamespace = 'public'::regnamespace`,
  functions: `SELECT concat_ws(' ', f.proname, f.proowner, f.proacl, f.prosrc)
    FROM pg_proc f WHERE f.pronamespace = 'public'::regnamespace`,
  triggers: `SELECT concat_ws(' ', t.tgenabled, pg_get_triggerdef(t.oid))
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid AND c.relnamespace = 'public'::regnamespace`,
  policies: `SELECT concat_ws(' ', p.polrelid, p.polname, p.polcmd, p.polroles, pg_get_expr(p.polqual, p.polrelid),
      pg_get_expr(p.polwithcheck, p.polrelid))
    FROM pg_policy p`,
  enums: "SELECT concat_ws(' ', e.enumtypid, e.enumsortorder, e.enumlabel) FROM pg_enum e",
};

export async function readStructure(session: Session): Promise<Structure> {
  const parts = Object.entries(DEFINITIONS).map(
    ([kind, sql]) =>
      `SELECT '${kind}' AS kind, count(*) || ', ' || coalesce(md5(string_agg(d, ';' ORDER BY d)), 'none') AS found FROM (${sql}) x (d)`,
  );
  const rows = await session.rows<{ kind: string; found: string }>(parts.join(' UNION ALL '));
  return new Map(rows.map(({ kind, found }) => [kind, found]));
}

export const STRUCTURE: CheckIdentity = {
  id: 'publish.structure',
  title: 'schema, functions, privileges and indexes are as they were: nothing but rows came',
  clauses: ['11.a', '11.b', '11.c', '11.d', '11.e'],
};

/** Tables, columns, constraints, indexes, functions, triggers, policies, privileges: all as they were. */
export async function checkStructure(session: Session, before: Structure): Promise<CheckResult> {
  const started = performance.now();
  const now = await readStructure(session);
  return compare(
    STRUCTURE,
    [...before].map(([subject, want]) => ({ subject, have: now.get(subject) ?? 'gone', want })),
    performance.now() - started,
  );
}
