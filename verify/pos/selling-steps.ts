import type { Step } from '../engine/contract.ts';
import { expectedCash } from './expected-cash.ts';

/** From the float in the drawer to goods over the counter: two of one article and one of another, paid in cash. */
export const sellingSteps: readonly Step[] = [
  {
    title: 'The manager opens a shift at the second till',
    sql: `
      INSERT INTO "pos_shift" (id, "tenantId", "locationId", "tillCode", "shiftNumber", status, "openedById", "openedAt",
        "openingFloat", "expectedCash", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, l.id, 'TILL-2', 'LRS-SHIFT-TRIAL', 'OPEN'::"PosShiftStatus", u.id,
        :now::timestamp - interval '25 minutes', 10000, 10000, :now::timestamp
      FROM {Location} l
      JOIN {TenantMembership} m ON m."isActive" JOIN "User" u ON u.id = m."userId" AND u.email = 'manager@demo-retail-store.demo'
      WHERE l."isDefaultLocation" AND NOT EXISTS (SELECT FROM {pos_shift} o WHERE o."tillCode" = 'TILL-2' AND o.status = 'OPEN')
      RETURNING id AS "shiftId", "locationId", "openedById" AS "managerId", 'status' AS subject, status::text AS have, 'OPEN' AS want`,
  },
  {
    title: 'The float goes into the drawer',
    sql: `
      INSERT INTO "pos_cash_movement" (id, "tenantId", "shiftId", sequence, type, direction, amount, "balanceBefore",
        "balanceAfter", reason, "performedById", "occurredAt")
      SELECT gen_random_uuid()::text, :tenant, h.id, 1, 'OPEN_FLOAT'::"PosCashMovementType", 'IN'::"PosCashDirection",
        h."openingFloat", 0, h."openingFloat", 'Opening float', h."openedById", h."openedAt"
      FROM {pos_shift} h WHERE h.id = :shiftId
      RETURNING 'cash in the drawer' AS subject, "balanceAfter"::text AS have, '10000.00' AS want,
        (SELECT u.id FROM "User" u WHERE u.email = 'owner@demo-retail-store.demo') AS "ownerId"`,
  },
  {
    title: 'The tiles offer two articles in stock',
    sql: `
      WITH offered AS (
        SELECT DISTINCT ON (p.id) v.id AS "variantId", v.sku, l."quantityOnHand" AS stock
        FROM {Product} p
        JOIN {inv_channel_config} c ON c."productId" = p.id AND c.channel = 'POS' AND c.status = 'ACTIVE'
        JOIN {ProductVariant} v ON v."productId" = p.id AND v."isActive"
        JOIN {InventoryLevel} l ON l."variantId" = v.id AND l."locationId" = :locationId AND l."quantityAvailable" >= 2
        WHERE p.status = 'ACTIVE' ORDER BY p.id, v.sku),
      chosen AS (SELECT o.*, row_number() OVER (ORDER BY o.sku) AS place FROM offered o ORDER BY o.sku LIMIT 2)
      SELECT 'articles' AS subject, count(*)::int AS have, 2 AS want,
        min("variantId") FILTER (WHERE place = 1) AS "firstId", min("variantId") FILTER (WHERE place = 2) AS "secondId",
        min(stock) FILTER (WHERE place = 1) AS "firstStock", min(stock) FILTER (WHERE place = 2) AS "secondStock"
      FROM chosen`,
  },
  {
    title: 'The sale is rung up and paid in cash',
    sql: `
      INSERT INTO "pos_sale" (id, "tenantId", "shiftId", "locationId", "staffId", "saleNumber", "receiptNumber", status, "soldAt",
        subtotal, "taxAmount", "grandTotal", "paymentMethod", "amountTendered", "changeGiven", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :shiftId, :locationId, :managerId, 'LRS-SALE-TRIAL', 'LRS-RCP-TRIAL',
        'COMPLETED'::"PosSaleStatus", :now::timestamp - interval '20 minutes', b.total - b.tax, b.tax, b.total,
        'CASH'::"PosPaymentMethod", b.notes, b.notes - b.total, :now::timestamp
      FROM (SELECT sum(a.amount) AS total, sum(round(a.amount * 7.5 / 107.5, 2)) AS tax, ceil(sum(a.amount) / 1000 + 0.5) * 1000 AS notes
        FROM (SELECT v.price * CASE WHEN v.id = :firstId THEN 2 ELSE 1 END AS amount
          FROM {ProductVariant} v WHERE v.id IN (:firstId, :secondId)) a) b
      RETURNING id AS "saleId", 'paid with enough notes' AS subject, "amountTendered" > "grandTotal" AS have, true AS want`,
  },
  {
    title: 'The articles are put on the receipt',
    sql: `
      INSERT INTO "pos_sale_item" (id, "saleId", "productId", "variantId", "productName", "variantName", sku, quantity,
        "unitPrice", "taxAmount", "lineTotal", "updatedAt")
      SELECT gen_random_uuid()::text, :saleId, p.id, v.id, p.name, v.name, v.sku, q.units, v.price,
        round(q.units * v.price * 7.5 / 107.5, 2), q.units * v.price, :now::timestamp
      FROM {ProductVariant} v JOIN {Product} p ON p.id = v."productId"
      JOIN (VALUES (:firstId, 2), (:secondId, 1)) q(id, units) ON q.id = v.id
      RETURNING 'line total' AS subject, "lineTotal"::text AS have, (quantity * "unitPrice")::text AS want`,
  },
  {
    title: 'The receipt adds up',
    sql: `
      SELECT m.subject, m.have::text, m.want::text
      FROM {pos_sale} s
      CROSS JOIN LATERAL (SELECT count(*) AS lines, sum(i."lineTotal") AS total, sum(i."taxAmount") AS tax
        FROM {pos_sale_item} i WHERE i."saleId" = s.id) c
      CROSS JOIN LATERAL (VALUES ('lines', c.lines::numeric, 2), ('total', s."grandTotal", c.total), ('tax', s."taxAmount", c.tax),
        ('subtotal', s.subtotal, c.total - c.tax), ('change', s."changeGiven", s."amountTendered" - c.total)) m(subject, have, want)
      WHERE s.id = :saleId`,
  },
  {
    title: 'The goods leave the stock',
    sql: `
      WITH taken AS (
        UPDATE "InventoryLevel" l SET "quantityOnHand" = l."quantityOnHand" - i.quantity,
          "quantityAvailable" = l."quantityAvailable" - i.quantity, "updatedAt" = :now::timestamp
        FROM {pos_sale_item} i
        WHERE i."saleId" = :saleId AND l."variantId" = i."variantId" AND l."locationId" = :locationId
        RETURNING l."productId", l."variantId", l."locationId", l."quantityOnHand" AS after, i.quantity)
      INSERT INTO "inv_stock_movement" (id, "tenantId", "productId", "variantId", "locationId", reason, quantity, "quantityBefore",
        "quantityAfter", "unitCost", reference, "performedById", "occurredAt")
      SELECT gen_random_uuid()::text, :tenant, k."productId", k."variantId", k."locationId", 'SALE'::"StockMovementReason",
        -k.quantity, k.after + k.quantity, k.after, p."costPrice", 'LRS-SALE-TRIAL', :managerId, :now::timestamp - interval '20 minutes'
      FROM taken k JOIN {Product} p ON p.id = k."productId"
      RETURNING 'stock before' AS subject, "quantityBefore" AS have,
        CASE "variantId" WHEN :firstId THEN :firstStock::int ELSE :secondStock::int END AS want`,
  },
  {
    title: 'The stock has fallen by what was sold',
    sql: `
      SELECT CASE v.id WHEN :firstId THEN 'two of the first' ELSE 'one of the second' END AS subject, l."quantityOnHand" AS have,
        CASE v.id WHEN :firstId THEN :firstStock::int - 2 ELSE :secondStock::int - 1 END AS want
      FROM {InventoryLevel} l JOIN {ProductVariant} v ON v.id = l."variantId"
      WHERE l."locationId" = :locationId AND v.id IN (:firstId, :secondId)`,
  },
  {
    title: 'The shift takes the sale into its totals',
    sql: `
      UPDATE "pos_shift" t SET "grossSales" = c.total, "netSales" = c.total, "taxTotal" = c.tax, "cashSales" = c.total,
        "saleCount" = c.sales, "expectedCash" = ${expectedCash('t')}
      FROM (SELECT sum(s."grandTotal") AS total, sum(s."taxAmount") AS tax, count(*) AS sales
        FROM {pos_sale} s WHERE s."shiftId" = :shiftId) c
      WHERE t.id = :shiftId
      RETURNING 'expected cash' AS subject, t."expectedCash"::text AS have,
        (10000 + (SELECT sum(i."lineTotal") FROM {pos_sale_item} i WHERE i."saleId" = :saleId))::text AS want`,
  },
];
