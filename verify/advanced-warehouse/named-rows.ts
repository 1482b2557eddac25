import type { ClauseId, Rule } from '../engine/contract.ts';

/** Rows with a name that people would use; ids are different in every database. */

/** Bins as `n`, called `LAG A-01-1-1`. */
export const BINS = `(SELECT n.*, w.code || ' ' || n.code AS name, w.code AS warehouse, z.type AS "zoneType"
  FROM {wh_bin} n JOIN {wh_zone} z ON z.id = n."zoneId" JOIN {wh_warehouse} w ON w.id = n."warehouseId") n`;

/** Batches with their product and the place where they lie. */
export const batchesAs = (
  alias: string,
): string => `(SELECT b.*, p.sku, p.tags, n.warehouse, n."warehouseId", n."zoneType", n.name AS bin
  FROM {wh_batch} b JOIN {Product} p ON p.id = b."productId" JOIN ${BINS} ON n.id = b."binId") ${alias}`;

export const BATCHES = batchesAs('b');

/** Items of receipts as `i`, called `LFC-GRN-0001 line 1`. */
export const ITEMS = `(SELECT i.*, r."receiptNumber" || ' line ' || i.line AS name, r."receiptNumber", r.status AS "receiptStatus", r.type AS "receiptType",
    r."warehouseId", r."arrivedAt", r."completedAt", p.sku, p."costPrice"
  FROM {wh_receipt_item} i JOIN {wh_receipt} r ON r.id = i."receiptId" JOIN {Product} p ON p.id = i."productId") i`;

/** Lines of pick lists as `l`, called `LFC-PCK-0001 line 1`. */
export const LINES = `(SELECT l.*, k."pickListNumber" || ' line ' || l.line AS name, k."pickListNumber", k.status AS "listStatus", k."warehouseId",
    k."startedAt", k."pickedAt" AS "listPickedAt", k."createdAt" AS "listedAt"
  FROM {wh_pick_list_item} l JOIN {wh_pick_list} k ON k.id = l."pickListId") l`;

/** Movements as `m`, with the bin and the batch. */
export const MOVEMENTS = `(SELECT m.*, n.name AS bin, n.warehouse, b."batchNumber" AS batch
  FROM {wh_stock_movement} m JOIN ${BINS} ON n.id = m."binId" JOIN {wh_batch} b ON b.id = m."batchId") m`;

/** From these zones goods are picked. */
export const PICKABLE = `('STORAGE', 'PICKING', 'COLD')`;

/** A condition on every row of `rows`; `have` is what `shows` says where it does not hold. */
export function everyNamed(
  rule: { id: string; title: string; clauses?: readonly ClauseId[] },
  [rows, name]: readonly [rows: string, name: string],
  condition: string,
  shows: string,
  where = 'true',
): Rule {
  return {
    id: rule.id,
    title: rule.title,
    clauses: rule.clauses ?? ['8.1.a'],
    sql: `
      SELECT ${name} AS subject, CASE WHEN (${condition}) IS TRUE THEN 'as agreed' ELSE concat_ws(', ', ${shows}) END AS have, 'as agreed' AS want
      FROM ${rows} WHERE ${where}`,
  };
}
