import type { View } from '../engine/contract.ts';
import { BATCHES, BINS } from './named-rows.ts';

const tenant = 'demo-warehouse';

/** What the owner, the manager and the people on the floor open. */
export const views: readonly View[] = [
  {
    id: 'advanced-warehouse.view.by-type',
    title: 'movements by type',
    tenant,
    atLeast: 4,
    chart: { kind: 'bars', label: 'type', value: 'movements' },
    order: 'movements DESC',
    sql: `
      SELECT m.type, count(*) AS movements FROM {wh_stock_movement} m GROUP BY m.type`,
  },
  {
    id: 'advanced-warehouse.view.zones',
    title: 'occupancy of the zones',
    tenant,
    atLeast: 16,
    chart: { kind: 'bars', label: 'zone', value: 'bins used (%)', series: 'warehouse' },
    order: '"bins used (%)" DESC',
    sql: `
      SELECT w.name AS warehouse, z.name AS zone, z.type, count(n.id) AS bins, count(n.id) FILTER (WHERE NOT n."isEmpty") AS used,
        sum(n."currentUnits") AS units, round(100.0 * count(n.id) FILTER (WHERE NOT n."isEmpty") / count(n.id), 1) AS "bins used (%)"
      FROM {wh_zone} z JOIN {wh_warehouse} w ON w.id = z."warehouseId" JOIN {wh_bin} n ON n."zoneId" = z.id
      WHERE z.status = 'ACTIVE' GROUP BY w.name, z.id, z.name, z.type`,
  },
  {
    id: 'advanced-warehouse.view.bins',
    title: 'occupancy of the bins',
    tenant,
    atLeast: 35,
    sql: `
      SELECT n.name AS bin, n.type, n."currentUnits" AS units, n."maxUnits" AS room, round(100.0 * n."currentUnits" / n."maxUnits", 1) AS "full (%)",
        (SELECT string_agg(b."batchNumber", ', ' ORDER BY b."batchNumber") FROM {wh_batch} b WHERE b."binId" = n.id) AS batches
      FROM ${BINS} WHERE NOT n."isEmpty"`,
  },
  {
    id: 'advanced-warehouse.view.expiring',
    title: 'batches that expire within 30 days',
    tenant,
    atLeast: 5,
    order: 'expires',
    sql: `
      SELECT b."batchNumber" AS batch, p.name AS product, b."lotCode" AS lot, b."expiresOn" AS expires, b."expiresOn" - :today::date AS "days left",
        b."currentQuantity" AS units, b.bin
      FROM ${BATCHES} JOIN {Product} p ON p.id = b."productId" WHERE b.status = 'ACTIVE' AND b."expiresOn" BETWEEN :today::date AND :today::date + 30`,
  },
  {
    id: 'advanced-warehouse.view.tasks',
    title: 'tasks that wait for somebody',
    tenant,
    atLeast: 5,
    sql: `
      SELECT t."taskNumber" AS task, 'put away' AS what, p.name AS subject, t.quantity AS units, t.priority, t.status::text
      FROM {wh_putaway_task} t JOIN {Product} p ON p.id = t."productId" WHERE t.status IN ('PENDING', 'ASSIGNED', 'IN_PROGRESS')
      UNION ALL SELECT k."pickListNumber", 'pick', k."customerName", k."totalRequested" - k."totalPicked", k.priority, k.status::text
      FROM {wh_pick_list} k WHERE k.status IN ('PENDING', 'ASSIGNED')`,
  },
  {
    id: 'advanced-warehouse.view.dispatched',
    title: 'dispatched today',
    tenant,
    atLeast: 2,
    sql: `
      SELECT k."pickListNumber" AS list, k."customerName" AS customer, k.city, k.carrier, k."waybillNumber" AS waybill, k."packageCount" AS packages,
        k."weightKg" AS "weight (kg)", k."dispatchedAt" AS dispatched
      FROM {wh_pick_list} k WHERE (k."dispatchedAt" + interval '1 hour')::date = :today::date`,
  },
  {
    id: 'advanced-warehouse.view.receipts',
    title: 'receipts',
    tenant,
    atLeast: 8,
    sql: `
      SELECT r."receiptNumber" AS number, w.name AS warehouse, r."supplierName" AS "from", r."sourceReference" AS source, r.status, r.inspection,
        r."totalReceived" || ' of ' || r."totalExpected" AS received, r."totalDamaged" AS damaged, r."expectedAt" AS expected
      FROM {wh_receipt} r JOIN {wh_warehouse} w ON w.id = r."warehouseId"
      WHERE EXISTS (SELECT FROM {wh_receipt_item} i WHERE i."receiptId" = r.id) AND r.status <> 'CANCELLED'`,
  },
  {
    id: 'advanced-warehouse.view.pick-board',
    title: 'pick board',
    tenant,
    atLeast: 4,
    sql: `
      SELECT k."pickListNumber" AS list, k."orderId" AS "order", k."customerName" AS customer, k.priority, k.status, k."pickerName" AS picker,
        count(l.id) FILTER (WHERE l.status <> 'PENDING') || ' of ' || count(l.id) AS lines
      FROM {wh_pick_list} k JOIN {wh_pick_list_item} l ON l."pickListId" = k.id WHERE k.status NOT IN ('DISPATCHED', 'CANCELLED')
      GROUP BY k.id, k."pickListNumber", k."orderId", k."customerName", k.priority, k.status, k."pickerName"`,
  },
  {
    id: 'advanced-warehouse.view.movements',
    title: 'movement log',
    tenant,
    atLeast: 60,
    order: '"when" DESC',
    sql: `
      SELECT m."movementNumber" AS number, m."occurredAt" AS "when", m.type, b."batchNumber" AS batch, n.name AS bin, m.quantity, m."quantityAfter" AS "left",
        m.reason, m.reference, m."performedByName" AS "by"
      FROM {wh_stock_movement} m JOIN {wh_batch} b ON b.id = m."batchId" JOIN ${BINS} ON n.id = m."binId"`,
  },
  {
    id: 'advanced-warehouse.view.recent',
    title: 'activity of the last 24 hours',
    tenant,
    atLeast: 20,
    order: '"when" DESC',
    sql: `
      SELECT a.at AS "when", a.what, a.who FROM (
        SELECT m."occurredAt" AS at, m.type || ' ' || m.quantity AS what, m."performedByName" AS who FROM {wh_stock_movement} m
        UNION ALL SELECT k."dispatchedAt", k."pickListNumber" || ' dispatched', k.carrier FROM {wh_pick_list} k
        UNION ALL SELECT r."arrivedAt", r."receiptNumber" || ' arrived', r."receivedByName" FROM {wh_receipt} r) a
      WHERE a.at > :now::timestamp - interval '24 hours'`,
  },
];
