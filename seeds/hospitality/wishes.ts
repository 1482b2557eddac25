import type { Row } from '../seed.ts';
import { type BookingSource, content, inTurn, type RoomTypeName } from './content.ts';
import type { Hotel } from './hotel.ts';

export type ReservationStatus = NonNullable<Row<'hospitality_reservation'>['status']>;

/** What happens to a reservation; null is what has not happened. */
export interface History {
  bookedAt: string;
  confirmedAt: string | null;
  checkedInAt: string | null;
  checkedOutAt: string | null;
  cancelledAt: string | null;
  noShowAt: string | null;
}

/** Somebody wants a room for some nights. Which room and who, unless it is said here, is decided afterwards. */
export interface Wish extends History {
  status: ReservationStatus;
  /** Tells the wishes of one kind apart, from 0. */
  turn: number;
  arrives: number;
  nights: number;
  room: string | null;
  roomType: RoomTypeName;
  isAccount: boolean;
  adults: number;
  children: number;
  source: BookingSource;
  isEarly: boolean;
  isLate: boolean;
}

const { patterns, account } = content;

/** All wishes for rooms; those that name a room come first, so that it is free for them. */
export function roomWishes(hotel: Hotel): Wish[] {
  return [
    ...content.inHouse.map((_, turn) => inHouse(hotel, turn)),
    ...content.leftToday.map((_, turn) => leftToday(hotel, turn)),
    ...Array.from({ length: content.past.count }, (_, turn) => past(hotel, turn)),
    ...content.noShows.map((arrives, turn) => noShow(hotel, turn, arrives)),
    ...content.cancellations.map((_, turn) => cancelled(hotel, turn)),
    ...Array.from({ length: content.confirmed.count }, (_, turn) => confirmed(hotel, turn)),
    ...Array.from({ length: content.pending.count }, (_, turn) => pending(hotel, turn)),
  ];
}

/** What repeats in turn; nobody walks in to book for another day. */
function usual(turn: number) {
  const source = inTurn(patterns.sources, turn);
  return {
    turn,
    nights: inTurn(patterns.nights, turn),
    room: null,
    roomType: inTurn(patterns.roomTypes, turn),
    isAccount: false,
    adults: inTurn(patterns.adults, turn),
    children: inTurn(patterns.children, turn),
    source: source === 'WALK_IN' ? ('PHONE' as const) : source,
    isEarly: false,
    isLate: false,
    confirmedAt: null,
    checkedInAt: null,
    checkedOutAt: null,
    cancelledAt: null,
    noShowAt: null,
  };
}

/** Booked some days before `day`, and confirmed when the deposit came in, within five hours. */
function bookedBefore({ calendar }: Hotel, turn: number, day: number, extraDays = 0) {
  const lead = inTurn(patterns.leadDays, turn) + extraDays;
  const bookedAt = calendar.at(day - lead, inTurn(patterns.bookingTimes, turn));
  return { bookedAt, confirmedAt: calendar.after(bookedAt, 15 + ((turn * 41) % 280)) };
}

/** Who walks in books and pays the deposit at the desk. */
function bookedFor(hotel: Hotel, turn: number, arrives: number, source: BookingSource, checkedInAt: string) {
  if (source !== 'WALK_IN') return bookedBefore(hotel, turn, arrives);
  const { calendar } = hotel;
  return { bookedAt: calendar.after(checkedInAt, -20), confirmedAt: calendar.after(checkedInAt, -10) };
}

function inHouse(hotel: Hotel, turn: number): Wish {
  const { in: time, account: isAccount, ...stay } = inTurn(content.inHouse, turn);
  const checkedInAt = hotel.calendar.at(stay.arrives, time);
  const booked = bookedFor(hotel, turn, stay.arrives, stay.source, checkedInAt);
  return { ...usual(turn), ...stay, ...booked, status: 'CHECKED_IN', isAccount, checkedInAt };
}

function leftToday(hotel: Hotel, turn: number): Wish {
  const { room, nights, out } = inTurn(content.leftToday, turn);
  const { calendar } = hotel;
  return {
    ...usual(turn),
    ...bookedBefore(hotel, turn, -nights),
    status: 'COMPLETED',
    room,
    nights,
    arrives: -nights,
    checkedInAt: calendar.after(calendar.at(-nights, '15:00'), turn * 25),
    checkedOutAt: calendar.at(0, out),
  };
}

function past(hotel: Hotel, turn: number): Wish {
  const { count, overDays, lateEvery, lateFrom, earlyEvery, earlyFrom } = content.past;
  const nights = inTurn(patterns.nights, turn);
  const departs = -1 - Math.floor((turn * overDays) / count);
  const arrives = departs - nights;
  const isLate = turn % lateEvery === lateFrom;
  const isEarly = turn % earlyEvery === earlyFrom;
  const { calendar } = hotel;
  const checkedInAt = isEarly
    ? calendar.after(calendar.at(arrives, '11:00'), turn % 45)
    : calendar.after(calendar.at(arrives, '14:00'), 10 + ((turn * 37) % 420));
  const source = inTurn(patterns.sources, turn);
  return {
    ...usual(turn),
    ...bookedFor(hotel, turn, arrives, source, checkedInAt),
    status: 'COMPLETED',
    arrives,
    nights,
    source,
    isAccount: account.past.includes(turn),
    isEarly,
    isLate,
    checkedInAt,
    checkedOutAt: isLate
      ? calendar.after(calendar.at(departs, '12:00'), 20 + ((turn * 13) % 85))
      : calendar.after(calendar.at(departs, '07:00'), (turn * 29) % 290),
  };
}

/** The room waits for the guest until noon of the next day. */
function noShow(hotel: Hotel, turn: number, arrives: number): Wish {
  const noShowAt = hotel.calendar.at(arrives + 1, '12:00');
  return { ...usual(turn), ...bookedBefore(hotel, turn, arrives), status: 'NO_SHOW', arrives, noShowAt };
}

/** Every third had not paid the deposit. */
function cancelled(hotel: Hotel, turn: number): Wish {
  const { arrives, daysBefore } = inTurn(content.cancellations, turn);
  const { bookedAt, confirmedAt } = bookedBefore(hotel, turn, arrives, daysBefore);
  return {
    ...usual(turn),
    status: 'CANCELLED',
    arrives,
    isAccount: account.cancelled.includes(turn),
    bookedAt,
    confirmedAt: turn % 3 === 2 ? null : confirmedAt,
    cancelledAt: hotel.calendar.at(arrives - daysBefore, '10:00'),
  };
}

function confirmed(hotel: Hotel, turn: number): Wish {
  const { count, today, overDays } = content.confirmed;
  const arrives = turn < today ? 0 : 1 + Math.floor(((turn - today) * overDays) / (count - today));
  const isAccount = account.confirmed.includes(turn);
  return { ...usual(turn), ...bookedBefore(hotel, turn, 0), status: 'CONFIRMED', arrives, isAccount };
}

/** Booked today and in the last three days. */
function pending({ calendar }: Hotel, turn: number): Wish {
  const daysAgo = turn % 4;
  const booked = calendar.at(-daysAgo, daysAgo === 0 ? '07:35' : '10:05');
  return {
    ...usual(turn),
    status: 'PENDING',
    arrives: content.pending.firstDay + turn * content.pending.everyDays,
    bookedAt: calendar.after(booked, turn * (daysAgo === 0 ? 7 : 47)),
  };
}
