import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';
import { BATCHES, batchesAs, everyNamed, LINES, PICKABLE } from './named-rows.ts';

const clauses = ['8.1.a'];

/** What is picked, packed and dispatched. */
export const outboundRules: readonly Rule[] = [
  mix('advanced-warehouse.pick-mix', 'wh_pick_list', 'status', {
    PENDING: 1,
    ASSIGNED: 0,
    PICKING: 1,
    PICKED: 1,
    PACKED: 1,
    DISPATCHED: 4,
    SHORT: 0,
    CANCELLED: 0,
  }),
  mix('advanced-warehouse.pick-item-mix', 'wh_pick_list_item', 'status', { PENDING: 8, PICKED: 31, SHORT: 1 }),
  {
    id: 'advanced-warehouse.pick-totals',
    title: 'the totals of a pick list are those of its lines',
    clauses,
    sql: `
      SELECT k."pickListNumber" || ' ' || v.total AS subject, v.have, v.want
      FROM {wh_pick_list} k CROSS JOIN LATERAL (SELECT count(*) AS lines, sum(l."requestedQuantity") AS requested, sum(l."pickedQuantity") AS picked
        FROM {wh_pick_list_item} l WHERE l."pickListId" = k.id) s
      CROSS JOIN LATERAL (VALUES ('lines', k."lineCount", s.lines), ('requested', k."totalRequested", s.requested), ('picked', k."totalPicked", s.picked)) v(total, have, want)`,
  },
  everyRow(
    {
      id: 'advanced-warehouse.pick-states',
      title: 'a pick list has been through the steps that its status says, and no others',
    },
    'wh_pick_list',
    'pickListNumber',
    `(t."assignedAt" IS NOT NULL) = (t.status <> 'PENDING') AND (t."pickerName" IS NOT NULL) = (t."assignedAt" IS NOT NULL)
      AND (t."startedAt" IS NOT NULL) = (t.status IN ('PICKING', 'PICKED', 'PACKED', 'DISPATCHED'))
      AND (t."pickedAt" IS NOT NULL) = (t.status IN ('PICKED', 'PACKED', 'DISPATCHED'))
      AND (t."packedAt" IS NOT NULL) = (t.status IN ('PACKED', 'DISPATCHED')) AND (t."dispatchedAt" IS NOT NULL) = (t.status = 'DISPATCHED')`,
    ['status', 'assignedAt', 'startedAt', 'pickedAt', 'packedAt', 'dispatchedAt'],
  ),
  everyRow(
    {
      id: 'advanced-warehouse.parcels',
      title: 'what is packed has packages and a weight; what is dispatched has a waybill of GIG, Kwik or DHL',
    },
    'wh_pick_list',
    'pickListNumber',
    `CASE WHEN t."packedAt" IS NULL THEN num_nonnulls(t."packageCount", t."weightKg") = 0 ELSE t."packageCount" > 0 AND t."weightKg" > 0 END
      AND CASE WHEN t."dispatchedAt" IS NULL THEN num_nonnulls(t.carrier, t."waybillNumber") = 0
        ELSE t.carrier IN ('GIG', 'Kwik', 'DHL') AND t."waybillNumber" LIKE 'LFC-WB-%' END`,
    ['status', 'packageCount', 'weightKg', 'carrier', 'waybillNumber'],
  ),
  everyRow(
    {
      id: 'advanced-warehouse.pick-order',
      title: 'a list is made, assigned, started, picked, packed and dispatched in that order',
    },
    'wh_pick_list',
    'pickListNumber',
    `t."createdAt" <= t."updatedAt" AND coalesce(t."createdAt" <= t."assignedAt", true) AND coalesce(t."assignedAt" <= t."startedAt", true)
      AND coalesce(t."startedAt" <= t."pickedAt", true) AND coalesce(t."pickedAt" <= t."packedAt", true) AND coalesce(t."packedAt" <= t."dispatchedAt", true)
      AND coalesce(greatest(t."assignedAt", t."dispatchedAt") <= t."updatedAt", true)`,
    ['createdAt', 'assignedAt', 'startedAt', 'pickedAt', 'packedAt', 'dispatchedAt', 'updatedAt'],
  ),
  everyNamed(
    {
      id: 'advanced-warehouse.line-counts',
      title: 'no more is picked than was requested; what is missing is short, once somebody has been at the bin',
    },
    [LINES, 'l.name'],
    `l."pickedQuantity" BETWEEN 0 AND l."requestedQuantity" AND l."requestedQuantity" > 0 AND (l."pickedAt" IS NOT NULL) = (l.status <> 'PENDING')
      AND l."shortQuantity" = CASE WHEN l.status = 'PENDING' THEN 0 ELSE l."requestedQuantity" - l."pickedQuantity" END
      AND CASE l.status WHEN 'PENDING' THEN l."pickedQuantity" = 0 WHEN 'PICKED' THEN l."shortQuantity" = 0 ELSE l."shortQuantity" > 0 END`,
    `l.status, l."requestedQuantity", l."pickedQuantity", l."shortQuantity"`,
  ),
  everyNamed(
    {
      id: 'advanced-warehouse.line-times',
      title: 'a line is picked while its list is, and none is left open in a list that is picked',
    },
    [LINES, 'l.name'],
    `CASE WHEN l.status = 'PENDING' THEN l."listPickedAt" IS NULL ELSE l."pickedAt" BETWEEN l."startedAt" AND coalesce(l."listPickedAt", :now::timestamp) END`,
    `l.status, l."listStatus", l."startedAt", l."pickedAt", l."listPickedAt"`,
  ),
  everyNamed(
    {
      id: 'advanced-warehouse.line-places',
      title:
        'a line names the bin in which its batch lies, in the warehouse of the list, of the product that it names, fit for sale',
    },
    [`${LINES} LEFT JOIN ${BATCHES} ON b.id = l."batchId"`, 'l.name'],
    `b."binId" = l."binId" AND b."warehouseId" = l."warehouseId" AND b."productId" = l."productId" AND b."zoneType" IN ${PICKABLE}
      AND b.quality = 'APPROVED' AND NOT b."isRecalled" AND b."expiresOn" > (coalesce(l."pickedAt", :now::timestamp) + interval '1 hour')::date`,
    `b."batchNumber", b.bin, b.quality, b."expiresOn"`,
  ),
  {
    id: 'advanced-warehouse.first-expired',
    title: 'of the batches that could be picked the one that expires first is',
    clauses,
    sql: `
      SELECT l.name AS subject, b."batchNumber" AS have, f."batchNumber" AS want
      FROM ${LINES} JOIN {wh_batch} b ON b.id = l."batchId"
      CROSS JOIN LATERAL (SELECT c."batchNumber" FROM ${batchesAs('c')}
        WHERE c."productId" = l."productId" AND c."warehouseId" = l."warehouseId" AND c."zoneType" IN ${PICKABLE} AND c.quality = 'APPROVED'
          AND c.status = 'ACTIVE' AND c."receivedAt" <= l."listedAt" AND c."currentQuantity" > 0 ORDER BY c."expiresOn", c."batchNumber" LIMIT 1) f`,
  },
  {
    id: 'advanced-warehouse.enough-there',
    title: 'no more is requested than lay in the bin when it was picked, or lies there now',
    clauses,
    sql: `
      SELECT l.name AS subject, CASE WHEN l."requestedQuantity" <= coalesce(m."quantityBefore", b."currentQuantity") THEN 'enough' ELSE 'too much' END AS have, 'enough' AS want
      FROM ${LINES} JOIN {wh_batch} b ON b.id = l."batchId"
      LEFT JOIN {wh_stock_movement} m ON m.type = 'PICK' AND m.reference = l."pickListNumber" AND m."batchId" = l."batchId"`,
  },
];
