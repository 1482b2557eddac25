import { z } from 'zod';
import hospitality from './content.json' with { type: 'json' };

const time = z.string().regex(/^\d{2}:\d{2}$/);
/** Days from the anchor and a time in Lagos: `-2 14:05`. */
const moment = z.string().regex(/^-?\d+ \d{2}:\d{2}$/);
const offset = z.number().int();
const count = z.number().int().nonnegative();

const roomType = z.enum(['STANDARD', 'DELUXE', 'EXECUTIVE', 'SUITE', 'PRESIDENTIAL']);
const source = z.enum(['WALK_IN', 'PHONE', 'ONLINE', 'OTA']);
const occasion = z.enum(['BUSINESS', 'BIRTHDAY', 'ANNIVERSARY']).nullable();
const role = z.enum([
  'MANAGER',
  'SUPERVISOR',
  'RECEPTIONIST',
  'WAITER',
  'CHEF',
  'HOUSEKEEPING',
  'MAINTENANCE',
  'CONCIERGE',
]);
const documentType = z.enum(['NIN', 'PASSPORT', 'DRIVERS_LICENCE', 'VOTERS_CARD']);

const floor = z.strictObject({
  number: count,
  name: z.string(),
  rooms: z.array(z.strictObject({ type: roomType, count, rateNaira: count })),
});

const roomTypeTerms = z.strictObject({
  beds: z.array(z.enum(['DOUBLE', 'TWIN', 'QUEEN', 'KING'])),
  maxOccupancy: count,
  amenities: z.array(z.string()),
});

const table = z.strictObject({
  number: z.string(),
  capacity: count,
  status: z.enum(['AVAILABLE', 'OCCUPIED', 'RESERVED', 'CLEANING']),
});

const staff = z.strictObject({
  /** The local part of the account, or the address of somebody in the roster who has none. */
  persona: z.string().nullable(),
  email: z.string().nullable(),
  role,
  shift: z.enum(['MORNING', 'AFTERNOON', 'NIGHT']),
  employed: offset,
  /** The day on which they did not come to work. */
  missed: offset.optional(),
});

const guests = z.strictObject({
  titles: z.strictObject({ male: z.array(z.string()), female: z.array(z.string()) }),
  localDocuments: z.array(documentType),
  /** Guests by their place in the list who hold a foreign passport. */
  abroad: z.record(z.string(), z.array(count)),
  vipEvery: count,
  preferences: z.array(z.array(z.string())),
});

const patterns = z.strictObject({
  roomTypes: z.array(roomType),
  nights: z.array(count),
  adults: z.array(count),
  children: z.array(count),
  sources: z.array(source),
  leadDays: z.array(count),
  bookingTimes: z.array(time),
  occasions: z.array(occasion),
  requests: z.array(z.array(z.string())),
  cancelReasons: z.array(z.string()),
});

const inHouse = z.strictObject({
  room: z.string(),
  account: z.boolean().default(false),
  arrives: offset,
  nights: count,
  adults: count,
  children: count,
  source,
  in: time,
});

const leftToday = z.strictObject({
  room: z.string(),
  nights: count,
  out: time,
  status: z.enum(['DIRTY', 'CLEANING']),
});

const tableBooking = z.strictObject({
  status: z.enum(['CONFIRMED', 'PENDING', 'CANCELLED']),
  table: z.string(),
  meal: moment,
  booked: moment,
  cancelled: moment.optional(),
  guest: count,
  adults: count,
  children: count,
  source,
  occasion,
  requests: z.array(z.string()),
});

const order = z.strictObject({
  type: z.enum(['DINE_IN', 'TAKEAWAY', 'ROOM_SERVICE']),
  /** The room of the guest who ordered; null for people who do not stay at the hotel. */
  room: z.string().nullable(),
  table: z.string().nullable(),
  placed: moment,
  covers: count,
  status: z.enum(['PLACED', 'CONFIRMED', 'PREPARING', 'READY', 'SERVED', 'COMPLETED', 'CANCELLED']),
  items: z.record(z.string(), count),
});

const service = z.strictObject({
  type: z.enum(['HOUSEKEEPING', 'MAINTENANCE', 'LAUNDRY', 'CONCIERGE', 'WAKE_UP', 'MINIBAR']),
  priority: z.enum(['LOW', 'NORMAL', 'HIGH', 'URGENT']),
  room: z.string(),
  requested: moment,
  assigned: moment.optional(),
  started: moment.optional(),
  completed: moment.optional(),
  cancelled: moment.optional(),
  does: role.nullable(),
  /** Done by the second of those on duty. */
  deputy: z.boolean().default(false),
  text: z.string(),
  /** Pieces of laundry, or things from the minibar. */
  units: count.optional(),
});

/** Some of the past stays, by their place in the list, and why a charge of theirs is not asked for. */
const released = z.strictObject({ past: z.array(count), reason: z.string() });

/** What the hotel is and what happens there; what follows from it is computed. */
export const content = z
  .strictObject({
    prefix: z.string(),
    since: offset,
    venue: z.strictObject({ code: z.string(), address: z.string(), area: z.string() }),
    terms: z.strictObject({
      checkIn: time,
      checkOut: time,
      depositPercent: count,
      serviceChargePercent: count,
      feeNaira: count,
      cancellationHours: count,
    }),
    floors: z.array(floor),
    roomTypes: z.record(roomType, roomTypeTerms),
    tables: z.array(table),
    staff: z.array(staff),
    guests,
    patterns,
    past: z.strictObject({
      count,
      overDays: count,
      lateEvery: count,
      lateFrom: count,
      earlyEvery: count,
      earlyFrom: count,
      laundryEvery: count,
      laundryFrom: count,
    }),
    noShows: z.array(offset),
    cancellations: z.array(z.strictObject({ arrives: offset, daysBefore: count })),
    confirmed: z.strictObject({ count, today: count, overDays: count }),
    pending: z.strictObject({ count, firstDay: count, everyDays: count }),
    /** The guest who signs in, and which of the bookings of each kind are that guest's. */
    account: z.strictObject({
      persona: z.string(),
      past: z.array(count),
      confirmed: z.array(count),
      cancelled: z.array(count),
    }),
    inHouse: z.array(inHouse),
    leftToday: z.array(leftToday),
    maintenance: z.strictObject({ room: z.string(), from: offset, to: offset }),
    tableBookings: z.array(tableBooking),
    menu: z.record(z.string(), z.strictObject({ naira: count, station: z.enum(['KITCHEN', 'GRILL', 'BAR']) })),
    orders: z.array(order),
    services: z.array(service),
    prices: z.strictObject({ laundryNaira: count, minibarNaira: count }),
    released: z.strictObject({ waivedLate: released, cancelledLaundry: released }),
  })
  .parse(hospitality);

export type Content = typeof content;
export type BookingSource = z.infer<typeof source>;
export type RoomTypeName = z.infer<typeof roomType>;
export type Role = z.infer<typeof role>;
export type ServiceContent = z.infer<typeof service>;
export type OrderContent = z.infer<typeof order>;
export type TableBookingContent = z.infer<typeof tableBooking>;

/** The entry of a repeating list whose turn it is. */
export function inTurn<Entry>(list: readonly Entry[], turn: number): Entry {
  return list[turn % list.length] as Entry;
}
