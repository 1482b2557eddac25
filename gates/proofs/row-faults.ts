import { KEYS_OFF, LOOK_ALIKE, MARKET, OTHER_PARTNER, partnerId, RETAIL, tenantId } from './named-rows.ts';
import type { SqlFault } from './planted-fault.ts';

/** Faults of the rows of D3-A after the last one: what was counted, what is an orphan, what left its tenant. */

const supplier = (id: string, tenant: string): string =>
  `INSERT INTO "Supplier" (id, "tenantId", code, name, "contactName", phone, email, city, "paymentTermsDays", "updatedAt")
   VALUES ('${id}', ${tenant}, '${id}', 'S', 'S', '0', 's', 'Lagos', 1, now())`;

const engine = (check: string, name: string, title: string, sql: string[], finding: readonly string[]): SqlFault => {
  const [subject = '', have = '', want] = finding;
  return { name, kind: 'engine', title, check, sql, finding: { subject, have, want: want ?? null } };
};

const FIRST_MOVEMENT = `(SELECT min(id) FROM pos_cash_movement WHERE "tenantId" = ${RETAIL})`;

const counts: readonly SqlFault[] = [
  engine(
    'counts.pos_cash_movement',
    'missing-row',
    'a row is missing',
    [`DELETE FROM pos_cash_movement WHERE id = ${FIRST_MOVEMENT}`],
    ['pos_cash_movement of demo-retail-store', '17 written, 17 found', '18 written, 18 found'],
  ),
  engine(
    'counts.Supplier',
    'extra-row',
    'a tenant that should have none has a row',
    [supplier('extra', tenantId('demo-hotel'))],
    ['Supplier of demo-hotel', '0 written, 1 found', '0 written, 0 found'],
  ),
  engine(
    'counts.mvm_vendor',
    'parallel-cast',
    'a second wave registers a vendor again under another slug',
    [
      `INSERT INTO mvm_vendor SELECT (jsonb_populate_record(v, jsonb_build_object('id', 'again', 'slug', 'again', 'email', 'again@vendors.example'))).*
       FROM mvm_vendor v WHERE v."tenantId" = ${MARKET} ORDER BY v.id LIMIT 1`,
    ],
    ['mvm_vendor of demo-marketplace', '* written, * found', '* written, * found'],
  ),
  engine(
    'counts.pos_sale_item',
    'doubled-row',
    'a row is there twice',
    [
      `INSERT INTO pos_sale_item SELECT (jsonb_populate_record(i, jsonb_build_object('id', 'twice', 'sku', 'twice'))).*
       FROM pos_sale_item i JOIN pos_sale s ON s.id = i."saleId" AND s."tenantId" = ${RETAIL} ORDER BY i.id LIMIT 1`,
    ],
    ['pos_sale_item of demo-retail-store', '150 written, 151 found', '150 written, 150 found'],
  ),
  engine(
    'counts.pos_sale',
    'placeholder-tenant-id',
    'the sales are filed under a slug instead of the tenant’s id',
    [`UPDATE pos_sale SET "tenantId" = 'demo-retail-store' WHERE "tenantId" = ${RETAIL}`],
    ['pos_sale of demo-retail-store', '0 written, 0 found', '50 written, 50 found'],
  ),
  engine(
    'counts.pos_sale',
    'transactional-layer-missing',
    'no sale was ever made',
    [
      `WITH gone AS (DELETE FROM pos_cash_movement WHERE "tenantId" = ${RETAIL})
       DELETE FROM pos_sale_item WHERE "saleId" IN (SELECT id FROM pos_sale WHERE "tenantId" = ${RETAIL})`,
      `DELETE FROM pos_sale WHERE "tenantId" = ${RETAIL}`,
    ],
    ['pos_sale of demo-retail-store', '0 written, 0 found', '50 written, 50 found'],
  ),
  engine(
    'counts.pos_shift',
    'written-by-somebody-else',
    'a row is another transaction’s',
    [`UPDATE pos_shift SET "tillCode" = "tillCode" WHERE "shiftNumber" = 'LRS-SHIFT-0001'`],
    ['pos_shift of demo-retail-store', '5 written, 6 found', '6 written, 6 found'],
  ),
];

const OURS = partnerId('webwaka-demo-partner');

/** Rows that are the partner's own. */
const partnersCounts: readonly SqlFault[] = [
  engine(
    'counts.PartnerPackage',
    'partners-row-under-another-partner',
    'a row of the partner’s own is filed under another partner',
    [
      `UPDATE "PartnerPackage" SET "partnerId" = ${OTHER_PARTNER} WHERE slug = 'shop-starter' AND "partnerId" = ${OURS}`,
    ],
    ['PartnerPackage of partner', '3 written, 3 found', '4 written, 4 found'],
  ),
  engine(
    'counts.PayoutBatch',
    'partners-row-missing',
    'a row of the partner’s own is missing',
    [`DELETE FROM "PayoutBatch" WHERE "batchNumber" LIKE '%-900001' AND "partnerId" = ${OURS}`],
    ['PayoutBatch of partner', '2 written, 2 found', '3 written, 3 found'],
  ),
];

const counted = (name: string, title: string, sql: string | string[], finding: readonly string[]): SqlFault =>
  engine('counts.postgresql', name, title, [sql].flat(), finding);

const counters: readonly SqlFault[] = [
  counted(
    'row-under-a-placeholder',
    'a row more is filed under a placeholder',
    supplier('stray', `'demo-retail-store'`),
    ['Supplier', '7 inserted', '6 inserted'],
  ),
  counted('row-in-a-neighbour', 'a row more is a neighbour’s', supplier('stray', LOOK_ALIKE), [
    'Supplier',
    '7 inserted',
    '6 inserted',
  ]),
  counted(
    'update-in-passing',
    'a row of layer 0 is updated',
    `UPDATE "Tenant" SET name = name WHERE slug = 'demo-b2b'`,
    ['Tenant', '1 updated', 'nothing'],
  ),
  counted(
    'delete-in-passing',
    'rows of a neighbour are deleted',
    `DELETE FROM "CustomerAddress" WHERE "firstName" LIKE 'kano-pharmacy-live%'`,
    ['CustomerAddress', '22 inserted, 2 deleted', '22 inserted'],
  ),
  counted('truncate', 'a table is truncated, which PostgreSQL does not count', 'TRUNCATE "TenantMembership"', [
    'TenantMembership',
    'rewritten',
    'nothing',
  ]),
  counted(
    'inserted-and-deleted',
    'a row is written and deleted again',
    [
      `INSERT INTO pos_cash_movement SELECT (jsonb_populate_record(m, jsonb_build_object('id', 'again', 'sequence', 99))).*
       FROM pos_cash_movement m WHERE m.id = ${FIRST_MOVEMENT}`,
      `DELETE FROM pos_cash_movement WHERE id = 'again'`,
    ],
    ['pos_cash_movement', '19 inserted, 1 deleted', '18 inserted'],
  ),
];

const FIRST_SALE = `(SELECT id FROM pos_sale WHERE "tenantId" = ${RETAIL} ORDER BY "saleNumber" LIMIT 1)`;
const FIRST_LEVEL = `(SELECT min(id) FROM "InventoryLevel" WHERE "tenantId" = ${RETAIL})`;

const orphans: readonly SqlFault[] = [
  engine(
    'orphans.pos_sale',
    'soft-reference-nowhere',
    'a soft reference leads nowhere',
    [`UPDATE pos_sale SET "locationId" = 'nowhere' WHERE id = ${FIRST_SALE}`],
    ['pos_sale.locationId of *', 'nowhere'],
  ),
  engine(
    'orphans.pos_sale',
    'orphan-by-disabled-trigger',
    'a hard reference came in while the triggers of its table were off',
    ['ALTER TABLE pos_sale DISABLE TRIGGER ALL', `UPDATE pos_sale SET "shiftId" = 'nowhere' WHERE id = ${FIRST_SALE}`],
    ['pos_sale.shiftId of *', 'nowhere'],
  ),
  engine(
    'orphans.pos_sale',
    'orphan-by-replication-role',
    'a hard reference came in while the session’s keys were off',
    [KEYS_OFF, `UPDATE pos_sale SET "shiftId" = 'nowhere' WHERE id = ${FIRST_SALE}`],
    ['pos_sale.shiftId of *', 'nowhere'],
  ),
  engine(
    'orphans.InventoryLevel',
    'orphan-by-not-valid',
    'a foreign key was never validated',
    [
      'ALTER TABLE "InventoryLevel" DROP CONSTRAINT "InventoryLevel_productId_fkey"',
      `UPDATE "InventoryLevel" SET "productId" = 'nowhere' WHERE id = ${FIRST_LEVEL}`,
      'ALTER TABLE "InventoryLevel" ADD CONSTRAINT again FOREIGN KEY ("productId") REFERENCES "Product"(id) NOT VALID',
    ],
    ['InventoryLevel.productId of *', 'nowhere'],
  ),
  engine(
    'orphans.InventoryLevel',
    'orphan-by-not-enforced',
    'a foreign key is there and not enforced',
    [
      'ALTER TABLE "InventoryLevel" DROP CONSTRAINT "InventoryLevel_productId_fkey"',
      'ALTER TABLE "InventoryLevel" ADD CONSTRAINT again FOREIGN KEY ("productId") REFERENCES "Product"(id) NOT ENFORCED',
      `UPDATE "InventoryLevel" SET "productId" = 'nowhere' WHERE id = ${FIRST_LEVEL}`,
    ],
    ['InventoryLevel.productId of *', 'nowhere'],
  ),
  engine(
    'orphans.InventoryLevel',
    'orphan-by-match-simple',
    'a key of two columns lets everything pass where one of them is null',
    [
      'ALTER TABLE "InventoryLevel" DROP CONSTRAINT "InventoryLevel_productId_fkey"',
      'ALTER TABLE "ProductVariant" ADD CONSTRAINT pair UNIQUE ("productId", id)',
      'ALTER TABLE "InventoryLevel" ADD CONSTRAINT again FOREIGN KEY ("productId", "variantId") REFERENCES "ProductVariant" ("productId", id) NOT VALID',
      `UPDATE "InventoryLevel" SET "productId" = 'nowhere', "variantId" = NULL WHERE id = ${FIRST_LEVEL}`,
    ],
    ['InventoryLevel.productId of *', 'nowhere'],
  ),
];

const NEIGHBOURS_PRODUCT = `(SELECT min(id) FROM "Product" WHERE "tenantId" = ${LOOK_ALIKE})`;

const boundary: readonly SqlFault[] = [
  engine(
    'boundary.InventoryLevel',
    'child-of-a-neighbour',
    'a child’s parent is a neighbour’s',
    [`UPDATE "InventoryLevel" SET "productId" = ${NEIGHBOURS_PRODUCT}, "variantId" = NULL WHERE id = ${FIRST_LEVEL}`],
    ['InventoryLevel.productId of *', '*', '*'],
  ),
  engine(
    'boundary.pos_sale',
    'child-in-another-demo-tenant',
    'a valid reference leads into another demo tenant',
    [
      `UPDATE pos_sale SET "locationId" = (SELECT id FROM "Location" WHERE "isDefaultLocation" AND "tenantId" = ${tenantId('demo-school')}) WHERE id = ${FIRST_SALE}`,
    ],
    ['pos_sale.locationId of *', '*', '*'],
  ),
  engine(
    'boundary.pos_sale_item',
    'grandchild-of-a-neighbour',
    'a child without a tenant of its own names a neighbour’s row',
    [
      `UPDATE pos_sale_item SET "productId" = ${NEIGHBOURS_PRODUCT} WHERE id = (SELECT min(id) FROM pos_sale_item WHERE "saleId" = ${FIRST_SALE})`,
    ],
    ['pos_sale_item.productId of *', '*', '*'],
  ),
  engine(
    'boundary.inv_stock_movement',
    'person-of-another-tenant',
    'a person of another tenant did the work',
    [
      `UPDATE inv_stock_movement SET "performedById" = (SELECT id FROM "User" WHERE email = 'teacher@demo-school.demo')
       WHERE id = (SELECT min(id) FROM inv_stock_movement WHERE "tenantId" = ${RETAIL})`,
    ],
    ['inv_stock_movement.performedById of *', 'a person of no such tenant', '*'],
  ),
  engine(
    'boundary.mvm_vendor_registration',
    'registration-with-another-partner',
    'a partner column names another partner',
    [
      `UPDATE mvm_vendor_registration SET "partnerId" = (SELECT id FROM "Partner" WHERE slug = 'harmattan-resellers') WHERE "tenantId" = ${MARKET}`,
    ],
    ['mvm_vendor_registration.partnerId of *', '*', '*'],
  ),
  engine(
    'boundary.PartnerEarning',
    'settled-by-another-partner',
    'a client’s row refers to a row of another partner’s own',
    [
      `UPDATE "PartnerEarning" SET "payoutBatchId" = (SELECT min(id) FROM "PayoutBatch" WHERE "partnerId" = ${OTHER_PARTNER})
       WHERE "payoutBatchId" = (SELECT id FROM "PayoutBatch" WHERE "batchNumber" LIKE '%-900001' AND "partnerId" = ${OURS})`,
    ],
    ['PartnerEarning.payoutBatchId of *', '*', '*'],
  ),
  engine(
    'boundary.PayoutBatch',
    'payout-of-another-partner',
    'a row of the partner’s own is filed under another partner and is missed',
    [
      `UPDATE "PayoutBatch" SET "partnerId" = ${OTHER_PARTNER} WHERE "batchNumber" LIKE '%-900001' AND "partnerId" = ${OURS}`,
    ],
    ['rows of the demo partner by PayoutBatch.partnerId', '2 rows', '3 rows'],
  ),
  engine(
    'boundary.partner',
    'ownership-guard-gone',
    'a tenant goes over to a partner that looks like ours while the gate runs',
    [
      `UPDATE "PartnerReferral" SET "partnerId" = (SELECT id FROM "Partner" WHERE slug = 'webwaka-demo-partner-ng') WHERE "tenantId" = ${RETAIL}`,
    ],
    ['demo-retail-store', '*', '*'],
  ),
  {
    name: 'referral-lost',
    kind: 'engine',
    title: 'the referral of a tenant is lost while the gate runs',
    check: 'boundary.partner',
    sql: [KEYS_OFF, `DELETE FROM "PartnerReferral" WHERE "tenantId" = ${RETAIL}`],
    finding: { subject: 'demo-retail-store', have: null, want: '*' },
  },
];

const neighbour = (name: string, title: string, sql: string, table: string): SqlFault =>
  engine('boundary.neighbours', name, title, [sql], [table, '* rows, *', '* rows, *']);

const neighbours: readonly SqlFault[] = [
  neighbour(
    'neighbour-changed',
    'a neighbour’s row is changed',
    `UPDATE "Product" SET name = 'renamed' WHERE "tenantId" = 'TENANT_ID_PLACEHOLDER'`,
    'Product',
  ),
  neighbour(
    'neighbour-vanished',
    'a neighbour’s row is gone',
    `DELETE FROM "CustomerAddress" WHERE "firstName" LIKE 'enugu-mart-live%'`,
    'CustomerAddress',
  ),
  neighbour('neighbour-added', 'a neighbour has a row more', supplier('stray', LOOK_ALIKE), 'Supplier'),
  neighbour(
    'row-handed-to-a-neighbour',
    'a row of ours is filed under a neighbour',
    `UPDATE pos_cash_movement SET "tenantId" = ${LOOK_ALIKE} WHERE id = ${FIRST_MOVEMENT}`,
    'pos_cash_movement',
  ),
];

const partnersNeighbours: readonly SqlFault[] = [
  neighbour(
    'partners-row-handed-to-another-partner',
    'a row of the partner’s own is filed under another partner',
    `UPDATE "PartnerPackage" SET "partnerId" = ${OTHER_PARTNER} WHERE slug = 'shop-starter' AND "partnerId" = ${OURS}`,
    'PartnerPackage',
  ),
  neighbour(
    'another-partners-row-changed',
    'a row of another partner’s own is changed',
    `UPDATE "PartnerPayoutSettings" SET currency = 'NGN' WHERE "partnerId" = ${OTHER_PARTNER}`,
    'PartnerPayoutSettings',
  ),
];

/** A check that finds nothing to look at is not proven either. */
const vacuous: readonly SqlFault[] = [
  {
    name: 'certified-on-nothing',
    kind: 'engine',
    title: 'there is no shift whose totals could be wrong',
    check: 'pos.shift-totals',
    sql: [KEYS_OFF, `DELETE FROM pos_shift WHERE "tenantId" = ${RETAIL}`],
    finding: null,
  },
];

export const rowFaults: readonly SqlFault[] = [
  ...vacuous,
  ...counts,
  ...partnersCounts,
  ...counters,
  ...orphans,
  ...boundary,
  ...neighbours,
  ...partnersNeighbours,
];
