import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { fromNaira, type Kobo, sum } from '../money.ts';
import type { SaleContent, ShiftContent } from './content.ts';
import { type CashSale, chainDrawer, type DrawerEvent, drawerBalance, type Movement } from './drawer.ts';
import { type Article, type Receipt, ringUp } from './ring-up.ts';

export interface Shop {
  tenantId: string;
  calendar: Calendar;
  openingFloatKobo: Kobo;
  /** The id of a persona's account by the local part of its email. */
  personOf: (local: string) => string;
  articleOf: (sku: string) => Article;
}

export interface Sold {
  id: string;
  /** The sale's place among all sales of the tenant, from 1. */
  turn: number;
  number: string;
  at: string;
  reversedAt: string | null;
  content: SaleContent;
  receipt: Receipt;
}

/** One shift with everything that happened in it, in order, and the sums that follow. */
export interface ShiftDay {
  id: string;
  number: string;
  content: ShiftContent;
  openedAt: string;
  closedAt: string | null;
  reconciledAt: string | null;
  staffId: string;
  supervisorId: string;
  sales: Sold[];
  movements: Movement[];
  expectedKobo: Kobo;
  countedKobo: Kobo | null;
}

export function businessNumber(kind: 'SHIFT' | 'SALE' | 'RCP', turn: number): string {
  return `LRS-${kind}-${turn.toString().padStart(4, '0')}`;
}

/** Lives one shift; `turn` counts shifts from 1, `salesBefore` the sales of earlier ones. */
export function liveShift(shop: Shop, content: ShiftContent, turn: number, salesBefore: number): ShiftDay {
  const number = businessNumber('SHIFT', turn);
  const { calendar } = shop;
  const openedAt = calendar.at(content.offset, content.opens);
  const reconciledAt = content.reconciled && calendar.at(content.reconciled.offset, content.reconciled.time);
  const staffId = shop.personOf(content.staff);
  const supervisorId = shop.personOf(content.supervisor);
  const sales = content.sales.map((sale, index) => sell(shop, content.offset, sale, salesBefore + index + 1));
  const cashSales = sales
    .filter(keepsCash)
    .map((sale): CashSale => ({ at: sale.at, amountKobo: sale.receipt.totalKobo }));
  const staff = { performedById: staffId, approvedById: supervisorId, saleId: null };
  const events = [
    openFloat(shop, openedAt, staffId),
    ...tillEvents(shop, content, staff),
    ...cashRefunds(sales, staff),
  ];
  const expectedKobo = drawerBalance(events, cashSales);
  const varianceKobo = fromNaira(content.count?.varianceNaira ?? 0);
  const bookings =
    reconciledAt && varianceKobo !== 0
      ? [bookVariance(reconciledAt, varianceKobo, supervisorId, shop.personOf('owner'))]
      : [];
  return {
    id: stableId(shop.tenantId, 'pos_shift', number),
    number,
    content,
    openedAt,
    closedAt: content.closes && calendar.at(content.offset, content.closes),
    reconciledAt,
    staffId,
    supervisorId,
    sales,
    movements: chainDrawer([...events, ...bookings], cashSales),
    expectedKobo,
    countedKobo: content.count && expectedKobo + varianceKobo,
  };
}

/** Whether the drawer took the sale's cash and kept it: a void hands the cash back at once. */
export function keepsCash(sale: Sold): boolean {
  return sale.content.method === 'CASH' && !isVoided(sale);
}

export function isVoided(sale: Sold): boolean {
  return sale.content.reversal?.status === 'VOIDED';
}

/** The amount of the sales for which `condition` holds. */
export function takings(sales: readonly Sold[], condition: (sale: Sold) => boolean): Kobo {
  return sum(sales.filter(condition).map((sale) => sale.receipt.totalKobo));
}

function sell(shop: Shop, offset: number, content: SaleContent, turn: number): Sold {
  const number = businessNumber('SALE', turn);
  return {
    id: stableId(shop.tenantId, 'pos_sale', number),
    turn,
    number,
    at: shop.calendar.at(offset, content.time),
    reversedAt: content.reversal ? shop.calendar.at(offset, content.reversal.time) : null,
    content,
    receipt: ringUp(content, shop.articleOf),
  };
}

type Staff = Pick<DrawerEvent, 'performedById' | 'approvedById' | 'saleId'>;

function openFloat(shop: Shop, at: string, performedById: string): DrawerEvent {
  const cashKobo = shop.openingFloatKobo;
  return { at, type: 'OPEN_FLOAT', cashKobo, saleId: null, reason: 'Opening float', performedById, approvedById: null };
}

function tillEvents(shop: Shop, content: ShiftContent, staff: Staff): DrawerEvent[] {
  return content.movements.map(({ time, type, amountNaira, reason }) => ({
    ...staff,
    at: shop.calendar.at(content.offset, time),
    type,
    cashKobo: fromNaira(type === 'PAY_IN' ? amountNaira : -amountNaira),
    reason,
  }));
}

/** A card or transfer refund goes back through the bank and does not touch the drawer. */
function cashRefunds(sales: readonly Sold[], staff: Staff): DrawerEvent[] {
  return sales.filter(keepsCash).flatMap(({ id, number, reversedAt, content, receipt }) =>
    reversedAt
      ? [
          {
            ...staff,
            at: reversedAt,
            type: 'REFUND' as const,
            cashKobo: -receipt.refundedKobo,
            saleId: id,
            reason: `${number}: ${content.reversal?.reason}`,
          },
        ]
      : [],
  );
}

function bookVariance(at: string, cashKobo: Kobo, performedById: string, approvedById: string): DrawerEvent {
  const reason = cashKobo < 0 ? 'Cash short at reconciliation' : 'Cash over at reconciliation';
  return { at, type: 'ADJUSTMENT', cashKobo, saleId: null, reason, performedById, approvedById };
}
