import type { Rule } from '../engine/contract.ts';
import { everyNamed, everyRow, mix } from '../engine/rules.ts';
import { LEVELS, STAFF, TRANSFER_ITEMS } from './named-rows.ts';

export const transferRules: readonly Rule[] = [
  mix('products.transfer-status', 'inv_stock_transfer', 'status', { APPROVED: 1, IN_TRANSIT: 1, COMPLETED: 2 }),
  everyNamed(
    { id: 'products.transfer-route', title: 'a transfer runs between two different places' },
    `SELECT t."transferNumber" AS name, a.code AS "from", b.code AS "to" FROM {inv_stock_transfer} t
      JOIN {Location} a ON a.id = t."fromLocationId" JOIN {Location} b ON b.id = t."toLocationId"`,
    'r."from" <> r."to"',
    `r."from" || ' to ' || r."to"`,
  ),
  everyRow(
    { id: 'products.transfer-steps', title: 'a transfer has taken the steps that its status says, and no more' },
    'inv_stock_transfer',
    'transferNumber',
    `CASE t.status
      WHEN 'APPROVED' THEN t."approvedAt" IS NOT NULL AND num_nonnulls(t."shippedAt", t."receivedAt") = 0
      WHEN 'IN_TRANSIT' THEN num_nonnulls(t."approvedAt", t."shippedAt") = 2 AND t."receivedAt" IS NULL
      WHEN 'COMPLETED' THEN num_nonnulls(t."approvedAt", t."shippedAt", t."receivedAt") = 3
      ELSE false END AND (t."approvedAt" IS NULL) = (t."approvedById" IS NULL)`,
    ['status', 'approvedAt', 'shippedAt', 'receivedAt'],
  ),
  {
    id: 'products.transfer-people',
    title: 'a transfer is asked for by the keeper of the stock and approved by somebody above',
    clauses: ['8.1.a'],
    sql: `
      SELECT t."transferNumber" AS subject, concat_ws(', ', asked.email, approved.email) AS have, concat_ws(', ', staff.keeper, staff.approver) AS want
      FROM {inv_stock_transfer} t JOIN {Tenant} s ON s.id = t."tenantId" LEFT JOIN ${STAFF} ON staff.slug = s.slug
      LEFT JOIN "User" asked ON asked.id = t."requestedById" LEFT JOIN "User" approved ON approved.id = t."approvedById"`,
  },
  everyNamed(
    { id: 'products.transfer-quantities', title: 'no more is received than shipped, nor shipped than asked for' },
    TRANSFER_ITEMS,
    `r."quantityRequested" > 0 AND r."quantityReceived" BETWEEN 0 AND r."quantityShipped" AND r."quantityShipped" <= r."quantityRequested"
      AND (r."shippedAt" IS NULL) = (r."quantityShipped" = 0) AND (r."receivedAt" IS NULL) = (r."quantityReceived" = 0)`,
    `concat_ws(' ', r."quantityRequested", 'asked,', r."quantityShipped", 'shipped,', r."quantityReceived", 'received')`,
  ),
  {
    id: 'products.transfer-variance',
    title: 'the variance of a line is what came less what was sent, once it has come',
    clauses: ['8.1.a'],
    sql: `
      SELECT i.name AS subject, i."quantityVariance" AS have,
        CASE WHEN i."receivedAt" IS NULL THEN 0 ELSE i."quantityReceived" - i."quantityShipped" END AS want
      FROM (${TRANSFER_ITEMS}) i`,
  },
  {
    id: 'products.transfer-movements',
    title: 'what a transfer ships leaves the one place and what is received enters the other',
    clauses: ['8.1.a', '8.1.b'],
    sql: `
      SELECT i.name || ', ' || side.reason AS subject,
        coalesce((SELECT sum(m.quantity) FROM {inv_stock_movement} m WHERE m."transferId" = i."transferId" AND m."variantId" = i."variantId"
          AND m."locationId" = side."locationId" AND m.reason::text = side.reason), 0) AS have,
        side.quantity AS want
      FROM (${TRANSFER_ITEMS}) i
      CROSS JOIN LATERAL (VALUES ('TRANSFER_OUT', i."fromLocationId", -i."quantityShipped"), ('TRANSFER_IN', i."toLocationId", i."quantityReceived"))
        AS side(reason, "locationId", quantity)`,
  },
  {
    id: 'products.transfer-reserved',
    title: 'reserved is what approved transfers will take',
    clauses: ['8.1.a'],
    sql: `
      SELECT l.name AS subject, l."quantityReserved" AS have, coalesce(sum(i."quantityRequested"), 0) AS want
      FROM (${LEVELS}) l LEFT JOIN (${TRANSFER_ITEMS}) i
        ON i."variantId" = l."variantId" AND i."fromLocationId" = l."locationId" AND i.status = 'APPROVED'
      GROUP BY l.id, l.name, l."quantityReserved"`,
  },
  {
    id: 'products.transfer-incoming',
    title: 'incoming is what transfers have under way',
    clauses: ['8.1.a'],
    sql: `
      SELECT l.name AS subject, l."quantityIncoming" AS have, coalesce(sum(i."quantityShipped"), 0) AS want
      FROM (${LEVELS}) l LEFT JOIN (${TRANSFER_ITEMS}) i
        ON i."variantId" = l."variantId" AND i."toLocationId" = l."locationId" AND i.status = 'IN_TRANSIT'
      GROUP BY l.id, l.name, l."quantityIncoming"`,
  },
];
