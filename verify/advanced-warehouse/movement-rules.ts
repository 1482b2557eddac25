import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';
import { BINS, everyNamed, ITEMS, LINES, MOVEMENTS } from './named-rows.ts';

const clauses = ['8.1.a'];

/** The log of every unit that moves. */
export const movementRules: readonly Rule[] = [
  mix('advanced-warehouse.movement-mix', 'wh_stock_movement', 'type', {
    RECEIPT: 13,
    PUTAWAY: 4,
    PICK: 32,
    TRANSFER_OUT: 2,
    TRANSFER_IN: 2,
    ADJUSTMENT: 2,
    RELOCATION: 2,
    SCRAP: 1,
    RETURN: 1,
    CYCLE_COUNT: 1,
  }),
  {
    id: 'advanced-warehouse.movement-sums',
    title: 'a movement leaves what was there before and what it moved, which is something',
    clauses,
    sql: `
      SELECT m."movementNumber" AS subject, m."quantityAfter" AS have,
        CASE WHEN m.quantity <> 0 THEN greatest(m."quantityBefore" + m.quantity, 0) END AS want FROM {wh_stock_movement} m`,
  },
  everyRow(
    { id: 'advanced-warehouse.movement-signs', title: 'goods that arrive add to a bin, goods that leave take from it' },
    'wh_stock_movement',
    'movementNumber',
    `CASE WHEN t.type IN ('RECEIPT', 'TRANSFER_IN', 'RETURN') THEN t.quantity > 0 WHEN t.type IN ('PICK', 'TRANSFER_OUT', 'SCRAP') THEN t.quantity < 0 ELSE true END
      AND (t."counterBinId" IS NOT NULL) = (t.type IN ('PUTAWAY', 'RELOCATION')) AND t."counterBinId" IS DISTINCT FROM t."binId" AND t.reason <> ''`,
    ['type', 'quantity', 'reason'],
  ),
  {
    id: 'advanced-warehouse.movement-numbers',
    title: 'movements are numbered in the order in which they happened',
    clauses,
    sql: `
      SELECT m."movementNumber" AS subject, m."movementNumber" AS have,
        'LFC-MOV-' || lpad((row_number() OVER (ORDER BY m."occurredAt", m."movementNumber"))::text, 4, '0') AS want FROM {wh_stock_movement} m`,
  },
  {
    id: 'advanced-warehouse.movement-chain',
    title: 'a batch is found in a bin as the movement before left it',
    clauses,
    sql: `
      SELECT m."movementNumber" AS subject, m."quantityBefore" AS have, coalesce(lag(m."quantityAfter") OVER (PARTITION BY m."binId", m."batchId" ORDER BY m."movementNumber"),
        CASE WHEN m.type IN ('RECEIPT', 'TRANSFER_IN', 'RETURN') OR m."counterBinId" IS NOT NULL AND m.quantity > 0 THEN 0 ELSE m."quantityBefore" END) AS want
      FROM {wh_stock_movement} m`,
  },
  {
    id: 'advanced-warehouse.movement-last',
    title: 'the last movement of a batch in a bin leaves what lies there now',
    clauses,
    sql: `
      SELECT m.batch || ' in ' || m.bin AS subject, m."quantityAfter" AS have, CASE WHEN b."binId" = m."binId" THEN b."currentQuantity" ELSE 0 END AS want
      FROM (SELECT DISTINCT ON (m."binId", m."batchId") m.* FROM ${MOVEMENTS} ORDER BY m."binId", m."batchId", m."movementNumber" DESC) m
      JOIN {wh_batch} b ON b.id = m."batchId"`,
  },
  {
    id: 'advanced-warehouse.movement-products',
    title: 'a movement names the product of its batch',
    clauses,
    sql: `
      SELECT m."movementNumber" AS subject, p.sku AS have, o.sku AS want
      FROM {wh_stock_movement} m LEFT JOIN {Product} p ON p.id = m."productId" JOIN {wh_batch} b ON b.id = m."batchId" JOIN {Product} o ON o.id = b."productId"`,
  },
  {
    id: 'advanced-warehouse.movement-pairs',
    title: 'what leaves one bin for another arrives there at that moment',
    clauses,
    sql: `
      SELECT m."movementNumber" AS subject, m.quantity AS have, -o.quantity AS want
      FROM {wh_stock_movement} m LEFT JOIN {wh_stock_movement} o ON o."binId" = m."counterBinId" AND o."counterBinId" = m."binId" AND o."batchId" = m."batchId"
        AND o."occurredAt" = m."occurredAt" AND o.type = m.type
      WHERE m.type IN ('PUTAWAY', 'RELOCATION')`,
  },
  {
    id: 'advanced-warehouse.movement-transfers',
    title: 'what leaves one warehouse arrives in the other as the same lot, later',
    clauses,
    sql: `
      SELECT coalesce(o.reference, i.reference) || ' ' || coalesce(o.lot, i.lot) AS subject,
        CASE WHEN i.at > o.at THEN i.units || ' in ' || i.warehouse END AS have, -o.units || ' in ' || w.code AS want
      FROM (SELECT m.reference, b."lotCode" AS lot, sum(m.quantity) AS units, max(m."occurredAt") AS at
        FROM ${MOVEMENTS} JOIN {wh_batch} b ON b.id = m."batchId" WHERE m.type = 'TRANSFER_OUT' GROUP BY 1, 2) o
      FULL JOIN (SELECT m.reference, b."lotCode" AS lot, m.warehouse, sum(m.quantity) AS units, min(m."occurredAt") AS at
        FROM ${MOVEMENTS} JOIN {wh_batch} b ON b.id = m."batchId" WHERE m.type = 'TRANSFER_IN' GROUP BY 1, 2, 3) i ON i.reference = o.reference AND i.lot = o.lot
      LEFT JOIN {wh_receipt} r ON r."receiptNumber" = o.reference LEFT JOIN {wh_warehouse} w ON w.id = r."warehouseId"`,
  },
  {
    id: 'advanced-warehouse.receipts-moved',
    title: 'every item that was counted came into a bin, under the number of its receipt and as what it is',
    clauses,
    sql: `
      SELECT coalesce(i.name, m."movementNumber") AS subject, m.type || ' ' || m.quantity AS have,
        CASE i."receiptType" WHEN 'PURCHASE_ORDER' THEN 'RECEIPT' WHEN 'TRANSFER' THEN 'TRANSFER_IN' ELSE i."receiptType"::text END
          || ' ' || i."receivedQuantity" - i."damagedQuantity" AS want
      FROM (SELECT i.* FROM ${ITEMS} WHERE i."batchId" IS NOT NULL) i
      FULL JOIN (SELECT m.* FROM {wh_stock_movement} m WHERE m.type IN ('RECEIPT', 'TRANSFER_IN', 'RETURN')) m
        ON m."batchId" = i."batchId" AND m.reference = i."receiptNumber"`,
  },
  {
    id: 'advanced-warehouse.putaways-moved',
    title: 'every completed task has moved its item into the actual bin, and no other task has moved anything',
    clauses,
    sql: `
      SELECT coalesce(t."taskNumber", m."movementNumber") AS subject, m.quantity || ' into ' || m.bin AS have, t.quantity || ' into ' || n.name AS want
      FROM (SELECT t.* FROM {wh_putaway_task} t WHERE t.status = 'COMPLETED') t JOIN ${BINS} ON n.id = t."actualBinId"
      FULL JOIN (SELECT m.* FROM ${MOVEMENTS} WHERE m.type = 'PUTAWAY' AND m.quantity > 0) m ON m.reference = t."taskNumber" AND m."occurredAt" = t."completedAt"`,
  },
  {
    id: 'advanced-warehouse.picks-moved',
    title: 'every line that was picked took its units out of its bin at that moment, and no other line did',
    clauses,
    sql: `
      SELECT coalesce(l.name, m."movementNumber") AS subject, -m.quantity AS have, l."pickedQuantity" AS want
      FROM (SELECT l.* FROM ${LINES} WHERE l."pickedQuantity" > 0) l
      FULL JOIN (SELECT m.* FROM {wh_stock_movement} m WHERE m.type = 'PICK') m
        ON m.reference = l."pickListNumber" AND m."batchId" = l."batchId" AND m."binId" = l."binId" AND m."occurredAt" = l."pickedAt"`,
  },
  {
    id: 'advanced-warehouse.performers',
    title: 'who moves, receives or picks goods in Lagos has an account and is named after it; elsewhere they have none',
    clauses,
    sql: `
      SELECT p.number AS subject, concat_ws(', ', p.name, CASE WHEN p.id IS NULL THEN 'no account' END) AS have,
        CASE WHEN p.warehouse = 'LAG' THEN u.name ELSE p.name || ', no account' END AS want
      FROM (SELECT m."movementNumber" AS number, m."performedById" AS id, m."performedByName" AS name, m.warehouse FROM ${MOVEMENTS}
        UNION ALL SELECT r."receiptNumber", r."receivedById", r."receivedByName", w.code FROM {wh_receipt} r JOIN {wh_warehouse} w ON w.id = r."warehouseId"
          WHERE r."receivedByName" IS NOT NULL
        UNION ALL SELECT k."pickListNumber", k."pickerId", k."pickerName", w.code FROM {wh_pick_list} k JOIN {wh_warehouse} w ON w.id = k."warehouseId"
          WHERE k."pickerName" IS NOT NULL) p LEFT JOIN "User" u ON u.id = p.id`,
  },
  {
    id: 'advanced-warehouse.working-hours',
    title: 'the warehouses work from 06:00 to 20:00, every day',
    clauses,
    sql: `
      SELECT h.name AS subject, CASE WHEN (h.time + interval '1 hour')::time BETWEEN '06:00' AND '20:00' THEN 'at work' ELSE h.time::text END AS have, 'at work' AS want
      FROM (SELECT "movementNumber" AS name, "occurredAt" AS time FROM {wh_stock_movement}
        UNION ALL SELECT "receiptNumber" || ' arrived', "arrivedAt" FROM {wh_receipt} UNION ALL SELECT "receiptNumber" || ' completed', "completedAt" FROM {wh_receipt}
        UNION ALL SELECT "pickListNumber" || ' dispatched', "dispatchedAt" FROM {wh_pick_list}
        UNION ALL SELECT "taskNumber" || ' started', "startedAt" FROM {wh_putaway_task}) h WHERE h.time IS NOT NULL`,
  },
  {
    id: 'advanced-warehouse.past',
    title: 'nothing that is said to have happened lies in the future',
    clauses,
    sql: `
      SELECT p.name AS subject, CASE WHEN p.time > :now::timestamp THEN p.time::text ELSE 'past' END AS have, 'past' AS want
      FROM (SELECT "movementNumber" AS name, "occurredAt" AS time FROM {wh_stock_movement}
        UNION ALL SELECT "receiptNumber", greatest("updatedAt", "arrivedAt", "inspectionAt", "completedAt") FROM {wh_receipt}
        UNION ALL SELECT i.name, i."updatedAt" FROM ${ITEMS} UNION ALL SELECT "taskNumber", greatest("updatedAt", "completedAt") FROM {wh_putaway_task}
        UNION ALL SELECT "pickListNumber", greatest("updatedAt", "dispatchedAt") FROM {wh_pick_list} UNION ALL SELECT l.name, l."updatedAt" FROM ${LINES}
        UNION ALL SELECT "batchNumber", greatest("updatedAt", "receivedAt") FROM {wh_batch} UNION ALL SELECT n.name, n."updatedAt" FROM ${BINS}) p`,
  },
  everyNamed(
    { id: 'advanced-warehouse.numbers', title: 'business numbers carry the prefix of the tenant' },
    [
      `(SELECT "movementNumber" AS number FROM {wh_stock_movement} UNION ALL SELECT "receiptNumber" FROM {wh_receipt} UNION ALL SELECT "taskNumber" FROM {wh_putaway_task}
        UNION ALL SELECT "pickListNumber" FROM {wh_pick_list}) x`,
      'x.number',
    ],
    `left(x.number, 4) = 'LFC-'`,
    'left(x.number, 4)',
  ),
];
