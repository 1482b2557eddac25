import type { Workflow } from '../engine/contract.ts';
import { expectedCash } from './expected-cash.ts';
import { sellingSteps } from './selling-steps.ts';

/** C1 process sale and C2 end-of-day close, at a second till beside the one that is open. */
export const saleWorkflow: Workflow = {
  id: 'pos.sale-possible',
  title: 'A shift is opened, sells from stock, banks its cash, is counted and reconciled',
  clauses: ['5.c'],
  tenant: 'demo-retail-store',
  steps: [
    ...sellingSteps,
    {
      title: 'The manager drops the takings into the safe',
      sql: `
        INSERT INTO "pos_cash_movement" (id, "tenantId", "shiftId", sequence, type, direction, amount, "balanceBefore",
          "balanceAfter", reason, "performedById", "approvedById", "occurredAt")
        SELECT gen_random_uuid()::text, :tenant, h.id, 2, 'DROP'::"PosCashMovementType", 'OUT'::"PosCashDirection",
          h."cashSales", h."expectedCash", h."expectedCash" - h."cashSales", 'Notes to the safe', :managerId, :ownerId,
          :now::timestamp - interval '10 minutes'
        FROM {pos_shift} h WHERE h.id = :shiftId
        RETURNING 'cash in the drawer' AS subject, "balanceAfter"::text AS have, '10000.00' AS want`,
    },
    {
      title: 'The till is closed',
      sql: `
        UPDATE "pos_shift" t SET status = 'CLOSED', "closedById" = :managerId, "closedAt" = :now::timestamp - interval '5 minutes',
          "expectedCash" = ${expectedCash('t')}
        WHERE t.id = :shiftId
        RETURNING 'expected cash' AS subject, "expectedCash"::text AS have, '10000.00' AS want`,
    },
    {
      title: 'The drawer is counted and ₦200 are missing',
      sql: `
        UPDATE "pos_shift" SET "actualCash" = 9800, "cashVariance" = 9800 - "expectedCash", "varianceReason" = 'Change given twice'
        WHERE id = :shiftId
        RETURNING 'variance' AS subject, "cashVariance"::text AS have, '-200.00' AS want`,
    },
    {
      title: 'The owner books the variance',
      sql: `
        INSERT INTO "pos_cash_movement" (id, "tenantId", "shiftId", sequence, type, direction, amount, "balanceBefore",
          "balanceAfter", reason, "performedById", "approvedById", "occurredAt")
        SELECT gen_random_uuid()::text, :tenant, h.id, 3, 'ADJUSTMENT'::"PosCashMovementType", 'OUT'::"PosCashDirection",
          -h."cashVariance", h."expectedCash", h."actualCash", 'Cash short at reconciliation', :ownerId, :managerId, :now::timestamp
        FROM {pos_shift} h WHERE h.id = :shiftId
        RETURNING 'cash in the drawer' AS subject, "balanceAfter"::text AS have, '9800.00' AS want`,
    },
    {
      title: 'The owner reconciles the shift',
      sql: `
        UPDATE "pos_shift" SET status = 'RECONCILED', "reconciledById" = :ownerId, "reconciledAt" = :now::timestamp
        WHERE id = :shiftId AND status = 'CLOSED' AND "openedById" <> :ownerId
        RETURNING 'status' AS subject, status::text AS have, 'RECONCILED' AS want`,
    },
    {
      title: 'The shift report tallies with its sale, its drawer and the stock',
      sql: `
        SELECT m.subject, m.have::text, m.want::text
        FROM {pos_shift} h
        CROSS JOIN LATERAL (SELECT sum(i."lineTotal") AS total, sum(i."taxAmount") AS tax, sum(i.quantity) AS units
          FROM {pos_sale_item} i JOIN {pos_sale} s ON s.id = i."saleId" WHERE s."shiftId" = h.id) c
        CROSS JOIN LATERAL (SELECT sum(k."quantityBefore" - k."quantityAfter") AS units
          FROM {inv_stock_movement} k WHERE k.reference = 'LRS-SALE-TRIAL') k
        CROSS JOIN LATERAL (VALUES ('gross sales', h."grossSales"::text, c.total::text), ('tax', h."taxTotal"::text, c.tax::text),
          ('cash sales', h."cashSales"::text, c.total::text), ('number of sales', h."saleCount"::text, '1'),
          ('expected cash', h."expectedCash"::text, ${expectedCash('h')}::text),
          ('variance', h."cashVariance"::text, (h."actualCash" - h."expectedCash")::text),
          ('units out of stock', k.units::text, c.units::text)) m(subject, have, want)
        WHERE h.id = :shiftId`,
    },
  ],
};
