import { stableId } from '../../prisma/stable-id.ts';
import { dice } from '../dice.ts';
import { type Kobo, sum, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import type { Movement } from './drawer.ts';
import { type Line, tender } from './ring-up.ts';
import { businessNumber, isVoided, type ShiftDay, type Sold, takings } from './shift-day.ts';

/** Where the rows belong. */
export interface Place {
  tenantId: string;
  locationId: string;
  tillCode: string;
}

export function shiftRow(place: Place, day: ShiftDay): Row<'pos_shift'> {
  const { count } = day.content;
  const counted = day.countedKobo;
  return {
    id: day.id,
    ...place,
    shiftNumber: day.number,
    status: day.reconciledAt ? 'RECONCILED' : day.closedAt ? 'CLOSED' : 'OPEN',
    openedById: day.staffId,
    closedById: day.closedAt && day.staffId,
    reconciledById: day.reconciledAt && day.supervisorId,
    openedAt: day.openedAt,
    closedAt: day.closedAt,
    reconciledAt: day.reconciledAt,
    currency: 'NGN',
    openingFloat: toDecimal(sum(day.movements.filter(isFloat).map((movement) => movement.cashKobo))),
    expectedCash: toDecimal(day.expectedKobo),
    actualCash: counted === null ? null : toDecimal(counted),
    cashVariance: counted === null ? null : toDecimal(counted - day.expectedKobo),
    varianceReason: count?.reason ?? null,
    ...totals(day.sales),
    createdAt: day.openedAt,
    updatedAt: day.reconciledAt ?? day.closedAt ?? lastTouched(day),
  };
}

function totals(sales: readonly Sold[]) {
  const kept = sales.filter((sale) => !isVoided(sale));
  const gross = takings(kept, () => true);
  const refunds = sum(kept.map((sale) => sale.receipt.refundedKobo));
  const paidBy = (method: string): Kobo => takings(kept, (sale) => sale.content.method === method);
  return {
    grossSales: toDecimal(gross),
    refundTotal: toDecimal(refunds),
    netSales: toDecimal(gross - refunds),
    taxTotal: toDecimal(sum(kept.map((sale) => sale.receipt.taxKobo))),
    cashSales: toDecimal(paidBy('CASH')),
    cardSales: toDecimal(paidBy('CARD')),
    bankTransferSales: toDecimal(paidBy('BANK_TRANSFER')),
    otherSales: toDecimal(0),
    saleCount: kept.length,
    voidCount: sales.length - kept.length,
    refundCount: kept.filter((sale) => sale.reversedAt).length,
  };
}

function lastTouched(day: ShiftDay): string {
  const times = [
    day.openedAt,
    ...day.sales.map((sale) => sale.reversedAt ?? sale.at),
    ...day.movements.map((movement) => movement.at),
  ];
  return times.toSorted().at(-1) ?? day.openedAt;
}

function isFloat(movement: Movement): boolean {
  return movement.type === 'OPEN_FLOAT';
}

export function saleRow({ tenantId, locationId }: Place, day: ShiftDay, sale: Sold): Row<'pos_sale'> {
  const { content, receipt, reversedAt } = sale;
  const tendered = content.method === 'CASH' ? tender(receipt.totalKobo, sale.turn) : receipt.totalKobo;
  return {
    id: sale.id,
    tenantId,
    shiftId: day.id,
    locationId,
    // A walk-in customer: the till asks nobody for a name.
    customerId: null,
    staffId: day.staffId,
    saleNumber: sale.number,
    receiptNumber: businessNumber('RCP', sale.turn),
    status: content.reversal?.status ?? 'COMPLETED',
    soldAt: sale.at,
    currency: 'NGN',
    subtotal: toDecimal(receipt.subtotalKobo),
    discountTotal: toDecimal(receipt.discountKobo),
    taxAmount: toDecimal(receipt.taxKobo),
    grandTotal: toDecimal(receipt.totalKobo),
    paymentMethod: content.method,
    amountTendered: toDecimal(tendered),
    changeGiven: toDecimal(tendered - receipt.totalKobo),
    bankReference: bankReference(sale),
    refundedAmount: toDecimal(receipt.refundedKobo),
    reversedAt,
    reversedById: reversedAt && day.supervisorId,
    reversalReason: content.reversal?.reason ?? null,
    createdAt: sale.at,
    updatedAt: reversedAt ?? sale.at,
  };
}

/** Twelve digits from a card terminal, thirty from an instant transfer. */
function bankReference({ number, content }: Sold): string | null {
  if (content.method === 'CASH') return null;
  return dice(`pos bank reference ${number}`).string.numeric(content.method === 'CARD' ? 12 : 30);
}

export function itemRow({ tenantId }: Place, sale: Sold, line: Line): Row<'pos_sale_item'> {
  const { productId, variantId, productName, variantName, sku, priceKobo } = line.article;
  return {
    id: stableId(tenantId, 'pos_sale_item', sale.number, sku),
    saleId: sale.id,
    productId,
    variantId,
    productName,
    variantName,
    sku,
    quantity: line.quantity,
    unitPrice: toDecimal(priceKobo),
    discountAmount: toDecimal(line.discountKobo),
    taxAmount: toDecimal(line.taxKobo),
    lineTotal: toDecimal(line.totalKobo),
    returnedQuantity: line.returned,
    createdAt: sale.at,
    updatedAt: sale.reversedAt ?? sale.at,
  };
}

export function movementRow({ tenantId }: Place, day: ShiftDay, movement: Movement): Row<'pos_cash_movement'> {
  return {
    id: stableId(tenantId, 'pos_cash_movement', day.number, movement.sequence.toString()),
    tenantId,
    shiftId: day.id,
    saleId: movement.saleId,
    sequence: movement.sequence,
    type: movement.type,
    direction: movement.cashKobo < 0 ? 'OUT' : 'IN',
    amount: toDecimal(Math.abs(movement.cashKobo)),
    balanceBefore: toDecimal(movement.beforeKobo),
    balanceAfter: toDecimal(movement.afterKobo),
    reason: movement.reason,
    performedById: movement.performedById,
    approvedById: movement.approvedById,
    occurredAt: movement.at,
    createdAt: movement.at,
  };
}
