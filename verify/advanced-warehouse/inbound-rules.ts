import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';
import { BATCHES, BINS, everyNamed, ITEMS, PICKABLE } from './named-rows.ts';

const clauses = ['8.1.a'];

/** Tasks with the item, the batch and the bins that they speak of, as `t`. */
const TASKS = `(SELECT t.*, i.sku, i."productId" AS "itemProduct", i."isComplete", i."receivedQuantity" - i."damagedQuantity" AS stock, i."warehouseId" AS "receivedIn",
    b."binId" AS "lies", b."zoneType" AS "liesIn", n.status AS "binStatus", n."warehouseId" AS "binIn", n."zoneId" AS "binZone", n."zoneType"
  FROM {wh_putaway_task} t JOIN ${ITEMS} ON i.id = t."receiptItemId" LEFT JOIN ${BATCHES} ON b.id = i."batchId" JOIN ${BINS} ON n.id = t."suggestedBinId") t`;

/** What arrives, is counted, inspected and put away. */
export const inboundRules: readonly Rule[] = [
  mix('advanced-warehouse.receipt-mix', 'wh_receipt', 'status', {
    EXPECTED: 1,
    RECEIVING: 1,
    INSPECTING: 1,
    COMPLETED: 5,
    PARTIAL: 0,
    CANCELLED: 0,
  }),
  mix('advanced-warehouse.receipt-types', 'wh_receipt', 'type', { PURCHASE_ORDER: 6, TRANSFER: 1, RETURN: 1 }),
  mix('advanced-warehouse.putaway-mix', 'wh_putaway_task', 'status', {
    PENDING: 2,
    ASSIGNED: 0,
    IN_PROGRESS: 2,
    COMPLETED: 2,
    CANCELLED: 0,
  }),
  everyRow(
    {
      id: 'advanced-warehouse.receipt-states',
      title: 'a receipt has been through the steps that its status says, and no others',
    },
    'wh_receipt',
    'receiptNumber',
    `CASE t.status WHEN 'EXPECTED' THEN t."arrivedAt" IS NULL WHEN 'RECEIVING' THEN t."arrivedAt" IS NOT NULL AND t."inspectionAt" IS NULL
        WHEN 'INSPECTING' THEN t."inspectionAt" IS NOT NULL AND t."completedAt" IS NULL ELSE t."completedAt" IS NOT NULL END
      AND t.inspection::text = CASE t.status WHEN 'INSPECTING' THEN 'IN_PROGRESS' WHEN 'COMPLETED' THEN 'PASSED' ELSE 'PENDING' END
      AND (t."receivedByName" IS NOT NULL) = (t."arrivedAt" IS NOT NULL)`,
    ['status', 'inspection', 'arrivedAt', 'inspectionAt', 'completedAt', 'receivedByName'],
  ),
  inOrder('advanced-warehouse.receipt-order', 'wh_receipt', 'receiptNumber', [
    'createdAt',
    'arrivedAt',
    'inspectionAt',
    'completedAt',
  ]),
  everyRow(
    {
      id: 'advanced-warehouse.receipt-expected',
      title: 'what is expected is yet to come, and nothing comes after a day',
    },
    'wh_receipt',
    'receiptNumber',
    `t."createdAt" < t."expectedAt" AND CASE WHEN t.status = 'EXPECTED' THEN t."expectedAt" > :now::timestamp
      ELSE t."arrivedAt" <= t."expectedAt" + interval '1 day' END`,
    ['status', 'createdAt', 'expectedAt', 'arrivedAt'],
  ),
  {
    id: 'advanced-warehouse.receipt-sources',
    title: 'a transfer comes from another warehouse of ours, and nothing else does',
    clauses,
    sql: `
      SELECT r."receiptNumber" AS subject, concat_ws(' from ', r.type, f.name) AS have,
        CASE WHEN r.type = 'TRANSFER' THEN 'TRANSFER from ' || CASE WHEN f.id <> r."warehouseId" AND f.name = r."supplierName" THEN f.name ELSE 'another' END
          ELSE r.type::text END AS want
      FROM {wh_receipt} r LEFT JOIN {wh_warehouse} f ON f.id = r."fromWarehouseId"`,
  },
  {
    id: 'advanced-warehouse.receipt-totals',
    title: 'the totals of a receipt are those of its items',
    clauses,
    sql: `
      SELECT r."receiptNumber" || ' ' || v.total AS subject, v.have, v.want
      FROM {wh_receipt} r CROSS JOIN LATERAL (SELECT sum(i."expectedQuantity") AS expected, sum(i."receivedQuantity") AS received,
        sum(i."damagedQuantity") AS damaged FROM {wh_receipt_item} i WHERE i."receiptId" = r.id) s
      CROSS JOIN LATERAL (VALUES ('expected', r."totalExpected", s.expected), ('received', r."totalReceived", s.received),
        ('damaged', r."totalDamaged", s.damaged)) v(total, have, want)`,
  },
  everyNamed(
    {
      id: 'advanced-warehouse.item-counts',
      title: 'an item that was counted is a batch and has its variance; none is damaged that did not come',
    },
    [ITEMS, 'i.name'],
    `i."expectedQuantity" > 0 AND i."damagedQuantity" BETWEEN 0 AND i."receivedQuantity" AND (i."batchId" IS NOT NULL) = (i."receivedQuantity" > 0)
      AND i."varianceQuantity" = CASE WHEN i."batchId" IS NULL THEN 0 ELSE i."receivedQuantity" - i."expectedQuantity" END`,
    `i."expectedQuantity", i."receivedQuantity", i."damagedQuantity", i."varianceQuantity"`,
  ),
  {
    id: 'advanced-warehouse.item-costs',
    title: 'an item costs what the catalogue says, times what was received',
    clauses,
    sql: `
      SELECT i.name AS subject, i."unitCost" || ' and ' || i."totalCost" AS have, i."costPrice" || ' and ' || i."costPrice" * i."receivedQuantity" AS want FROM ${ITEMS}`,
  },
  everyNamed(
    {
      id: 'advanced-warehouse.item-batches',
      title: 'the batch of an item is of its product, came in with it, in its warehouse, and is what was not damaged',
    },
    [`${ITEMS} JOIN ${BATCHES} ON b.id = i."batchId"`, 'i.name'],
    `b."productId" = i."productId" AND b."initialQuantity" = i."receivedQuantity" - i."damagedQuantity" AND b."warehouseId" = i."warehouseId"
      AND b."receivedAt" BETWEEN i."arrivedAt" AND coalesce(i."completedAt", :now::timestamp)`,
    `b."batchNumber", b.warehouse, b."initialQuantity", b."receivedAt"`,
  ),
  everyNamed(
    {
      id: 'advanced-warehouse.item-states',
      title: 'an item is complete with its receipt, and put away once it is complete and has left the receiving bay',
    },
    [`${ITEMS} LEFT JOIN ${BATCHES} ON b.id = i."batchId"`, 'i.name'],
    `i."isComplete" = (i."receiptStatus" = 'COMPLETED') AND i."isPutAway" = (i."isComplete" AND b."zoneType" <> 'RECEIVING')`,
    `i."receiptStatus", i."isComplete", i."isPutAway", b."zoneType"`,
  ),
  everyRow(
    {
      id: 'advanced-warehouse.putaway-states',
      title: 'a task has been through the steps that its status says; a completed one has an actual bin',
    },
    'wh_putaway_task',
    'taskNumber',
    `(t."assignedAt" IS NOT NULL) = (t.status <> 'PENDING') AND (t."operatorId" IS NOT NULL) = (t."assignedAt" IS NOT NULL)
      AND (t."startedAt" IS NOT NULL) = (t.status IN ('IN_PROGRESS', 'COMPLETED')) AND (t."completedAt" IS NOT NULL) = (t.status = 'COMPLETED')
      AND (t."actualBinId" IS NOT NULL) = (t.status = 'COMPLETED')`,
    ['status', 'assignedAt', 'startedAt', 'completedAt'],
  ),
  inOrder('advanced-warehouse.putaway-order', 'wh_putaway_task', 'taskNumber', [
    'createdAt',
    'assignedAt',
    'startedAt',
    'completedAt',
  ]),
  everyNamed(
    {
      id: 'advanced-warehouse.putaway-places',
      title: 'a task takes an item from the bay to a free bin of its own warehouse, from which it can be picked',
    },
    [TASKS, 't."taskNumber"'],
    `t."productId" = t."itemProduct" AND t.quantity = t.stock AND t."isComplete" AND t."binIn" = t."receivedIn" AND t."binZone" = t."zoneId"
      AND t."zoneType" IN ${PICKABLE} AND t."binStatus" = 'ACTIVE'
      AND CASE WHEN t.status = 'COMPLETED' THEN t.lies = t."actualBinId" ELSE t."liesIn" = 'RECEIVING' END`,
    `t.sku, t.quantity, t."zoneType", t."binStatus", t."liesIn"`,
  ),
  {
    id: 'advanced-warehouse.putaway-owed',
    title: 'whatever is complete and not put away has one open task, and nothing else has',
    clauses,
    sql: `
      SELECT i.name AS subject, count(t.id) FILTER (WHERE t.status IN ('PENDING', 'ASSIGNED', 'IN_PROGRESS')) AS have,
        CASE WHEN i."isComplete" AND NOT i."isPutAway" THEN 1 ELSE 0 END AS want
      FROM ${ITEMS} LEFT JOIN {wh_putaway_task} t ON t."receiptItemId" = i.id GROUP BY i.id, i.name, i."isComplete", i."isPutAway"`,
  },
];
