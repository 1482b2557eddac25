import { trigger } from './named-rows.ts';
import type { SqlFault } from './planted-fault.ts';

/** Faults that are there before the first row of D3-A and show while it is written, or in what PostgreSQL counted. */

const counted = (name: string, title: string, sql: string[], subject: string, have: string, want = 'nothing') =>
  ({
    name,
    kind: 'engine',
    title,
    check: 'counts.postgresql',
    sql,
    finding: { subject, have, want },
  }) satisfies SqlFault;

const triggers: readonly SqlFault[] = [
  counted(
    'trigger-updates-elsewhere',
    'a trigger changes rows of another table',
    trigger(
      'spy',
      'AFTER INSERT ON "Supplier" FOR EACH STATEMENT',
      `UPDATE "PlatformInstance" SET name = name WHERE slug = 'main'; RETURN NULL;`,
    ),
    'PlatformInstance',
    '16 updated',
  ),
  counted(
    'trigger-inserts-elsewhere',
    'a trigger writes into another schema',
    [
      'CREATE SCHEMA audit',
      'CREATE TABLE audit.log (what text)',
      ...trigger(
        'note',
        'AFTER INSERT ON mvm_payout FOR EACH ROW',
        'INSERT INTO audit.log VALUES (TG_TABLE_NAME); RETURN NULL;',
      ),
    ],
    'audit.log',
    '3 inserted',
  ),
  counted(
    'trigger-deletes-elsewhere',
    'a trigger deletes rows of a neighbour',
    trigger(
      'purge',
      'AFTER INSERT ON "Supplier" FOR EACH STATEMENT',
      `DELETE FROM pos_cash_movement WHERE "tenantId" = 'TENANT_ID_PLACEHOLDER'; RETURN NULL;`,
    ),
    'pos_cash_movement',
    '18 inserted, 2 deleted',
    '18 inserted',
  ),
  counted(
    'parallel-tables',
    'rows go into a second table of the same kind',
    [
      'CREATE TABLE pos_sale_v2 (LIKE pos_sale)',
      ...trigger(
        'copy_sale',
        'AFTER INSERT ON pos_sale FOR EACH ROW',
        'INSERT INTO pos_sale_v2 SELECT NEW.*; RETURN NULL;',
      ),
    ],
    'pos_sale_v2',
    '50 inserted',
  ),
  {
    name: 'trigger-renames-a-neighbour',
    kind: 'engine',
    title: 'a trigger changes the name of another partner',
    check: 'boundary.neighbours',
    sql: trigger(
      'rename',
      'AFTER INSERT ON "Supplier" FOR EACH STATEMENT',
      `UPDATE "Partner" SET name = name || '!' WHERE slug = 'harmattan-resellers'; RETURN NULL;`,
    ),
    finding: { subject: 'Partner', have: '4 rows, *', want: '4 rows, *' },
  },
];

const refused = (name: string, title: string, suite: string, sql: string, constraint: string): SqlFault => ({
  name,
  kind: 'engine',
  title,
  check: `seed.${suite}`,
  sql: [sql],
  finding: {
    subject: 'D3_STATEMENT_FAILED',
    have: `SQLSTATE 23505, duplicate key value violates unique constraint "${constraint}"`,
    want: 'success',
  },
});

const collisions: readonly SqlFault[] = [
  refused(
    'repeated-numbers',
    'a number that is unique for everybody has been given already',
    'pos',
    `UPDATE pos_sale SET "saleNumber" = 'LRS-SALE-0001' WHERE id = (SELECT min(id) FROM pos_sale)`,
    'pos_sale_saleNumber_key',
  ),
  refused(
    'order-number-of-another-tenant',
    'another shop has an order of the same number',
    'svm',
    `UPDATE svm_order SET "orderNumber" = 'LRS-SO-0001' WHERE id = (SELECT min(id) FROM svm_order)`,
    'svm_order_orderNumber_key',
  ),
];

export const seedingFaults: readonly SqlFault[] = [...triggers, ...collisions];
