import type { Fault } from '../engine/fault.ts';
import { exhaust, guest, reservation, room, spoil, stay, table } from './plant.ts';

/** For the rules on reservations, deposits and stays. */
export const reservationFaults: readonly Fault[] = [
  spoil(
    'reservation-mix',
    'a pending reservation is confirmed',
    ['reservation', reservation('PSL-RES-0196'), `status = 'CONFIRMED'`],
    ['CONFIRMED', '46', '45'],
  ),
  {
    check: 'hospitality.room-or-table',
    title: 'a reservation is for neither room nor table',
    sql: `UPDATE "hospitality_reservation" SET "tableId" = NULL WHERE id = ${reservation('PSL-RES-0173')}`,
    finding: { subject: 'PSL-RES-0173', have: 'roomId=null tableId=null', want: 'as agreed' },
  },
  spoil(
    'nights',
    'a night disappears',
    ['reservation', reservation('PSL-RES-0147'), 'nights = 3'],
    ['PSL-RES-0147', '3', '4'],
  ),
  spoil(
    'nights',
    'a guest books a room for no night',
    ['reservation', reservation('PSL-RES-0164'), '"checkOutDate" = "checkInDate", nights = 0'],
    ['PSL-RES-0164', '0', 'nights for a room only'],
  ),
  spoil(
    'no-double-booking',
    'a guest who arrives today is given a room that is taken',
    ['reservation', reservation('PSL-RES-0164'), `"roomId" = ${room('209')}`],
    ['PSL-RES-0144', 'PSL-RES-0164', 'no other'],
  ),
  spoil(
    'no-double-booking',
    'a guest stays on into the nights of the next',
    ['reservation', reservation('PSL-RES-0001'), '"checkOutDate" = "checkOutDate" + 5'],
    ['PSL-RES-0001', 'PSL-RES-0008', 'no other'],
  ),
  spoil(
    'table-booking',
    'a table is promised twice',
    [
      'reservation',
      reservation('PSL-RES-0199'),
      `"tableId" = ${table('T3')}, "expectedAt" = (SELECT "expectedAt" FROM "hospitality_reservation" WHERE "reservationNumber" = 'PSL-RES-0173')`,
    ],
    ['PSL-RES-0173', '1', '0'],
  ),
  spoil(
    'nothing-overdue',
    'a confirmed guest was due yesterday',
    [
      'reservation',
      reservation('PSL-RES-0138'),
      `"checkInDate" = "checkInDate" - 1, "expectedAt" = "expectedAt" - interval '1 day'`,
    ],
    ['PSL-RES-0138', 'status=CONFIRMED expectedAt=2026-03-10 13:00:00 checkInDate=2026-03-10', 'as agreed'],
  ),
  spoil(
    'nothing-overdue',
    'a past stay is only confirmed',
    ['reservation', reservation('PSL-RES-0012'), `status = 'CONFIRMED'`],
    ['PSL-RES-0012', 'status=CONFIRMED expectedAt=2026-02-07 13:00:00 checkInDate=2026-02-07', 'as agreed'],
  ),
  spoil(
    'expected-at',
    'a guest is expected in the morning',
    ['reservation', reservation('PSL-RES-0138'), `"expectedAt" = "expectedAt" - interval '3 hours'`],
    ['PSL-RES-0138', '2026-03-11 11:00:00', '2026-03-11 14:00:00'],
  ),
  spoil(
    'reservation-states',
    'a cancellation has no reason',
    ['reservation', reservation('PSL-RES-0104'), '"cancelReason" = NULL'],
    [
      'PSL-RES-0104',
      'status=CANCELLED confirmedAt=2026-02-25 08:34:00 cancelledAt=2026-03-07 09:00:00 cancelReason=null noShowAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'reservation-states',
    'nobody waited for the guest',
    ['reservation', reservation('PSL-RES-0042'), `"noShowAt" = "expectedAt" - interval '1 hour'`],
    [
      'PSL-RES-0042',
      'status=NO_SHOW confirmedAt=2026-02-11 11:36:00 cancelledAt=null cancelReason=null noShowAt=2026-02-18 12:00:00',
      'as agreed',
    ],
  ),
  spoil(
    'reservation-times',
    'a reservation is confirmed before it is booked',
    ['reservation', reservation('PSL-RES-0138'), `"confirmedAt" = "bookedAt" - interval '1 hour'`],
    ['PSL-RES-0138', 'confirmedAt before bookedAt; ', ''],
  ),
  spoil(
    'party-fits',
    'six people share a standard room',
    ['reservation', reservation('PSL-RES-0138'), 'adults = 6'],
    ['PSL-RES-0138', '6 and 0 in 3', '6 and 0 fit'],
  ),
  spoil(
    'party-fits',
    'a child travels alone',
    ['reservation', reservation('PSL-RES-0144'), 'adults = 0'],
    ['PSL-RES-0144', '0 and 1 alone', '0 and 1 fit'],
  ),
  spoil(
    'walk-ins',
    'somebody walks in for another day',
    ['reservation', reservation('PSL-RES-0138'), `source = 'WALK_IN'`],
    [
      'PSL-RES-0138',
      'source=WALK_IN status=CONFIRMED bookedAt=2026-03-04 10:40:00 checkInDate=2026-03-11',
      'as agreed',
    ],
  ),
  spoil(
    'reservation-rate',
    'a guest is promised another rate',
    ['reservation', reservation('PSL-RES-0138'), '"ratePerNight" = 50000'],
    ['PSL-RES-0138', '50000.00', '55000.00'],
  ),
  spoil(
    'deposit',
    'the deposit is a tenth',
    ['reservation', reservation('PSL-RES-0147'), '"depositAmount" = 22000'],
    ['PSL-RES-0147', '22000.00', '110000.00'],
  ),
  spoil(
    'deposit-paid',
    'a room is confirmed without a deposit',
    ['reservation', reservation('PSL-RES-0138'), '"depositPaidAt" = NULL'],
    ['PSL-RES-0138', 'status=CONFIRMED depositPaidAt=null confirmedAt=2026-03-04 11:36:00', 'as agreed'],
  ),
  spoil(
    'deposit-paid',
    'a deposit is paid for a table',
    ['reservation', reservation('PSL-RES-0173'), '"depositPaidAt" = "confirmedAt"'],
    ['PSL-RES-0173', 'status=CONFIRMED depositPaidAt=2026-03-08 17:50:00 confirmedAt=2026-03-08 17:50:00', 'as agreed'],
  ),
  spoil(
    'deposit-refund',
    'who cancels at the last moment is paid back',
    ['reservation', reservation('PSL-RES-0036'), `"depositRefundedAt" = "cancelledAt" + interval '3 hours'`],
    ['PSL-RES-0036', 'paid back', 'kept'],
  ),
  spoil(
    'deposit-refund',
    'who cancels in good time is not',
    ['reservation', reservation('PSL-RES-0104'), '"depositRefundedAt" = NULL'],
    ['PSL-RES-0104', 'kept', 'paid back'],
  ),
  spoil(
    'stay-mix',
    'a stay is extended',
    ['stay', stay('PSL-STY-0106'), `status = 'EXTENDED'`],
    ['EXTENDED', '1', '0'],
  ),
  spoil(
    'stay-as-reserved',
    'a guest is in another room than the one reserved',
    ['stay', stay('PSL-STY-0111'), `"roomId" = ${room('306')}`],
    ['PSL-RES-0147', 'IN_HOUSE, PSL-GST-0001, 306, 55000.00, 1, 0', 'IN_HOUSE, PSL-GST-0001, 305, 55000.00, 1, 0'],
  ),
  spoil(
    'stay-as-reserved',
    'somebody else came',
    ['stay', stay('PSL-STY-0019'), `"guestId" = ${guest('PSL-GST-0002')}`],
    [
      'PSL-RES-0029',
      'CHECKED_OUT, PSL-GST-0002, 309, 55000.00, 1, 0',
      'CHECKED_OUT, PSL-GST-0001, 309, 55000.00, 1, 0',
    ],
  ),
  spoil(
    'stay-as-reserved',
    'a guest who has left is still checked in',
    ['reservation', reservation('PSL-RES-0012'), `status = 'CHECKED_IN'`],
    ['PSL-RES-0012', 'CHECKED_OUT, PSL-GST-0012, 301, 55000.00, 1, 0', 'IN_HOUSE, PSL-GST-0012, 301, 55000.00, 1, 0'],
  ),
  spoil(
    'stays-apart',
    'two guests are in one room',
    ['stay', stay('PSL-STY-0120'), `"roomId" = ${room('107')}`],
    ['PSL-STY-0104', 'PSL-STY-0120', 'no other'],
  ),
  spoil(
    'stay-days',
    'a guest leaves a day late',
    ['stay', stay('PSL-STY-0105'), `"checkedOutAt" = "checkedOutAt" + interval '1 day'`],
    ['PSL-STY-0105', '-3 to 0', '-3 to -1'],
  ),
  spoil(
    'stay-days',
    'a guest should have left at eight',
    ['stay', stay('PSL-STY-0104'), `"expectedCheckOutAt" = :now::timestamp - interval '90 minutes'`],
    ['PSL-STY-0104', '-3 to 0, overdue', '-3 to 0'],
  ),
  spoil(
    'checkout-due',
    'a guest is due in the evening',
    ['stay', stay('PSL-STY-0111'), `"expectedCheckOutAt" = "expectedCheckOutAt" + interval '8 hours'`],
    ['PSL-STY-0111', '2026-03-13 20:00:00', '2026-03-13 12:00:00'],
  ),
  spoil(
    'stay-states',
    'a guest showed no document',
    ['stay', stay('PSL-STY-0111'), '"idCheckedAt" = NULL'],
    ['PSL-STY-0111', 'status=IN_HOUSE checkedInAt=2026-03-09 14:20:00 idCheckedAt=null checkedOutAt=null', 'as agreed'],
  ),
  spoil(
    'stay-states',
    'a guest has left and nobody knows when',
    ['stay', stay('PSL-STY-0105'), '"checkedOutAt" = NULL'],
    [
      'PSL-STY-0105',
      'status=CHECKED_OUT checkedInAt=2026-03-08 13:47:00 idCheckedAt=2026-03-08 13:47:00 checkedOutAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'stay-times',
    'a guest leaves before coming',
    ['stay', stay('PSL-STY-0105'), `"checkedOutAt" = "checkedInAt" - interval '1 hour'`],
    ['PSL-STY-0105', 'checkedOutAt before checkedInAt; ', ''],
  ),
  exhaust('nothing-overdue', 'nobody is expected', 'reservation', `status = 'CANCELLED'`),
];
