import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = ANY(:tenants::text[])`;

/** Demo rows by the names that people use, as subqueries that give ids. */

export const order = (number: string): string =>
  `(SELECT id FROM "svm_order" WHERE "orderNumber" = '${number}' AND ${OURS})`;

export const line = (number: string, sku: string): string =>
  `(SELECT id FROM "svm_order_item" WHERE "orderId" = ${order(number)} AND sku = '${sku}')`;

export const cart = (session: string): string =>
  `(SELECT id FROM "svm_cart" WHERE "sessionId" = '${session}' AND ${OURS})`;

export const cartLine = (session: string, sku: string): string =>
  `(SELECT id FROM "svm_cart_item" WHERE "cartId" = ${cart(session)} AND sku = '${sku}')`;

export const zone = (name: string): string => `(SELECT id FROM "svm_shipping_zone" WHERE name = '${name}' AND ${OURS})`;

export const rate = (zoneName: string, name: string): string =>
  `(SELECT id FROM "svm_shipping_rate" WHERE "zoneId" = ${zone(zoneName)} AND name = '${name}')`;

export const promotion = (code: string): string =>
  `(SELECT id FROM "svm_promotion" WHERE code = '${code}' AND ${OURS})`;

export const usage = (code: string): string =>
  `(SELECT id FROM "svm_promotion_usage" WHERE "promotionId" = ${promotion(code)})`;

export const customer = (email: string): string =>
  `(SELECT id FROM "Customer" WHERE email = '${email}@mail.example' AND ${OURS})`;

export const address = (email: string): string =>
  `(SELECT id FROM "CustomerAddress" WHERE "customerId" = ${customer(email)})`;

export const product = (sku: string): string =>
  `(SELECT id FROM "Product" WHERE sku = '${sku}' AND "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-retail-store' AND id = ANY(:tenants::text[])))`;

/** A fault in one row of a table: what is set there, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [table, id, change]: readonly [table: string, id: string, change: string],
  [subject, have, want]: readonly [subject: string, have: string | null, want: string | null],
): Fault {
  return { check, title, sql: `UPDATE "${table}" SET ${change} WHERE id = ${id}`, finding: { subject, have, want } };
}

/** A fault in all of the store's rows of a table, which empties a view. */
export function hide(check: string, view: string, want: number, table: string, change: string): Fault {
  const sql = `UPDATE "${table}" SET ${change} WHERE ${OURS}`;
  const subject = `${view} of demo-retail-store`;
  return {
    check,
    title: `"${view}" is emptied`,
    sql,
    finding: { subject, have: '0 rows', want: `${want} rows or more` },
  };
}
