import type { Rule } from '../engine/contract.ts';
import { everyNamed, mix } from '../engine/rules.ts';
import { LEVELS, MOVEMENTS, STAFF } from './named-rows.ts';

export const movementRules: readonly Rule[] = [
  mix('products.movement-reasons', 'inv_stock_movement', 'reason', {
    INITIAL_STOCK: 21,
    PURCHASE_ORDER: 5,
    SALE: 14,
    RETURN: 1,
    TRANSFER_OUT: 8,
    TRANSFER_IN: 5,
    ADJUSTMENT_INCREASE: 1,
    ADJUSTMENT_DECREASE: 1,
    EXPIRED: 2,
    DAMAGED: 1,
    THEFT: 1,
  }),
  everyNamed(
    { id: 'products.movement-arithmetic', title: 'after is before plus the quantity, whose sign fits the reason' },
    MOVEMENTS,
    `r."quantityAfter" = r."quantityBefore" + r.quantity AND r."quantityBefore" >= 0 AND r."quantityAfter" >= 0
      AND sign(r.quantity) = CASE WHEN r.reason IN ('PURCHASE_ORDER', 'RETURN', 'TRANSFER_IN', 'ADJUSTMENT_INCREASE', 'INITIAL_STOCK') THEN 1 ELSE -1 END`,
    `concat_ws(' ', r."quantityBefore", 'and', r.quantity, 'gives', r."quantityAfter")`,
  ),
  {
    id: 'products.movement-chain',
    title: 'a log starts with the opening stock, and each movement starts where the one before it ended',
    clauses: ['8.1.a'],
    sql: `
      SELECT m.name AS subject, m."quantityBefore" || CASE WHEN m.reason = 'INITIAL_STOCK' THEN ', opening' ELSE '' END AS have,
        coalesce(lag(m."quantityAfter") OVER log::text, '0, opening') AS want
      FROM (${MOVEMENTS}) m WINDOW log AS (PARTITION BY m."variantId", m."locationId" ORDER BY m."occurredAt")`,
  },
  {
    id: 'products.movement-on-hand',
    title: 'what is on hand is what the last movement left',
    clauses: ['8.1.a', '5.e'],
    sql: `
      SELECT last.level AS subject, l."quantityOnHand" AS have, last."quantityAfter" AS want
      FROM (SELECT DISTINCT ON (m."variantId", m."locationId") m.* FROM (${MOVEMENTS}) m
        ORDER BY m."variantId", m."locationId", m."occurredAt" DESC) last
      LEFT JOIN {InventoryLevel} l ON l."variantId" = last."variantId" AND l."locationId" = last."locationId"`,
  },
  {
    id: 'products.level-current',
    title: 'a level was updated when its stock last moved, or later',
    clauses: ['8.1.a'],
    sql: `
      SELECT l.name AS subject, CASE WHEN l."updatedAt" >= max(m."occurredAt") THEN 'current' ELSE l."updatedAt"::text END AS have, 'current' AS want
      FROM (${LEVELS}) l JOIN {inv_stock_movement} m ON m."variantId" = l."variantId" AND m."locationId" = l."locationId"
      GROUP BY l.id, l.name, l."updatedAt"`,
  },
  everyNamed(
    { id: 'products.movement-cost', title: 'goods cost 15 to 30 % less than the variant sells for' },
    MOVEMENTS,
    '(r.price - r."unitCost") / nullif(r.price, 0) BETWEEN 0.15 AND 0.30',
    `r."unitCost" || ' of ' || r.price`,
  ),
  everyNamed(
    {
      id: 'products.movement-cause',
      title: 'a purchase names an active supplier, a transfer its papers, a loss its cause',
    },
    `SELECT m.*, s.status AS "supplierStatus", t."transferNumber" FROM (${MOVEMENTS}) m
      LEFT JOIN {Supplier} s ON s.id = m."supplierId" LEFT JOIN {inv_stock_transfer} t ON t.id = m."transferId"`,
    `CASE
      WHEN r.reason = 'PURCHASE_ORDER' THEN r."supplierStatus" = 'ACTIVE' AND r."transferId" IS NULL AND r.reference ~ '^[A-Z]+-PO-[0-9]+$'
      WHEN r.reason IN ('TRANSFER_IN', 'TRANSFER_OUT') THEN r."supplierId" IS NULL AND r.reference = r."transferNumber"
      ELSE r."supplierId" IS NULL AND r."transferId" IS NULL AND r.note IS NOT NULL END`,
    `concat_ws(' ', 'supplier', coalesce(r."supplierStatus"::text, 'none'), 'transfer', coalesce(r."transferNumber", 'none'), 'reference', coalesce(r.reference, 'none'), 'note', coalesce(r.note, 'none'))`,
  ),
  {
    id: 'products.movement-keeper',
    title: 'stock is moved by the person who keeps it',
    clauses: ['8.1.a'],
    sql: `
      SELECT m.name AS subject, u.email AS have, staff.keeper AS want
      FROM (${MOVEMENTS}) m JOIN {Tenant} s ON s.id = m."tenantId" LEFT JOIN ${STAFF} ON staff.slug = s.slug
      LEFT JOIN "User" u ON u.id = m."performedById"`,
  },
];
