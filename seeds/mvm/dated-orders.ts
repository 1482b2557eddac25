import type { Calendar } from '../calendar.ts';
import type { MarketContent, Offset } from './content.ts';
import { bankDay, latest, marketDay } from './ground.ts';
import { earnsCommission, type PricedOrder, type PricedPart } from './priced-orders.ts';

/** When a vendor's part reached each state; null for what has not come, or never will. */
export interface DatedPart extends PricedPart {
  subOrderNumber: string;
  confirmedAt: string | null;
  processingAt: string | null;
  shippedAt: string | null;
  deliveredAt: string | null;
  cancelledAt: string | null;
  clearsAt: string | null;
  clearedAt: string | null;
  updatedAt: string;
}

export interface DatedOrder extends Omit<PricedOrder, 'parts'> {
  orderNumber: string;
  placedAt: string;
  paidAt: string | null;
  splitAt: string | null;
  completedAt: string | null;
  cancelledAt: string | null;
  refundedAt: string | null;
  updatedAt: string;
  parts: readonly DatedPart[];
}

/** Later stages have later hours, so that stages of one day stay in order. */
const HOURS = ['11:40', '13:05', '15:20', '17:10'] as const;
const MINUTES_TO_PAY = 4;
const MINUTES_TO_SPLIT = 2;

/** Puts the orders on the calendar and numbers them in the order in which they were placed. */
export function dateOrders(calendar: Calendar, content: MarketContent, orders: readonly PricedOrder[]): DatedOrder[] {
  return orders.map((priced) => {
    const { order, turn } = priced;
    const orderNumber = `${content.numberPrefix}-ORD-${turn.toString().padStart(4, '0')}`;
    const placedAt = calendar.at(...order.placed);
    const paidAt = order.status === 'PENDING' ? null : calendar.after(placedAt, MINUTES_TO_PAY + turn);
    const splitAt = paidAt === null ? null : calendar.after(paidAt, MINUTES_TO_SPLIT);
    const cancelledAt = order.cancelled === null ? null : calendar.at(order.cancelled, '12:15');
    const refundedAt = order.refunded === null ? null : calendar.at(order.refunded, '14:05');
    const parts = priced.parts.map((part, place) =>
      datePart(calendar, content, part, {
        subOrderNumber: `${orderNumber}-${'ABCDEFGH'.charAt(place)}`,
        delay: ((turn * 3 + place * 2) * 7) % 45,
        placedAt,
        cancelledAt,
      }),
    );
    const completedAt = order.status === 'COMPLETED' ? latest(parts.map((part) => part.deliveredAt)) : null;
    const updatedAt = latest([placedAt, splitAt, cancelledAt, refundedAt, ...parts.map((part) => part.updatedAt)]);
    return {
      ...priced,
      orderNumber,
      placedAt,
      paidAt,
      splitAt,
      completedAt,
      cancelledAt,
      refundedAt,
      updatedAt,
      parts,
    };
  });
}

interface PartFrame {
  subOrderNumber: string;
  /** Minutes that set this part apart from the others. */
  delay: number;
  placedAt: string;
  cancelledAt: string | null;
}

function datePart(calendar: Calendar, content: MarketContent, priced: PricedPart, frame: PartFrame): DatedPart {
  const { days } = priced.part;
  const stage = (index: number): string | null => {
    const day = days[index];
    const hour = HOURS[index];
    if (day === undefined || hour === undefined) return null;
    return calendar.after(calendar.at(marketDay(calendar, day), hour), frame.delay);
  };
  const [confirmedAt, processingAt, shippedAt, deliveredAt] = [stage(0), stage(1), stage(2), stage(3)];
  const cancelledAt = priced.part.status === 'CANCELLED' ? frame.cancelledAt : null;
  const { clearsAt, clearedAt } = clearance(calendar, content, days[3], deliveredAt);
  return {
    ...priced,
    subOrderNumber: frame.subOrderNumber,
    confirmedAt,
    processingAt,
    shippedAt,
    deliveredAt,
    cancelledAt,
    clearsAt,
    clearedAt,
    updatedAt: latest([frame.placedAt, confirmedAt, processingAt, shippedAt, deliveredAt, cancelledAt]),
  };
}

/** A commission clears in the small hours after the clearance days are over. */
function clearance(calendar: Calendar, content: MarketContent, day: Offset | undefined, deliveredAt: string | null) {
  if (day === undefined || deliveredAt === null) return { clearsAt: null, clearedAt: null };
  const { clearanceDays } = content.config;
  const clearsAt = calendar.after(deliveredAt, clearanceDays * 24 * 60);
  const nightRun = calendar.at(marketDay(calendar, day) + clearanceDays + 1, '02:00');
  return { clearsAt, clearedAt: nightRun <= calendar.now ? nightRun : null };
}

/** When a payout for the cycle that begins on `periodStart` was drawn up, approved and credited. */
export function payoutTimes(calendar: Calendar, content: MarketContent, periodStart: Offset, completed: boolean) {
  const end = periodStart + content.config.payoutCycleDays;
  return {
    periodStart: calendar.at(periodStart, '00:00'),
    periodEnd: calendar.at(end, '00:00'),
    createdAt: calendar.at(end, '08:00'),
    approvedAt: completed ? calendar.at(bankDay(calendar, end + 1), '10:00') : null,
    completedAt: completed ? calendar.at(bankDay(calendar, end + 2), '14:30') : null,
  };
}

/** The parts that commission is booked for, each with its order. */
export function commissionable(orders: readonly DatedOrder[]): { order: DatedOrder; part: DatedPart }[] {
  return orders.flatMap((order) => order.parts.filter(earnsCommission).map((part) => ({ order, part })));
}
