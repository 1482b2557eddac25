import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { HarnessError } from '../prisma/harness-error.ts';
import { parseJson } from '../prisma/parse-json.ts';
import type { Session } from '../prisma/transaction.ts';
import { bind } from '../verify/engine/bind.ts';
import type { CheckScope } from '../verify/engine/check-scope.ts';
import { type DeletionPlan, isDoomed } from './deletion-plan.ts';

/** The rows of one table as PostgreSQL words them in JSON, unparsed: no number loses a digit on the way. */
export interface ArchivedTable {
  table: string;
  rows: readonly string[];
}

/** What a cleanup deletes, by step in the order of deletion; restoring goes the other way. */
export interface Archive {
  database: string;
  steps: readonly (readonly ArchivedTable[])[];
}

/** Reads the rows that a plan would delete, one statement for all tables. */
export async function readDoomedRows(
  session: Session,
  plan: DeletionPlan,
  { graph, values }: CheckScope,
): Promise<Archive> {
  const parts = plan.steps
    .flat()
    .map(
      (table) =>
        `SELECT '${table}' AS "table", to_jsonb(t)::text AS row FROM "${table}" t WHERE ${isDoomed(graph, table, 't')}`,
    );
  const { sql, values: bound } = bind(graph, parts.join(' UNION ALL '), values);
  const rows = await session.rows<{ table: string; row: string }>(sql, ...bound);
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const [name] = await session.rows<{ database: string }>('SELECT current_database() AS database');
  return {
    database: name?.database ?? '',
    steps: plan.steps.map((tables) =>
      tables.map((table) => ({ table, rows: (byTable.get(table) ?? []).map(({ row }) => row) })),
    ),
  };
}

export function archivedRows(archive: Archive): number {
  return archive.steps.flat().reduce((count, { rows }) => count + rows.length, 0);
}

const header = z.object({
  format: z.literal('d3-archive/1'),
  database: z.string(),
  steps: z.array(z.array(z.object({ table: z.string(), rows: z.number().int().nonnegative() }))),
});

/** Writes a whole archive or none: beside its place first, flushed to disk, then moved there. */
export async function writeArchive(archive: Archive, path: string): Promise<void> {
  const head = {
    format: 'd3-archive/1',
    database: archive.database,
    steps: archive.steps.map((tables) => tables.map(({ table, rows }) => ({ table, rows: rows.length }))),
  };
  const lines = [JSON.stringify(head), ...archive.steps.flat().flatMap(({ rows }) => rows)];
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.writeFile(`${lines.join('\n')}\n`);
    await file.sync();
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}

/** @throws D3_ARCHIVE_UNREADABLE when the file is no archive or not all of one */
export async function readArchive(path: string): Promise<Archive> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw unreadable(path, 'no file that can be read', cause);
  });
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const head = header.safeParse(parseJson(first));
  if (!head.success) throw unreadable(path, 'a first line that is no archive header');
  const promised = head.data.steps.flat().reduce((count, { rows }) => count + rows, 0);
  if (promised !== lines.length) throw unreadable(path, `${lines.length} of ${promised} rows`);
  let next = 0;
  const steps = head.data.steps.map((tables) =>
    tables.map(({ table, rows }) => {
      next += rows;
      return { table, rows: lines.slice(next - rows, next) };
    }),
  );
  return { database: head.data.database, steps };
}

function unreadable(path: string, have: string, cause?: unknown): HarnessError {
  return new HarnessError(
    'D3_ARCHIVE_UNREADABLE',
    { subject: `archive ${path}`, have, want: 'a whole archive', next: 'pass the path that the cleanup printed' },
    { cause },
  );
}
