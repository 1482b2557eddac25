import type { Catalog } from '../../prisma/catalog.ts';
import { planDeletion } from '../../rollback/deletion-plan.ts';
import type { Contract } from '../../verify/engine/contract.ts';
import { tablesOf } from '../../verify/engine/counts.ts';
import { buildOwnershipGraph } from '../../verify/engine/ownership.ts';
import { loadBatchesOn } from '../batches.ts';

/** What PostgreSQL lets a role do with a table, as far as this harness ever needs it. */
export const PRIVILEGES = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;
export type Privilege = (typeof PRIVILEGES)[number];

/**
 * The roles that rows are read and written as. Nobody logs in as one of them: a transaction takes one and loses it with
 * its end. The others read what the reader reads.
 */
export const DATABASE_ROLES = {
  reader: 'd3_reader',
  /** A gate's transaction. */
  executor: 'd3_executor',
  /** A workflow that is tried, inside its savepoint. */
  trial: 'd3_trial',
  /** The cleanup, and the drill that rehearses it and its restore. */
  cleanup: 'd3_cleanup',
} as const;
export type DatabaseRole = keyof typeof DATABASE_ROLES;

/** Tables by what a role may do with them, beyond reading. */
export type Writes = ReadonlyMap<string, ReadonlySet<Privilege>>;

/** The least that each role can do its work with: every table is read, since everybody's rows are proven unchanged. */
export interface Needed {
  tables: readonly string[];
  writes: Readonly<Record<DatabaseRole, Writes>>;
}

/** Reads off the catalog and the contracts of the batches that fit it what each role needs. */
export async function privilegesNeeded(catalog: Catalog): Promise<Needed> {
  const { contracts } = await loadBatchesOn(catalog);
  const deletion = planDeletion(catalog, buildOwnershipGraph(catalog, contracts)).steps.flat();
  return {
    tables: [...catalog.tables.keys()].toSorted(),
    writes: {
      reader: new Map(),
      executor: new Map(tablesOf(contracts).map((table) => [table, new Set(['INSERT'])])),
      trial: writesOf(contracts),
      cleanup: new Map(deletion.map((table) => [table, new Set(['INSERT', 'DELETE'])])),
    },
  };
}

/** What a role may do with a table, in PostgreSQL's order. */
export function allowed({ tables, writes }: Needed, role: DatabaseRole, table: string): Privilege[] {
  const own = writes[role].get(table);
  return PRIVILEGES.filter((privilege) => (privilege === 'SELECT' ? tables.includes(table) : own?.has(privilege)));
}

const STATEMENT = /\b(?:(INSERT) INTO|(UPDATE)|(DELETE) FROM)\s+"?(\w+)"?/g;

/** What the steps of the workflows write, by their own words. A word that is no table of theirs fails the gate. */
function writesOf(contracts: readonly Contract[]): Writes {
  const steps = contracts.flatMap(({ workflows }) => workflows.flatMap((workflow) => workflow.steps));
  const writes = new Map<string, Set<Privilege>>();
  for (const { sql } of steps) {
    for (const [, insert, update, remove, table = ''] of sql.matchAll(STATEMENT)) {
      const privilege = [insert, update, remove].find((word) => word !== undefined) as Privilege;
      writes.set(table, (writes.get(table) ?? new Set<Privilege>()).add(privilege));
    }
  }
  return writes;
}
