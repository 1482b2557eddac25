import type { Fault } from '../engine/fault.ts';

/** Demo rows by the names that people use, as subqueries that give ids. */

const OURS = `"tenantId" = ANY(:tenants::text[])`;

export const product = (sku: string): string => `(SELECT id FROM "Product" WHERE sku = '${sku}' AND ${OURS})`;

export const variant = (sku: string): string => `
  (SELECT v.id FROM "ProductVariant" v JOIN "Product" p ON p.id = v."productId" WHERE v.sku = '${sku}' AND p.${OURS})`;

export const level = (sku: string, location: string): string => `
  (SELECT l.id FROM "InventoryLevel" l JOIN "Location" o ON o.id = l."locationId"
   WHERE l."variantId" = ${variant(sku)} AND o.code = '${location}' AND l.${OURS})`;

export const movement = (sku: string, location: string, reason: string): string => `
  (SELECT m.id FROM "inv_stock_movement" m JOIN "Location" o ON o.id = m."locationId"
   WHERE m."variantId" = ${variant(sku)} AND o.code = '${location}' AND m.reason = '${reason}' AND m.${OURS} ORDER BY m."occurredAt" LIMIT 1)`;

export const transfer = (number: string): string =>
  `(SELECT id FROM "inv_stock_transfer" WHERE "transferNumber" = '${number}' AND ${OURS})`;

export const tenant = (slug: string): string =>
  `(SELECT id FROM "Tenant" WHERE slug = '${slug}' AND id = ANY(:tenants::text[]))`;

/** A fault in one row of a table: what is set, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [table, id, change]: readonly [table: string, id: string, change: string],
  [subject, have, want]: readonly [subject: string, have: string | null, want: string | null],
): Fault {
  return { check, title, sql: `UPDATE "${table}" SET ${change} WHERE id = ${id}`, finding: { subject, have, want } };
}
