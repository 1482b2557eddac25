import { fromNaira, share, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import type { Booking } from './bookings.ts';
import { content } from './content.ts';
import type { Guest } from './guests.ts';
import { type Hotel, latest, numberOf } from './hotel.ts';
import type { Room } from './rooms.ts';

/** A reservation whose guest came. */
export interface Stay {
  id: string;
  number: string;
  booking: Booking;
  guest: Guest;
  room: Room;
  checkedInAt: string;
  /** Null while the guest is in the house. */
  checkedOutAt: string | null;
}

/** All stays, numbered in the order in which the guests came. */
export function staysOf(hotel: Hotel, bookings: readonly Booking[], guests: readonly Guest[]): Stay[] {
  return bookings
    .flatMap((booking) => {
      const { room, checkedInAt, checkedOutAt } = booking;
      const guest = guests[booking.guest];
      return room && checkedInAt && guest ? [{ booking, guest, room, checkedInAt, checkedOutAt }] : [];
    })
    .toSorted((a, b) => (a.checkedInAt < b.checkedInAt ? -1 : a.checkedInAt > b.checkedInAt ? 1 : 0))
    .map((stay, index) => {
      const number = numberOf('STY', index);
      return { id: hotel.id('hospitality_stay', number), number, ...stay };
    });
}

/** Who was in a room at a time. */
export function stayIn(stays: readonly Stay[], room: string, time: string): Stay | null {
  const found = stays.find(
    (stay) =>
      stay.room.number === room && stay.checkedInAt <= time && (stay.checkedOutAt === null || time < stay.checkedOutAt),
  );
  return found ?? null;
}

export function reservationRows(
  hotel: Hotel,
  bookings: readonly Booking[],
  guests: readonly Guest[],
): Row<'hospitality_reservation'>[] {
  const { calendar } = hotel;
  return bookings.map((booking) => {
    const { number, room, table, arrives, nights, bookedAt, confirmedAt, cancelledAt, noShowAt } = booking;
    const refundedAt = refund(hotel, booking);
    return {
      id: booking.id,
      tenantId: hotel.tenantId,
      reservationNumber: number,
      guestId: guests[booking.guest]?.id ?? '',
      roomId: room && hotel.id('hospitality_room', room.number),
      tableId: table && hotel.id('hospitality_table', table),
      status: booking.status,
      source: booking.source,
      checkInDate: calendar.day(arrives),
      checkOutDate: calendar.day(arrives + nights),
      expectedAt: booking.expectedAt,
      nights,
      adults: booking.adults,
      children: booking.children,
      currency: 'NGN',
      ratePerNight: toDecimal(booking.rateKobo),
      depositAmount: toDecimal(share(booking.rateKobo * nights, content.terms.depositPercent * 100)),
      depositPaidAt: room && confirmedAt,
      depositRefundedAt: refundedAt,
      occasion: booking.occasion,
      specialRequests: [...booking.requests],
      bookedAt,
      confirmedAt,
      cancelledAt,
      cancelReason: booking.cancelReason,
      noShowAt,
      createdAt: bookedAt,
      updatedAt: latest(
        bookedAt,
        confirmedAt,
        booking.checkedInAt,
        booking.checkedOutAt,
        cancelledAt,
        refundedAt,
        noShowAt,
      ),
    };
  });
}

/** A deposit goes back three hours after a cancellation in good time. */
function refund({ calendar }: Hotel, { room, confirmedAt, cancelledAt, expectedAt }: Booking): string | null {
  if (!room || !confirmedAt || !cancelledAt) return null;
  const inTime = calendar.after(cancelledAt, content.terms.cancellationHours * 60) <= expectedAt;
  return inTime ? calendar.after(cancelledAt, 180) : null;
}

export function stayRows(hotel: Hotel, stays: readonly Stay[]): Row<'hospitality_stay'>[] {
  return stays.map(({ id, number, booking, guest, room, checkedInAt, checkedOutAt }) => ({
    id,
    tenantId: hotel.tenantId,
    stayNumber: number,
    reservationId: booking.id,
    guestId: guest.id,
    roomId: hotel.id('hospitality_room', room.number),
    status: checkedOutAt ? 'CHECKED_OUT' : 'IN_HOUSE',
    adults: booking.adults,
    children: booking.children,
    currency: 'NGN',
    nightlyRate: toDecimal(room.rateKobo),
    expectedCheckOutAt: hotel.calendar.at(booking.arrives + booking.nights, content.terms.checkOut),
    checkedInAt,
    idCheckedAt: checkedInAt,
    checkedOutAt,
    createdAt: checkedInAt,
    updatedAt: checkedOutAt ?? checkedInAt,
  }));
}

/** The fee for coming before, or leaving after, the agreed time. */
export const FEE_KOBO = fromNaira(content.terms.feeNaira);
