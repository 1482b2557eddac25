import { createHash } from 'node:crypto';
import type { Session } from '../../prisma/transaction.ts';
import { bind, type NamedValues } from './bind.ts';
import { type CheckResult, compare, type Violation } from './check.ts';
import type { CheckScope } from './check-scope.ts';
import type { OwnershipGraph } from './ownership.ts';
import { inScope, outOfScope } from './ownership-sql.ts';

/** Rows and an order-independent hash of them, by table. Two equal digests are the same rows. */
export type Digest = ReadonlyMap<string, string>;

/** Everything that belongs to `:tenants`, layer 0 included. Costs what the demo rows cost. */
export async function digestInside(session: Session, graph: OwnershipGraph, values: NamedValues): Promise<Digest> {
  const owned = [...graph.owners].filter(([, ownership]) => ownership.kind !== 'unowned').map(([table]) => table);
  return digest(session, graph, values, owned, (table) => inScope(graph, table));
}

/**
 * Everything that does not belong to `:tenants`: other customers, and tables that nobody owns. Reads
 * every table whole; under REPEATABLE READ other sessions' commits do not show in it.
 */
export async function digestOutside(session: Session, graph: OwnershipGraph, values: NamedValues): Promise<Digest> {
  return digest(session, graph, values, [...graph.owners.keys()], (table) => outOfScope(graph, table));
}

async function digest(
  session: Session,
  graph: OwnershipGraph,
  values: NamedValues,
  tables: readonly string[],
  condition: (table: string) => string,
): Promise<Digest> {
  const parts = tables.map(
    (table) =>
      `SELECT '${table}' AS "table", count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0))::text, '0') AS digest FROM "${table}" t WHERE ${condition(table)}`,
  );
  const { sql, values: bound } = bind(graph, parts.join(' UNION ALL '), values);
  const rows = await session.rows<{ table: string; digest: string }>(sql, ...bound);
  return new Map(rows.map((row) => [row.table, row.digest]));
}

/** One fact a table: as it is against as it was. */
function compareDigests(now: Digest, before: Digest): Violation[] {
  return [...before].map(([table, want]) => ({ subject: table, have: now.get(table) ?? 'gone', want }));
}

/** Reads the digest of one side again and sets it against an earlier one: the same rows, to the last value. */
export async function checkDigest(
  session: Session,
  side: typeof digestInside,
  { graph, values }: CheckScope,
  before: Digest,
  check: Pick<CheckResult, 'id' | 'title' | 'clauses'>,
): Promise<CheckResult> {
  const { result } = await readAgain(session, side, { graph, values }, before, check);
  return result;
}

/** {@link checkDigest}, with the digest that was read. */
export async function readAgain(
  session: Session,
  side: typeof digestInside,
  { graph, values }: Pick<CheckScope, 'graph' | 'values'>,
  before: Digest,
  check: Pick<CheckResult, 'id' | 'title' | 'clauses'>,
): Promise<{ result: CheckResult; now: Digest }> {
  const started = performance.now();
  const now = await side(session, graph, values);
  return { result: compare(check, compareDigests(now, before), performance.now() - started), now };
}

/** A digest in one line: how many tables and rows it covers, and a hash of it all in hex. */
export interface DigestSummary {
  tables: number;
  rows: number;
  hash: string;
}

export function summarise(whole: Digest): DigestSummary {
  const lines = [...whole].map(([table, rows]) => `${table}: ${rows}`).toSorted();
  return {
    tables: whole.size,
    rows: [...whole.values()].reduce((sum, rows) => sum + Number.parseInt(rows, 10), 0),
    hash: createHash('sha256').update(lines.join('\n')).digest('hex'),
  };
}
