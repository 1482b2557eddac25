import { OTHER_PARTNER, partnerId, RETAIL, trigger } from './named-rows.ts';
import type { SqlFault } from './planted-fault.ts';

/** Faults that show when the batch is taken back and brought again, or in what that leaves behind. */

const drill = (check: string, name: string, title: string, sql: string[], finding: readonly string[]): SqlFault => {
  const [subject = '', have = '', want = ''] = finding;
  return { name, kind: 'engine', title, check, sql, finding: { subject, have, want } };
};

const WANT_FREE = 'no row that stays to refer to a row that goes';
const KEEP = trigger('keep', 'BEFORE DELETE ON "Supplier" FOR EACH ROW', 'RETURN NULL;');
const SPY = trigger(
  'spy',
  'AFTER DELETE ON "Supplier" FOR EACH STATEMENT',
  `UPDATE "Partner" SET name = name || '!' WHERE slug = 'harmattan-resellers'; RETURN NULL;`,
);
/** With the rights of whoever made it: the cleanup itself may not do what it does. */
const PRIVILEGED_SPY = [...SPY, 'ALTER FUNCTION spy() SECURITY DEFINER'];

export const drillFaults: readonly SqlFault[] = [
  drill(
    'rollback.outside-references',
    'neighbour-refers-to-a-demo-row',
    'a neighbour’s row points at one that would go',
    [
      `UPDATE pos_sale_item SET "productId" = (SELECT id FROM "Product" WHERE sku = 'GRO-RICE' AND "tenantId" = ${RETAIL})
       WHERE "saleId" IN (SELECT id FROM pos_sale WHERE "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'enugu-mart-live'))`,
    ],
    ['D3_CLEANUP_BLOCKED', 'pos_sale_item.productId -> Product: 2 rows that stay', WANT_FREE],
  ),
  drill(
    'rollback.outside-references',
    'layer-zero-refers-to-a-demo-row',
    'a row that stays would be orphaned by the cleanup',
    [
      `UPDATE "InventoryLevel" SET "locationId" = (SELECT id FROM "Location" WHERE code = 'LOC-002' AND "tenantId" = ${RETAIL}) WHERE "tenantId" = 'TENANT_ID_PLACEHOLDER'`,
    ],
    ['D3_CLEANUP_BLOCKED', 'InventoryLevel.locationId -> Location: 2 rows that stay', WANT_FREE],
  ),
  drill(
    'rollback.outside-references',
    'another-partner-refers-to-a-payout',
    'an earning of another partner points at a payout that would go',
    [
      `UPDATE "PartnerEarning" SET "payoutBatchId" = (SELECT id FROM "PayoutBatch" WHERE "batchNumber" LIKE '%-900001'
         AND "partnerId" = ${partnerId('webwaka-demo-partner')})
       WHERE id = (SELECT min(id) FROM "PartnerEarning" WHERE "partnerId" = ${OTHER_PARTNER})`,
    ],
    ['D3_CLEANUP_BLOCKED', 'PartnerEarning.payoutBatchId -> PayoutBatch: 1 rows that stay', WANT_FREE],
  ),
  drill(
    'rollback.counters',
    'cleanup-may-not-write-elsewhere',
    'the cleanup sets off a trigger that would write where the cleanup may not',
    SPY,
    ['D3_STATEMENT_FAILED', 'SQLSTATE 42501, permission denied for table Partner', 'success'],
  ),
  drill(
    'rollback.counters',
    'cleanup-writes-elsewhere',
    'the cleanup sets off a trigger that writes elsewhere with its owner’s rights',
    PRIVILEGED_SPY,
    ['Partner', '1 updated', 'nothing'],
  ),
  drill(
    'rollback.neighbours',
    'cleanup-changes-a-neighbour',
    'the cleanup sets off a change of another partner with its owner’s rights',
    PRIVILEGED_SPY,
    ['Partner', '4 rows, *', '4 rows, *'],
  ),
  drill('rollback.nothing-left', 'cleanup-leaves-rows', 'a trigger keeps rows from being deleted', KEEP, [
    'Supplier',
    '6',
    '0',
  ]),
  drill(
    'rollback.nothing-left',
    'cleanup-leaves-the-partners-rows',
    'a trigger keeps rows of the partner’s own from being deleted',
    trigger('keep', 'BEFORE DELETE ON "PartnerPackage" FOR EACH ROW', 'RETURN NULL;'),
    ['PartnerPackage', '4', '0'],
  ),
  drill(
    'drill.cleaned',
    'change-that-the-cleanup-does-not-take-back',
    'a row of layer 0 was changed along with the batch',
    [`UPDATE "Location" SET name = 'renamed' WHERE "tenantId" = ${RETAIL} AND "isDefaultLocation"`],
    ['Location', '* rows, *', '* rows, *'],
  ),
  drill(
    'drill.restored',
    'archive-comes-back-different',
    'a trigger changes rows as they are restored',
    trigger('polish', 'BEFORE INSERT ON "Supplier" FOR EACH ROW', `NEW.name := NEW.name || '!'; RETURN NEW;`),
    ['Supplier', '* rows, *', '* rows, *'],
  ),
  drill(
    'publish.undone',
    'workflow-left-behind',
    'what a workflow tried is still there',
    [`UPDATE "InventoryLevel" SET "quantityOnHand" = "quantityOnHand" + 1 WHERE "tenantId" = ${RETAIL}`],
    ['InventoryLevel', '* rows, *', '* rows, *'],
  ),
];
