import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { content } from './content.ts';
import { type Hotel, latest, numberOf } from './hotel.ts';
import { type Order, serviceCharge } from './orders.ts';
import type { ServiceEvent } from './services.ts';
import { FEE_KOBO, type Stay } from './stays.ts';

type ChargeRow = Row<'hospitality_charge_fact'>;

/** Something that was had and costs money. */
interface Charge {
  type: ChargeRow['type'];
  description: string;
  stay: Stay | null;
  order: Order | null;
  quantity: number;
  unitKobo: Kobo;
  recordedAt: string;
  /** Why it is not asked for after all. */
  released: { status: 'WAIVED' | 'CANCELLED'; reason: string } | null;
}

const NOTHING_ELSE = { order: null, released: null } as const;

/** Each night audit counts the nights that were slept. */
const NIGHT_AUDIT = '02:00';
const { past, released, prices, terms } = content;

/** All charges in the order in which they were recorded, each followed by the service charge on it. */
export function chargeRows(
  hotel: Hotel,
  stays: readonly Stay[],
  orders: readonly Order[],
  services: readonly ServiceEvent[],
): ChargeRow[] {
  const charges = [
    ...stays.flatMap((stay) => [nights(hotel, stay), ...fees(hotel, stay), ...laundry(hotel, stay)]),
    ...orders.flatMap(food),
    ...services.flatMap(extras),
  ].toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
  const rows: ChargeRow[] = [];
  for (const charge of charges) {
    const row = chargeRow(hotel, charge, rows.length, null);
    rows.push(row);
    if (['FOOD', 'LAUNDRY', 'MINIBAR'].includes(charge.type)) {
      rows.push(chargeRow(hotel, serviceOn(charge), rows.length, row.id));
    }
  }
  return rows;
}

/** All nights once the guest has left, those until today before. */
function nights({ calendar }: Hotel, stay: Stay): Charge {
  const { arrives, nights: booked } = stay.booking;
  const slept = stay.checkedOutAt ? booked : -arrives;
  return {
    ...NOTHING_ELSE,
    type: 'ROOM_NIGHT',
    description: `Room ${stay.room.number}`,
    stay,
    quantity: slept,
    unitKobo: stay.room.rateKobo,
    recordedAt: calendar.at(arrives + slept, NIGHT_AUDIT),
  };
}

/** For coming before, or leaving after, the agreed time. */
function fees({ calendar }: Hotel, stay: Stay): Charge[] {
  const { arrives, nights: booked, expectedAt, pastTurn } = stay.booking;
  const fee = { ...NOTHING_ELSE, stay, quantity: 1, unitKobo: FEE_KOBO };
  const charges: Charge[] = [];
  if (stay.checkedInAt < expectedAt) {
    charges.push({
      ...fee,
      type: 'EARLY_CHECK_IN',
      description: `Check-in before ${terms.checkIn}`,
      recordedAt: stay.checkedInAt,
    });
  }
  if (stay.checkedOutAt && stay.checkedOutAt > calendar.at(arrives + booked, terms.checkOut)) {
    const waived = released.waivedLate.past.includes(pastTurn ?? -1);
    charges.push({
      ...fee,
      type: 'LATE_CHECKOUT',
      description: `Checkout after ${terms.checkOut}`,
      recordedAt: stay.checkedOutAt,
      released: waived ? { status: 'WAIVED', reason: released.waivedLate.reason } : null,
    });
  }
  return charges;
}

/** What past guests handed to the maid, back on the morning after the first night. */
function laundry({ calendar }: Hotel, stay: Stay): Charge[] {
  const { pastTurn, arrives } = stay.booking;
  if (pastTurn === null || pastTurn % past.laundryEvery !== past.laundryFrom) return [];
  const cancelled = released.cancelledLaundry.past.includes(pastTurn);
  return [
    {
      ...laundered(stay, 2 + (pastTurn % 6)),
      recordedAt: calendar.at(arrives + 1, '06:50'),
      released: cancelled ? { status: 'CANCELLED', reason: released.cancelledLaundry.reason } : null,
    },
  ];
}

function laundered(stay: Stay, pieces: number) {
  return {
    ...NOTHING_ELSE,
    type: 'LAUNDRY' as const,
    description: 'Laundry, by the piece',
    stay,
    quantity: pieces,
    unitKobo: fromNaira(prices.laundryNaira),
  };
}

/** An order costs once it is served. */
function food(order: Order): Charge[] {
  const { SERVED } = order.reached;
  if (!SERVED) return [];
  return [
    {
      type: 'FOOD',
      description: `Order ${order.number}`,
      stay: order.stay,
      order,
      quantity: 1,
      unitKobo: order.subtotalKobo,
      recordedAt: SERVED,
      released: null,
    },
  ];
}

/** Laundry and things from the minibar cost once they are done. */
function extras({ type, stay, units, completedAt }: ServiceEvent): Charge[] {
  if (!stay || !completedAt) return [];
  if (type === 'LAUNDRY') return [{ ...laundered(stay, units), recordedAt: completedAt }];
  if (type !== 'MINIBAR') return [];
  return [
    {
      ...laundered(stay, units),
      type,
      description: 'Minibar, by the piece',
      unitKobo: fromNaira(prices.minibarNaira),
      recordedAt: completedAt,
    },
  ];
}

function serviceOn(base: Charge): Charge {
  return {
    ...base,
    type: 'SERVICE_CHARGE',
    description: `Service charge of ${terms.serviceChargePercent} %`,
    quantity: 1,
    unitKobo: serviceCharge(base.quantity * base.unitKobo),
  };
}

/** Whoever stays is billed at checkout, anybody else when the order is completed. */
function chargeRow(hotel: Hotel, charge: Charge, index: number, baseChargeId: string | null): ChargeRow {
  const { stay, order, recordedAt } = charge;
  const chargeNumber = numberOf('CHG', index);
  const settledAt = stay ? stay.checkedOutAt : (order?.reached.COMPLETED ?? null);
  const billedAt = charge.released ? null : settledAt;
  const releasedAt = charge.released ? settledAt : null;
  return {
    id: hotel.id('hospitality_charge_fact', chargeNumber),
    tenantId: hotel.tenantId,
    chargeNumber,
    stayId: stay?.id ?? null,
    orderId: order?.id ?? null,
    guestId: stay?.guest.id ?? null,
    baseChargeId,
    type: charge.type,
    status: charge.released?.status ?? (billedAt ? 'BILLED' : 'PENDING'),
    description: charge.description,
    currency: 'NGN',
    quantity: charge.quantity,
    unitAmount: toDecimal(charge.unitKobo),
    amount: toDecimal(charge.quantity * charge.unitKobo),
    recordedAt,
    billedAt,
    releasedAt,
    releaseReason: charge.released?.reason ?? null,
    createdAt: recordedAt,
    updatedAt: latest(recordedAt, billedAt, releasedAt),
  };
}
