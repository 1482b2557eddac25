import type { Client } from 'pg';
import { bind } from '../../verify/engine/bind.ts';
import { isLayerZeroRow } from '../../verify/engine/layer-zero.ts';
import { inScope } from '../../verify/engine/ownership-sql.ts';
import type { Prepared } from '../preconditions.ts';
import { plannedTables } from './write-paths.ts';

type Planned = Pick<Prepared, 'plan' | 'checkScope'>;

/**
 * What somebody would write by hand to take a batch back: one DELETE a table, children first, and COMMIT. No
 * archive, nothing counted, nothing proven.
 *
 * @returns the number of rows deleted
 */
export async function deleteByHand(client: Client, planned: Planned): Promise<number> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  const deleted = await deleteRows(client, planned);
  await client.query('COMMIT');
  return deleted;
}

/** The same in a transaction that the caller ends. */
export async function deleteRows(client: Client, { plan, checkScope: { graph, values } }: Planned): Promise<number> {
  const tables = [...new Set(plannedTables(plan).map(({ table }) => table))].toReversed();
  let deleted = 0;
  for (const table of tables) {
    const condition = `${inScope(graph, table)} AND NOT (${isLayerZeroRow(table)})`;
    const bound = bind(graph, `DELETE FROM "${table}" t WHERE ${condition}`, values);
    deleted += (await client.query(bound.sql, bound.values)).rowCount ?? 0;
  }
  return deleted;
}
