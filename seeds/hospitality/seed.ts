import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { bookingsOf } from './bookings.ts';
import { chargeRows } from './folio.ts';
import { guestRows, guestsOf } from './guests.ts';
import { HOTEL_SLUG, hotelOf } from './hotel.ts';
import { orderItemRows, orderRows, ordersOf } from './orders.ts';
import { serviceRows, servicesOf } from './services.ts';
import { configRow, floorRows, roomRows, tableRows, venueRow } from './setting.ts';
import { shiftRows, staffOf, staffRows } from './staff.ts';
import { reservationRows, stayRows, staysOf } from './stays.ts';

/** A hotel of fifty rooms: the month behind it, the morning of today, and what is booked. */
export const seed: Seed = {
  suite: 'hospitality',
  script: 'seed-hospitality-demo.ts',
  batch: 'd3-c',
  tenants: [HOTEL_SLUG],
  needs: [],
  build(input) {
    const hotel = hotelOf(input);
    const staff = staffOf(hotel);
    const guests = guestsOf(hotel);
    const bookings = bookingsOf(hotel);
    const stays = staysOf(hotel, bookings, guests);
    const orders = ordersOf(hotel, stays, staff);
    const services = servicesOf(hotel, stays, staff, orders);
    return {
      hospitality_config: [configRow(hotel)],
      hospitality_venue: [venueRow(hotel)],
      hospitality_floor: floorRows(hotel),
      hospitality_room: roomRows(hotel, stays),
      hospitality_table: tableRows(hotel),
      hospitality_staff: staffRows(hotel, staff),
      hospitality_shift: shiftRows(hotel, staff),
      hospitality_guest: guestRows(hotel, guests, bookings),
      hospitality_reservation: reservationRows(hotel, bookings, guests),
      hospitality_stay: stayRows(hotel, stays),
      hospitality_service_event: serviceRows(hotel, services),
      hospitality_order: orderRows(hotel, orders),
      hospitality_order_item: orderItemRows(hotel, orders),
      hospitality_charge_fact: chargeRows(hotel, stays, orders, services),
      ...subscriberRows(input, HOTEL_SLUG),
    };
  },
};
