import type { TenantScope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { fromNaira, type Kobo, sum, toDecimal } from '../money.ts';
import { type Member, roster } from '../roster.ts';
import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };

export type Trip = (typeof content.trips)[number];
type TicketStatus = NonNullable<Row<'park_ticket'>['status']>;

/** A seat that was sold, and to whom. */
export interface Seat {
  trip: Trip;
  tripId: string;
  number: string;
  seat: number;
  fareKobo: Kobo;
  passenger: Member;
  soldAt: string;
  status: TicketStatus;
}

export function tripNumber(index: number): string {
  return `${content.prefix}-TRP-${String(index + 1).padStart(4, '0')}`;
}

export function routeOf(trip: Trip): (typeof content.routes)[number] {
  const route = content.routes[trip.route];
  if (!route) throw new Error(`no route ${trip.route}`);
  return route;
}

/** Seats are sold from the front, over the three days before departure, to one passenger after the other. */
export function seatsOf(tenant: TenantScope, calendar: Calendar): Seat[] {
  const people = roster('motor-park');
  return content.trips.flatMap((trip, index) =>
    Array.from({ length: trip.sold }, (_, seat): Seat => {
      const before = sum(content.trips.slice(0, index).map(({ sold }) => sold)) + seat;
      const passenger = people[before % people.length];
      if (!passenger) throw new Error('the roster has nobody for the motor park');
      return {
        trip,
        tripId: stableId(tenant.id, 'park_trip', tripNumber(index)),
        number: `${content.prefix}-TKT-${String(before + 1).padStart(4, '0')}`,
        seat: seat + 1,
        fareKobo: fromNaira(routeOf(trip).fareNaira),
        passenger,
        soldAt: calendar.at(trip.day - 1 - (seat % 3), `${String(9 + (seat % 8)).padStart(2, '0')}:15`),
        status: statusOf(trip, seat),
      };
    }),
  );
}

function statusOf({ status }: Trip, seat: number): TicketStatus {
  if (status === 'CANCELLED') return 'REFUNDED';
  if (status === 'ARRIVED' || status === 'DEPARTED') return 'BOARDED';
  return status === 'BOARDING' && seat < 3 ? 'BOARDED' : 'ISSUED';
}

/** The tenant's customer account has the first seat that is still to board on the coach that boards now. */
function isCustomers({ trip, seat }: Seat): boolean {
  return trip.status === 'BOARDING' && seat === 4;
}

export function ticketRow(tenant: TenantScope, seat: Seat, calendar: Calendar): Row<'park_ticket'> {
  const departsAt = calendar.at(seat.trip.day, seat.trip.time);
  const boardedAt = seat.status === 'BOARDED' ? calendar.after(departsAt, seat.seat - 45) : null;
  const refundedAt = seat.status === 'REFUNDED' ? calendar.after(departsAt, 40) : null;
  const account = isCustomers(seat) ? tenant.people['customer'] : undefined;
  return {
    id: stableId(tenant.id, 'park_ticket', seat.number),
    tenantId: tenant.id,
    ticketNumber: seat.number,
    tripId: seat.tripId,
    userId: account?.id ?? null,
    seatNumber: seat.seat,
    passengerName: account?.name ?? seat.passenger.fullName,
    passengerPhone: seat.passenger.phone,
    amount: toDecimal(seat.fareKobo),
    currency: 'NGN',
    status: seat.status,
    soldAt: seat.soldAt,
    boardedAt,
    refundedAt,
    createdAt: seat.soldAt,
    updatedAt: refundedAt ?? boardedAt ?? seat.soldAt,
  };
}
