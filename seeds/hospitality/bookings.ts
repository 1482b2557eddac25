import { fromNaira, type Kobo } from '../money.ts';
import { type BookingSource, content, inTurn, type TableBookingContent } from './content.ts';
import { Diary } from './diary.ts';
import { type Hotel, numberOf } from './hotel.ts';
import { ROOMS, type Room, roomBy } from './rooms.ts';
import { type History, type ReservationStatus, roomWishes, type Wish } from './wishes.ts';

/** A reservation with everything that came of it. */
export interface Booking extends History {
  id: string;
  number: string;
  status: ReservationStatus;
  /** The guest's place in the list of guests. */
  guest: number;
  room: Room | null;
  table: string | null;
  /** Days from the anchor. */
  arrives: number;
  nights: number;
  expectedAt: string;
  rateKobo: Kobo;
  adults: number;
  children: number;
  source: BookingSource;
  occasion: (typeof content.patterns.occasions)[number];
  requests: readonly string[];
  cancelReason: string | null;
  /** The place in the list of those that are over and named no room; null for all others. */
  pastTurn: number | null;
}

type Unnumbered = Omit<Booking, 'id' | 'number'>;

export const GUEST_COUNT = 100;

/** The guest with an account is the first; the others take turns in steps that reach everybody. */
const ACCOUNT_GUEST = '0';
const OTHER_GUESTS = Array.from({ length: GUEST_COUNT - 1 }, (_, index) => String(index + 1));
const GUEST_STEP = 37;

/** All reservations, numbered in the order in which they were booked. */
export function bookingsOf(hotel: Hotel): Booking[] {
  const rooms = new Diary();
  const guests = new Diary();
  const { room, from, to } = content.maintenance;
  rooms.take(room, { from, to });
  const wishes = roomWishes(hotel);
  /** The account's own come first: nobody else can be given those days. */
  for (const wish of wishes.filter(({ isAccount }) => isAccount)) guests.take(ACCOUNT_GUEST, presence(wish));
  const booked = [
    ...wishes.map((wish, index) => roomBooking(hotel, { rooms, guests }, wish, index)),
    ...content.tableBookings.map((booking, turn) => tableBooking(hotel, booking, turn)),
  ];
  return booked
    .toSorted((a, b) => (a.bookedAt < b.bookedAt ? -1 : a.bookedAt > b.bookedAt ? 1 : 0))
    .map((booking, index) => {
      const number = numberOf('RES', index);
      return { id: hotel.id('hospitality_reservation', number), number, ...booking };
    });
}

function presence({ arrives, nights }: Wish) {
  return { from: arrives, to: arrives + nights + 1 };
}

function roomBooking(hotel: Hotel, diaries: { rooms: Diary; guests: Diary }, wish: Wish, index: number): Unnumbered {
  const { room: named, roomType, isAccount, isEarly, isLate, turn, adults, children, ...kept } = wish;
  const { arrives, nights, status } = wish;
  /** An early guest needs the night before, a late one leaves no time to clean for the next. */
  const span = { from: arrives - (isEarly ? 1 : 0), to: arrives + nights + (isLate ? 1 : 0) };
  const fitting = ROOMS.filter(({ type }) => type === roomType).map(({ number }) => number);
  const number = named ? diaries.rooms.take(named, span) : diaries.rooms.takeFirstFree(fitting, index * 7, span);
  const guest = isAccount
    ? ACCOUNT_GUEST
    : diaries.guests.takeFirstFree(OTHER_GUESTS, index * GUEST_STEP, presence(wish));
  const room = roomBy(number);
  return {
    ...kept,
    guest: Number(guest),
    room,
    table: null,
    expectedAt: hotel.calendar.at(arrives, content.terms.checkIn),
    rateKobo: room.rateKobo,
    adults,
    children: Math.min(children, room.maxOccupancy - adults),
    occasion: inTurn(content.patterns.occasions, index),
    requests: inTurn(content.patterns.requests, index),
    cancelReason: status === 'CANCELLED' ? inTurn(content.patterns.cancelReasons, turn) : null,
    pastTurn: status === 'COMPLETED' && named === null ? turn : null,
  };
}

/** A table is confirmed by a call back, half an hour after it was asked for. */
function tableBooking(hotel: Hotel, given: TableBookingContent, turn: number): Unnumbered {
  const { meal, booked, cancelled, guest, adults, children, source, occasion, requests, table, status } = given;
  const bookedAt = hotel.moment(booked);
  return {
    status,
    guest,
    room: null,
    table,
    arrives: Number(meal.split(' ')[0]),
    nights: 0,
    expectedAt: hotel.moment(meal),
    rateKobo: fromNaira(0),
    adults,
    children,
    source,
    occasion,
    requests,
    bookedAt,
    confirmedAt: status === 'PENDING' ? null : hotel.calendar.after(bookedAt, 30),
    checkedInAt: null,
    checkedOutAt: null,
    cancelledAt: cancelled === undefined ? null : hotel.moment(cancelled),
    noShowAt: null,
    cancelReason: cancelled === undefined ? null : inTurn(content.patterns.cancelReasons, turn),
    pastTurn: null,
  };
}
