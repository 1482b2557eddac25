import type { Fault } from '../engine/fault.ts';
import { config, hide, room, spoil, staff } from './plant.ts';

const WORKFLOW = 'stay-possible';

/** For the views and the workflow. */
export const useFaults: readonly Fault[] = [
  hide('room-grid', 'Room grid', 50, 'floor', '"isActive" = false'),
  hide('arrivals', 'Arrivals today', 5, 'reservation', `"checkInDate" = "checkInDate" + 60`),
  hide('departures', 'Departures today', 8, 'stay', `"expectedCheckOutAt" = "expectedCheckOutAt" + interval '60 days'`),
  hide('reservation-list', 'Reservation list', 200, 'reservation', '"roomId" = NULL, "tableId" = NULL'),
  hide('guest-profile', 'Guest profile with past stays', 50, 'stay', `status = 'IN_HOUSE'`),
  hide('check-in-form', 'Check-in form of whoever arrives today', 5, 'reservation', '"depositPaidAt" = NULL'),
  hide('bill-summary', 'Bill summary of the guests in house', 10, 'charge_fact', `status = 'WAIVED'`),
  hide('occupancy', 'Occupancy of the last thirty nights', 30, 'stay', `status = 'NO_SHOW'`),
  hide('revenue', 'Revenue of every day of the last four weeks', 28, 'charge_fact', `status = 'PENDING'`),
  hide('housekeeping-board', 'Housekeeping board', 5, 'service_event', `status = 'COMPLETED'`),
  hide('kitchen-orders', 'Open orders by station', 3, 'order', `status = 'COMPLETED'`),
  spoil(
    WORKFLOW,
    'half of the price is no longer asked for',
    ['config', config('NGN'), '"depositPercent" = 20'],
    ['The guest books two nights: status and deposit', 'PENDING, 14000.00', 'PENDING, 35000.00'],
  ),
  spoil(
    WORKFLOW,
    'service is free',
    ['config', config('NGN'), '"serviceChargePercent" = 0'],
    ['The order adds up, with a tenth for service: sum', '13000.00 + 0.00 = 13000.00', '13000.00 + 1300.00 = 14300.00'],
  ),
  spoil(
    WORKFLOW,
    'leaving late costs twice as much',
    ['config', config('NGN'), '"lateCheckoutFee" = 10000'],
    ['The guest comes to the desk at 12:40 and pays the fee for it: fee', '10000.00', '5000.00'],
  ),
  spoil(
    WORKFLOW,
    'the restaurant has no supervisor',
    ['staff', staff('PSL-EMP-0003'), `role = 'WAITER'`],
    ['The guest orders dinner to the room', 'no row', 'a row'],
  ),
  spoil(
    WORKFLOW,
    'a guest is in the house whose room is available',
    ['room', room('305'), `status = 'AVAILABLE'`],
    ['The room grid and the house agree: occupied rooms', '10', '11'],
  ),
  spoil(
    WORKFLOW,
    'guests may stay until the evening',
    ['config', config('NGN'), `"checkOutTime" = '18:00'`],
    ['The guest comes to the desk at 12:40 and pays the fee for it', 'no row', 'a row'],
  ),
  {
    check: 'hospitality.stay-possible',
    title: 'every standard room is dirty',
    sql: `UPDATE "hospitality_room" SET status = 'DIRTY' WHERE type = 'STANDARD' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'The desk finds a free standard room for a guest who is in the book',
      have: 'no row',
      want: 'a row',
    },
  },
];
