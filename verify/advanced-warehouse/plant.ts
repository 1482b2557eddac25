import type { Fault } from '../engine/fault.ts';

const OURS = `"tenantId" = ANY(:tenants::text[])`;

const byNumber = (table: string, column: string) => (number: string) =>
  `(SELECT id FROM "${table}" WHERE "${column}" = '${number}' AND ${OURS})`;

/** Demo rows by the names that people use, as subqueries that give ids. */
export const warehouse = byNumber('wh_warehouse', 'code');
export const batch = byNumber('wh_batch', 'batchNumber');
export const receipt = byNumber('wh_receipt', 'receiptNumber');
export const task = byNumber('wh_putaway_task', 'taskNumber');
export const list = byNumber('wh_pick_list', 'pickListNumber');
export const movement = byNumber('wh_stock_movement', 'movementNumber');

const inWarehouse =
  (table: string) =>
  (name: string): string => {
    const [code = '', own = ''] = name.split(' ');
    return `(SELECT id FROM "${table}" WHERE code = '${own}' AND "warehouseId" = ${warehouse(code)})`;
  };

/** `LAG STO` and `LAG A-01-1-1` */
export const zone = inWarehouse('wh_zone');
export const bin = inWarehouse('wh_bin');

export const product = (sku: string): string =>
  `(SELECT id FROM "Product" WHERE sku = '${sku}' AND "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-warehouse' AND id = ANY(:tenants::text[])))`;

export const item = (receiptNumber: string, line: number): string =>
  `(SELECT id FROM "wh_receipt_item" WHERE "receiptId" = ${receipt(receiptNumber)} AND line = ${line})`;

export const line = (listNumber: string, place: number): string =>
  `(SELECT id FROM "wh_pick_list_item" WHERE "pickListId" = ${list(listNumber)} AND line = ${place})`;

export const account = (local: string): string =>
  `(SELECT id FROM "User" WHERE email = '${local}@demo-warehouse.demo')`;

/** A fault in one row of a table: what is set there, and what must be found. */
export function spoil(
  check: string,
  title: string,
  [table, id, change]: readonly [table: string, id: string, change: string],
  [subject, have, want]: readonly [subject: string, have: string | null, want: string | null],
): Fault {
  const sql = `UPDATE "${table}" SET ${change} WHERE id = ${id}`;
  return { check: `advanced-warehouse.${check}`, title, sql, finding: { subject, have, want } };
}

/** A fault in all of the tenant's rows of a table, which empties a view. */
export function hide(check: string, view: string, want: number, table: string, change: string): Fault {
  return {
    check: `advanced-warehouse.view.${check}`,
    title: `"${view}" is emptied`,
    sql: `UPDATE "${table}" SET ${change} WHERE ${OURS}`,
    finding: { subject: `${view} of demo-warehouse`, have: '0 rows', want: `${want} rows or more` },
  };
}
