import { fromNaira, sum, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { market, named } from './content.ts';
import { commissionable, type DatedOrder, type DatedPart, payoutTimes } from './dated-orders.ts';
import { type Ground, latest } from './ground.ts';
import { bankOf } from './vendor-rows.ts';

/** A payout with the parts that it pays for: the vendor's that cleared in its cycle. */
export interface Settlement {
  payoutNumber: string;
  status: 'PENDING' | 'COMPLETED';
  vendor: string;
  times: ReturnType<typeof payoutTimes>;
  parts: readonly DatedPart[];
}

export function settle({ calendar }: Ground, orders: readonly DatedOrder[]): Settlement[] {
  return market.payouts.map(({ vendor, periodStart, status }, index) => {
    const times = payoutTimes(calendar, market, periodStart, status === 'COMPLETED');
    const parts = commissionable(orders)
      .map(({ part }) => part)
      .filter(({ part, clearedAt }) => part.vendor === vendor && clearedAt !== null && within(clearedAt, times));
    return {
      payoutNumber: `${market.numberPrefix}-PAY-${String(index + 1).padStart(4, '0')}`,
      status,
      vendor,
      times,
      parts,
    };
  });
}

function within(time: string, { periodStart, periodEnd }: { periodStart: string; periodEnd: string }): boolean {
  return time >= periodStart && time < periodEnd;
}

export function payoutRows(ground: Ground, settlements: readonly Settlement[]): Row<'mvm_payout'>[] {
  return settlements.map(({ payoutNumber, status, vendor, times, parts }) => {
    const gross = sum(parts.map((part) => part.vendorShare));
    const deduction = fromNaira(market.transferFeeNaira);
    return {
      id: ground.id('mvm_payout', payoutNumber),
      tenantId: ground.tenantId,
      vendorId: ground.id('mvm_vendor', vendor),
      payoutNumber,
      periodStart: times.periodStart,
      periodEnd: times.periodEnd,
      grossAmount: toDecimal(gross),
      deductionAmount: toDecimal(deduction),
      netAmount: toDecimal(gross - deduction),
      currency: 'NGN',
      ...bankOf(named(market.vendors, 'slug', vendor)),
      status,
      approvedById: times.approvedAt === null ? null : ground.persona('owner').id,
      approvedAt: times.approvedAt,
      completedAt: times.completedAt,
      createdAt: times.createdAt,
      updatedAt: latest([times.createdAt, times.approvedAt, times.completedAt]),
    };
  });
}

export function commissionRows(
  ground: Ground,
  orders: readonly DatedOrder[],
  settlements: readonly Settlement[],
): Row<'mvm_commission'>[] {
  return commissionable(orders).map(({ part }) => {
    const settlement = settlements.find(({ parts }) => parts.includes(part));
    const paidAt = settlement?.times.completedAt ?? null;
    return {
      id: ground.id('mvm_commission', part.subOrderNumber),
      tenantId: ground.tenantId,
      subOrderId: ground.id('mvm_sub_order', part.subOrderNumber),
      vendorId: ground.id('mvm_vendor', part.part.vendor),
      payoutId: settlement ? ground.id('mvm_payout', settlement.payoutNumber) : null,
      saleAmount: toDecimal(part.sale),
      vatAmount: toDecimal(part.vat),
      shippingAmount: toDecimal(part.shipping),
      commissionPercent: part.commissionPercent,
      commissionAmount: toDecimal(part.commission),
      vendorPayout: toDecimal(part.vendorShare),
      status: commissionStatus(part, paidAt),
      clearsAt: part.clearsAt,
      clearedAt: part.clearedAt,
      paidAt,
      createdAt: String(part.processingAt),
      updatedAt: latest([part.processingAt, part.deliveredAt, part.clearedAt, paidAt]),
    };
  });
}

function commissionStatus(part: DatedPart, paidAt: string | null): Row<'mvm_commission'>['status'] & string {
  if (paidAt !== null) return 'PAID';
  if (part.clearedAt !== null) return 'CLEARED';
  return part.deliveredAt === null ? 'PENDING' : 'PROCESSING';
}
