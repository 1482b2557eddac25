import { sum } from '../money.ts';
import type { Row } from '../seed.ts';
import { stock } from './content.ts';
import {
  batchId,
  binId,
  type Context,
  numberOf,
  operatorOf,
  personBy,
  productBy,
  productId,
  timeOf,
  warehouseId,
} from './context.ts';
import type { History, PickLine } from './history.ts';

export function pickListRows(context: Context, { lines }: History): Row<'wh_pick_list'>[] {
  return stock.picks.map((list, index) => {
    const pickListNumber = numberOf('PCK', index);
    const own = lines.filter(({ listNumber }) => listNumber === pickListNumber);
    const recipient = personBy(list.recipient);
    const picker = list.assigned && operatorOf(context, list.warehouse, 'picker');
    const times = {
      assignedAt: timeOf(context, list.assigned),
      startedAt: timeOf(context, list.started),
      pickedAt: timeOf(context, list.picked),
      packedAt: timeOf(context, list.packed),
      dispatchedAt: timeOf(context, list.dispatched),
    };
    const createdAt = context.at(list.created);
    return {
      id: context.id('wh_pick_list', pickListNumber),
      ...context.owner,
      warehouseId: warehouseId(context, list.warehouse),
      orderId: list.order,
      pickListNumber,
      customerName: list.customer,
      recipientName: recipient.fullName,
      recipientPhone: recipient.phone,
      city: list.city,
      state: list.state,
      priority: list.priority,
      status: list.status,
      lineCount: own.length,
      totalRequested: sum(own.map(({ requested }) => requested)),
      totalPicked: sum(own.map(({ picked }) => picked ?? 0)),
      packageCount: list.packages,
      weightKg: list.packed && weightOf(own),
      carrier: list.carrier,
      waybillNumber: list.carrier && numberOf('WB', index),
      pickerId: picker?.id ?? null,
      pickerName: picker?.name ?? null,
      ...times,
      createdAt,
      updatedAt: Object.values(times).reduce((latest, time) => time ?? latest, createdAt) ?? createdAt,
    };
  });
}

/** What was packed, in kilograms. */
function weightOf(lines: readonly PickLine[]): string {
  const grams = sum(lines.map(({ batch, picked }) => (picked ?? 0) * productBy(batch.sku).grams));
  return (grams / 1000).toFixed(2);
}

export function pickItemRows(context: Context, { lines }: History): Row<'wh_pick_list_item'>[] {
  return lines.map(({ list, listNumber, line, batch, bin, requested, picked, pickedAt }) => {
    const createdAt = context.at(list.created);
    return {
      id: context.id('wh_pick_list_item', listNumber, String(line)),
      ...context.owner,
      pickListId: context.id('wh_pick_list', listNumber),
      productId: productId(context, batch.sku),
      batchId: batchId(context, batch.key),
      binId: binId(context, bin),
      line,
      requestedQuantity: requested,
      pickedQuantity: picked ?? 0,
      shortQuantity: picked === null ? 0 : requested - picked,
      status: picked === null ? 'PENDING' : picked < requested ? 'SHORT' : 'PICKED',
      pickedAt,
      createdAt,
      updatedAt: pickedAt ?? createdAt,
    };
  });
}
