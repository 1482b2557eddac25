import { fromNaira, type Kobo, share, sum, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { content, type OrderContent } from './content.ts';
import { type Hotel, latest, numberOf } from './hotel.ts';
import { type Colleague, onDuty } from './staff.ts';
import { type Stay, stayIn } from './stays.ts';

/** Minutes from the order to each state that it passes on its way. */
const MINUTES = { CONFIRMED: 3, PREPARING: 8, READY: 25, SERVED: 32, COMPLETED: 75 } as const;
type State = keyof typeof MINUTES;
const STATES = Object.keys(MINUTES) as State[];
const CANCELLED_AFTER_MINUTES = 6;

const SERVICE_BASIS_POINTS = content.terms.serviceChargePercent * 100;

/** Something that was ordered to eat and drink. */
export interface Order {
  id: string;
  number: string;
  content: OrderContent;
  stay: Stay | null;
  server: Colleague;
  placedAt: string;
  /** When it reached a state; null when it did not. */
  reached: Readonly<Record<State, string | null>>;
  cancelledAt: string | null;
  subtotalKobo: Kobo;
}

/** A tenth of the price, on top of it. */
export function serviceCharge(amountKobo: Kobo): Kobo {
  return share(amountKobo, SERVICE_BASIS_POINTS);
}

/** All orders, numbered in the order in which they were placed. */
export function ordersOf(hotel: Hotel, stays: readonly Stay[], staff: readonly Colleague[]): Order[] {
  return content.orders.map((given, index) => {
    const number = numberOf('ORD', index);
    const placedAt = hotel.moment(given.placed);
    const cancelled = given.status === 'CANCELLED';
    const last = STATES.findIndex((state) => state === given.status);
    const at = (state: State) =>
      STATES.indexOf(state) <= last ? hotel.calendar.after(placedAt, MINUTES[state]) : null;
    return {
      id: hotel.id('hospitality_order', number),
      number,
      content: given,
      stay: given.room === null ? null : stayIn(stays, given.room, placedAt),
      server: onDuty(staff, ['WAITER', 'SUPERVISOR'], placedAt),
      placedAt,
      reached: {
        CONFIRMED: at('CONFIRMED'),
        PREPARING: at('PREPARING'),
        READY: at('READY'),
        SERVED: at('SERVED'),
        COMPLETED: at('COMPLETED'),
      },
      cancelledAt: cancelled ? hotel.calendar.after(placedAt, CANCELLED_AFTER_MINUTES) : null,
      subtotalKobo: sum(Object.entries(given.items).map(([name, quantity]) => priceOf(name) * quantity)),
    };
  });
}

function priceOf(name: string): Kobo {
  return fromNaira(dish(name).naira);
}

function dish(name: string) {
  const found = content.menu[name];
  if (!found) throw new Error(`"${name}" is not on the menu`);
  return found;
}

export function orderRows(hotel: Hotel, orders: readonly Order[]): Row<'hospitality_order'>[] {
  return orders.map((order) => {
    const { stay, placedAt, reached, subtotalKobo, content: given } = order;
    return {
      id: order.id,
      tenantId: hotel.tenantId,
      orderNumber: order.number,
      type: given.type,
      status: given.status,
      stayId: stay?.id ?? null,
      guestId: stay?.guest.id ?? null,
      tableId: given.table && hotel.id('hospitality_table', given.table),
      serverId: order.server.id,
      covers: given.covers,
      currency: 'NGN',
      subtotal: toDecimal(subtotalKobo),
      serviceCharge: toDecimal(serviceCharge(subtotalKobo)),
      total: toDecimal(subtotalKobo + serviceCharge(subtotalKobo)),
      placedAt,
      confirmedAt: reached.CONFIRMED,
      preparingAt: reached.PREPARING,
      readyAt: reached.READY,
      servedAt: reached.SERVED,
      completedAt: reached.COMPLETED,
      cancelledAt: order.cancelledAt,
      createdAt: placedAt,
      updatedAt: latest(placedAt, ...Object.values(reached), order.cancelledAt),
    };
  });
}

export function orderItemRows(hotel: Hotel, orders: readonly Order[]): Row<'hospitality_order_item'>[] {
  return orders.flatMap(({ id, number, placedAt, content: { items } }) =>
    Object.entries(items).map(([name, quantity]) => ({
      id: hotel.id('hospitality_order_item', number, name),
      tenantId: hotel.tenantId,
      orderId: id,
      name,
      station: dish(name).station,
      quantity,
      unitPrice: toDecimal(priceOf(name)),
      lineTotal: toDecimal(priceOf(name) * quantity),
      createdAt: placedAt,
      updatedAt: placedAt,
    })),
  );
}
