import { type Kobo, sum } from '../money.ts';

export type MovementType = 'OPEN_FLOAT' | 'REFUND' | 'PAYOUT' | 'PAY_IN' | 'DROP' | 'ADJUSTMENT';

/** Cash put into a drawer or taken out of it, apart from sales. */
export interface DrawerEvent {
  at: string;
  type: MovementType;
  /** Positive in, negative out. */
  cashKobo: Kobo;
  saleId: string | null;
  reason: string;
  performedById: string;
  approvedById: string | null;
}

export interface Movement extends DrawerEvent {
  sequence: number;
  beforeKobo: Kobo;
  afterKobo: Kobo;
}

/** A cash sale that the drawer kept: not a voided one. */
export interface CashSale {
  at: string;
  amountKobo: Kobo;
}

/**
 * Puts the events of one drawer in the order of time and gives each the balance before and after it.
 * Cash sales are no movements; the balance takes them up on the way.
 */
export function chainDrawer(events: readonly DrawerEvent[], sales: readonly CashSale[]): Movement[] {
  const inOrder = events.toSorted((a, b) => a.at.localeCompare(b.at));
  return inOrder.map((event, index) => {
    const beforeKobo =
      sum(inOrder.slice(0, index).map((earlier) => earlier.cashKobo)) +
      sum(sales.filter((sale) => sale.at <= event.at).map((sale) => sale.amountKobo));
    const afterKobo = beforeKobo + event.cashKobo;
    if (afterKobo < 0) throw new Error(`${event.type} at ${event.at} takes more cash than the drawer holds`);
    return { ...event, sequence: index + 1, beforeKobo, afterKobo };
  });
}

/** What should be in the drawer when the given events and sales are all that happened. */
export function drawerBalance(events: readonly DrawerEvent[], sales: readonly CashSale[]): Kobo {
  return sum(events.map((event) => event.cashKobo)) + sum(sales.map((sale) => sale.amountKobo));
}
