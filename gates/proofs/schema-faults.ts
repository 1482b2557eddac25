import type { SqlFault } from './planted-fault.ts';

const unfit = (name: string, title: string, subject: string, have: string, want: string, sql: string[]): SqlFault => ({
  name,
  kind: 'engine',
  title,
  check: 'pre.schema',
  sql,
  finding: { subject, have, want },
});

/** Faults of a schema that is not the one that the scripts were written for. */
export const schemaFaults: readonly SqlFault[] = [
  unfit('column-gone', 'a column is gone', 'pos_sale.receiptNumber', 'no such column', 'a column', [
    'ALTER TABLE pos_sale DROP COLUMN "receiptNumber"',
  ]),
  unfit('table-gone', 'a table is gone', 'mvm_payout', 'no such table', 'a table with id*', [
    'DROP TABLE mvm_payout CASCADE',
  ]),
  unfit('table-renamed', 'a table has another name', 'pos_shift', 'no such table', 'a table with id*', [
    'ALTER TABLE pos_shift RENAME TO pos_till_shift',
  ]),
  unfit(
    'column-owed',
    'a column is owed that the plan does not know',
    'Supplier.taxCode',
    'text NOT NULL without a default',
    'a column that may be left out, or a value for it in the seed',
    [
      `ALTER TABLE "Supplier" ADD COLUMN "taxCode" text NOT NULL DEFAULT ''`,
      'ALTER TABLE "Supplier" ALTER COLUMN "taxCode" DROP DEFAULT',
    ],
  ),
  unfit(
    'enum-member-renamed',
    'an enum member has another name',
    'Supplier.status',
    'LIVE, INACTIVE',
    'a member "ACTIVE"',
    [`ALTER TYPE "SupplierStatus" RENAME VALUE 'ACTIVE' TO 'LIVE'`],
  ),
  unfit(
    'column-no-longer-null',
    'a column may no longer be null',
    'inv_channel_config.allocatedQuantity',
    'integer NOT NULL',
    'integer that may be null',
    ['DELETE FROM inv_channel_config', 'ALTER TABLE inv_channel_config ALTER COLUMN "allocatedQuantity" SET NOT NULL'],
  ),
];
