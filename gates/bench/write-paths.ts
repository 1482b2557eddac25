import { PrismaPg } from '@prisma/adapter-pg';
import type { Client } from 'pg';
import type { Catalog, Column } from '../../prisma/catalog.ts';
import { Prisma, PrismaClient } from '../../prisma/generated/client.ts';
import type { JsonRow } from '../../prisma/insert-rows.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { insertPlan } from '../../seeds/insert-plan.ts';
import type { Plan, PlannedTable } from '../../seeds/plan.ts';
import { copyIn } from './copy-in.ts';
import { type Contender, timed } from './rounds.ts';
import { withClient } from './with-client.ts';

/** What is written, and where. */
export interface Load {
  url: string;
  catalog: Catalog;
  plan: Plan;
}

/** Looks at the rows before they are rolled back. */
export type Look = (rows: (sql: string) => Promise<unknown[]>) => Promise<void>;

/**
 * Four ways to write the same rows, each in a transaction of its own that is rolled back. What counts is the
 * writing alone, its conversion of rows included: neither connection nor rollback.
 *
 * @param look is not timed
 */
export function writePaths(load: Load, look: Look = async () => {}): Contender[] {
  return [
    async () => ({ [OURS]: await withInsertRows(load, look) }),
    async () => ({ [COPY]: await withCopy(load, look) }),
    async () => ({ 'write: createMany': await withPrisma(load, look, createMany) }),
    async () => ({ 'write: create, row by row': await withPrisma(load, look, createOneByOne) }),
  ];
}

export const OURS = 'write: ours';
export const COPY = 'write: COPY';

export function plannedTables({ scripts }: Plan): PlannedTable[] {
  return scripts.flatMap(({ tables }) => tables);
}

async function withInsertRows({ url, plan }: Load, look: Look): Promise<number> {
  await using tx = await openTransaction(url);
  const durationMs = await timed(async () => insertPlan(tx, plan));
  await look(async (sql) => tx.rows(sql));
  return durationMs;
}

async function withCopy({ url, plan, catalog }: Load, look: Look): Promise<number> {
  return withClient(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const durationMs = await timed(async () => copyPlan(client, plan, catalog));
    await look(async (sql) => (await client.query(sql)).rows);
    await client.query('ROLLBACK');
    return durationMs;
  });
}

export async function copyPlan(client: Client, plan: Plan, catalog: Catalog): Promise<void> {
  for (const { table, rows } of plannedTables(plan)) {
    await copyIn(client, table, rows, catalog.tables.get(table)?.columns ?? []);
  }
}

/** What writes the rows of one model; the models differ in type only. */
interface Delegate {
  create(args: { data: JsonRow }): Promise<unknown>;
  createMany(args: { data: readonly JsonRow[] }): Promise<unknown>;
}

type WriteTable = (delegate: Delegate, rows: readonly JsonRow[]) => Promise<void>;

const createMany: WriteTable = async (delegate, rows) => {
  if (rows.length > 0) await delegate.createMany({ data: rows });
};

const createOneByOne: WriteTable = async (delegate, rows) => {
  for (const data of rows) await delegate.create({ data });
};

class Undone extends Error {}

async function withPrisma({ url, plan, catalog }: Load, look: Look, write: WriteTable): Promise<number> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 1 }) });
  let durationMs = 0;
  try {
    await client.$transaction(
      async (tx) => {
        durationMs = await timed(async () => {
          for (const { table, rows } of plannedTables(plan)) {
            const columns = catalog.tables.get(table)?.columns ?? [];
            await write(delegateOf(tx, table), forPrisma(rows, columns));
          }
        });
        await look(async (sql) => tx.$queryRawUnsafe(sql));
        throw new Undone();
      },
      { isolationLevel: 'RepeatableRead', timeout: 600_000, maxWait: 15_000 },
    );
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  } finally {
    await client.$disconnect();
  }
  return durationMs;
}

function delegateOf(tx: Prisma.TransactionClient, table: string): Delegate {
  const name = `${table.charAt(0).toLowerCase()}${table.slice(1)}`;
  return (tx as unknown as Record<string, Delegate>)[name] as Delegate;
}

/** Prisma has its own words for a null in a JSON column, a date and a time of day. */
function forPrisma(rows: readonly JsonRow[], columns: readonly Column[]): JsonRow[] {
  const odd = columns.filter(({ type }) => /^(json|date$|time )/.test(type));
  return rows.map((row) => ({ ...row, ...Object.fromEntries(odd.flatMap((column) => inPrismasWords(row, column))) }));
}

function inPrismasWords(row: JsonRow, { name, type }: Column): [string, unknown][] {
  const value = row[name];
  if (value === undefined) return [];
  if (type.startsWith('json')) return [[name, value ?? Prisma.DbNull]];
  if (typeof value !== 'string' || value.includes('T')) return [];
  return [[name, type === 'date' ? `${value}T00:00:00.000Z` : `1970-01-01T${value}Z`]];
}
