import { fromNaira, sum, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type PutawayContent, type ReceiptContent, type ReceiptItemContent, stock } from './content.ts';
import {
  batchId,
  binId,
  type Context,
  numberOf,
  operatorOf,
  productBy,
  productId,
  timeOf,
  warehouseId,
} from './context.ts';
import type { History } from './history.ts';
import { binsOf, zoneId } from './layout.ts';

const INSPECTION = {
  EXPECTED: 'PENDING',
  RECEIVING: 'PENDING',
  INSPECTING: 'IN_PROGRESS',
  COMPLETED: 'PASSED',
} as const;

export function receiptRows(context: Context): Row<'wh_receipt'>[] {
  return stock.receipts.map((receipt, index) => {
    const receiptNumber = numberOf('GRN', index);
    const receiver = receipt.arrived && operatorOf(context, receipt.warehouse, 'receiver');
    const times = {
      arrivedAt: timeOf(context, receipt.arrived),
      inspectionAt: timeOf(context, receipt.inspection),
      completedAt: timeOf(context, receipt.completed),
    };
    const createdAt = context.at(receipt.created);
    return {
      id: context.id('wh_receipt', receiptNumber),
      ...context.owner,
      warehouseId: warehouseId(context, receipt.warehouse),
      receiptNumber,
      type: receipt.type,
      sourceReference: receipt.source,
      supplierName: receipt.supplier,
      fromWarehouseId: receipt.from && warehouseId(context, receipt.from),
      status: receipt.status,
      inspection: INSPECTION[receipt.status],
      totalExpected: sum(receipt.items.map(({ expected }) => expected)),
      totalReceived: sum(receipt.items.map(({ received }) => received)),
      totalDamaged: sum(receipt.items.map(({ damaged }) => damaged)),
      expectedAt: context.at(receipt.expected),
      ...times,
      receivedById: receiver?.id ?? null,
      receivedByName: receiver?.name ?? null,
      createdAt,
      updatedAt: times.completedAt ?? times.inspectionAt ?? times.arrivedAt ?? createdAt,
    };
  });
}

export function receiptItemRows(context: Context, { arrivals }: History): Row<'wh_receipt_item'>[] {
  return stock.receipts.flatMap((receipt, index) =>
    receipt.items.map((item, line) => {
      const costKobo = fromNaira(productBy(item.sku).costNaira);
      const countedAt = arrivals.find((arrival) => arrival.item === item)?.at;
      const createdAt = context.at(receipt.created);
      return {
        id: receiptItemId(context, index, line),
        ...context.owner,
        receiptId: context.id('wh_receipt', numberOf('GRN', index)),
        productId: productId(context, item.sku),
        batchId: item.batch && batchId(context, item.batch),
        line: line + 1,
        expectedQuantity: item.expected,
        receivedQuantity: item.received,
        damagedQuantity: item.damaged,
        varianceQuantity: item.batch === null ? 0 : item.received - item.expected,
        currency: 'NGN',
        unitCost: toDecimal(costKobo),
        totalCost: toDecimal(item.received * costKobo),
        isComplete: receipt.status === 'COMPLETED',
        isPutAway: isPutAway(receipt, item),
        createdAt,
        updatedAt: putAwayAt(context, item) ?? timeOf(context, receipt.completed) ?? countedAt ?? createdAt,
      };
    }),
  );
}

/** Where a completed item has a task, once that is done; otherwise it went straight from the truck to its place. */
function isPutAway({ status }: ReceiptContent, { batch }: ReceiptItemContent): boolean {
  const task = stock.putaways.find((candidate) => candidate.batch === batch);
  return status === 'COMPLETED' && (task === undefined || task.status === 'COMPLETED');
}

function putAwayAt(context: Context, { batch }: ReceiptItemContent): string | null {
  return timeOf(context, stock.putaways.find((task) => task.batch === batch)?.completed ?? null);
}

export function putawayRows(context: Context): Row<'wh_putaway_task'>[] {
  return stock.putaways.map((task, index) => {
    const { receipt, item, receiptIndex, line } = itemOf(task);
    const taskNumber = numberOf('PUT', index);
    const assignedAt = timeOf(context, task.assigned);
    const startedAt = timeOf(context, task.started);
    const completedAt = timeOf(context, task.completed);
    const createdAt = context.at(receipt.completed ?? receipt.created);
    return {
      id: context.id('wh_putaway_task', taskNumber),
      ...context.owner,
      receiptItemId: receiptItemId(context, receiptIndex, line),
      productId: productId(context, item.sku),
      zoneId: zoneOf(context, task.to),
      suggestedBinId: binId(context, task.to),
      actualBinId: completedAt && binId(context, task.to),
      operatorId: assignedAt && operatorOf(context, receipt.warehouse, 'receiver').id,
      taskNumber,
      quantity: item.received - item.damaged,
      priority: task.priority,
      status: task.status,
      assignedAt,
      startedAt,
      completedAt,
      createdAt,
      updatedAt: completedAt ?? startedAt ?? assignedAt ?? createdAt,
    };
  });
}

function itemOf({ batch }: PutawayContent) {
  for (const [receiptIndex, receipt] of stock.receipts.entries()) {
    const line = receipt.items.findIndex((item) => item.batch === batch);
    const item = receipt.items[line];
    if (item) return { receipt, item, receiptIndex, line };
  }
  throw new Error(`no receipt of the content brings batch "${batch}"`);
}

function receiptItemId(context: Context, receiptIndex: number, line: number): string {
  return context.id('wh_receipt_item', numberOf('GRN', receiptIndex), String(line + 1));
}

function zoneOf(context: Context, binKey: string): string {
  const bin = binsOf().find(({ key }) => key === binKey);
  if (!bin) throw new Error(`no zone of the content has bin "${binKey}"`);
  return zoneId(context, bin.zone);
}
