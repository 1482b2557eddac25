import type { Catalog, Column, ForeignKey, Table } from '../../prisma/catalog.ts';
import { inTransaction, type Session } from '../../prisma/transaction.ts';
import { withClient } from './with-client.ts';

/** Tenants that the rows are spread over. Every table's size is a multiple of it, so that a row and its parents share one. */
const TENANTS = 200;

/** Rows of a table that hangs below another, an order's items say, for each row of a table that does not. */
const ITEMS = 3;

/** Where a table's new rows begin and end, counted from 1. */
interface Growth {
  from: number;
  to: number;
}

/**
 * Grows the tables of a batch by rows of other customers, made by PostgreSQL itself: logged tables, indexes kept up.
 * Their foreign keys are right by construction and not checked again. Ends as such a database stands when nobody loads it.
 *
 * @param total rows that there are to be when it is done, spread over the tables
 * @param before rows that an earlier call made
 * @returns the number of rows added
 */
export async function growNeighbours(
  url: string,
  catalog: Catalog,
  tables: readonly string[],
  { total, before }: { total: number; before: number },
): Promise<number> {
  const sizes = sizesFor(catalog, tables, total);
  const old = sizesFor(catalog, tables, before);
  const added = await inTransaction(url, async (tx) => {
    await tx.run(`SET LOCAL session_replication_role = 'replica'`);
    let rows = 0;
    for (const [name, to] of sizes) {
      const table = catalog.tables.get(name);
      if (!table) throw new Error(`no table "${name}"`);
      rows += await growTable(tx, table, catalog.foreignKeys, sizes, { from: old.get(name) ?? 0, to });
    }
    return rows;
  });
  await settleDown(url);
  return added;
}

/** What autovacuum and the checkpointer would do later, in the middle of a measurement. */
async function settleDown(url: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('VACUUM (FREEZE, ANALYZE)');
    await client.query('CHECKPOINT');
  });
}

/** Rows by table: items more than what they hang below, and a tenant's only row once a tenant. */
function sizesFor(catalog: Catalog, tables: readonly string[], total: number): Map<string, number> {
  if (total === 0) return new Map();
  const weights = new Map(tables.map((table) => [table, weightOf(catalog, table)]));
  const unit = total / [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const rows = (weight: number) => (weight === 0 ? TENANTS : Math.ceil((unit * weight) / TENANTS) * TENANTS);
  return new Map([['Tenant', TENANTS], ...[...weights].map(([table, weight]) => [table, rows(weight)] as const)]);
}

/** Nothing where a tenant has room for one row only, and no items where a parent has room for one only. */
function weightOf({ tables, foreignKeys }: Catalog, name: string): number {
  const { columns = [], uniqueKeys = [] } = tables.get(name) ?? {};
  if (uniqueKeys.some((key) => key.join() === 'tenantId')) return 0;
  const keys = foreignKeys.filter((key) => key.table === name);
  const alike = new Set([
    'tenantId',
    ...keys.flatMap((key) => key.columns),
    ...columns.filter(({ members }) => members.length > 0).map((column) => column.name),
  ]);
  const crowded = uniqueKeys.some((key) => key.every((column) => alike.has(column)));
  return keys.some((key) => key.onDelete === 'CASCADE') && !crowded ? ITEMS : 1;
}

async function growTable(
  session: Session,
  table: Table,
  foreignKeys: readonly ForeignKey[],
  sizes: ReadonlyMap<string, number>,
  { from, to }: Growth,
): Promise<number> {
  const keys = foreignKeys.filter((key) => key.table === table.name);
  const columns = table.columns.filter(({ generated }) => !generated);
  const values = columns.map((column) => {
    const key = keys.find((candidate) => candidate.columns.includes(column.name));
    return key ? parentOf(key, sizes, column) : valueOf(table.name, column);
  });
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  return session.run(
    `INSERT INTO "${table.name}" (${names}) SELECT ${values.join(', ')} FROM generate_series(${from + 1}, ${to}) n`,
  );
}

function idOf(table: string, number: string): string {
  return `md5('${table} ' || ${number})::uuid::text`;
}

/** The parents in turn; where they are not grown, or are the table itself, nothing, or one for each row if there must be one. */
function parentOf({ table, parent }: ForeignKey, sizes: ReadonlyMap<string, number>, { nullable }: Column): string {
  const size = sizes.get(parent);
  if (size === undefined && !nullable) return idOf(parent, 'n');
  return size === undefined || parent === table ? 'NULL' : idOf(parent, `((n - 1) % ${size} + 1)`);
}

function valueOf(table: string, { name, type, members }: Column): string {
  if (name === 'id') return idOf(table, 'n');
  if (name === 'tenantId') return idOf('Tenant', `((n - 1) % ${TENANTS} + 1)`);
  if (members.length > 0) return `(enum_range(NULL::${type}))[1 + n % ${members.length}]`;
  if (type.endsWith('[]')) return `'{}'`;
  if (type.startsWith('json')) return `'{"neighbour": true}'`;
  if (type === 'boolean') return 'n % 2 = 0';
  if (/^(smallint|integer|bigint)/.test(type)) return 'n % 30000';
  if (/^(numeric|double|real)/.test(type)) return '1.5';
  if (type === 'date') return `DATE '2021-03-01' + n % 1500`;
  if (type.startsWith('time without')) return `TIME '08:00'`;
  if (type.startsWith('timestamp')) return `TIMESTAMP '2021-03-01 08:00' + n % 2000000 * INTERVAL '1 minute'`;
  return `'neighbour ${name} ' || n`;
}
