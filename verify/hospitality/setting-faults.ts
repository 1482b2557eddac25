import type { Fault } from '../engine/fault.ts';
import { config, exhaust, floor, guest, reservation, room, spoil, stay, venue } from './plant.ts';

/** For the rules on the house, its terms and its numbers. */
export const settingFaults: readonly Fault[] = [
  spoil(
    'terms',
    'the deposit is lowered',
    ['config', config('NGN'), '"depositPercent" = 30'],
    [
      'terms',
      '14:00, 12:00, 30.00, 10.00, 5000.00, 5000.00, 24 h, NG, NGN, Africa/Lagos',
      '14:00, 12:00, 50.00, 10.00, 5000.00, 5000.00, 24 h, NG, NGN, Africa/Lagos',
    ],
  ),
  exhaust('terms', 'no terms are in force', 'config', '"isActive" = false'),
  spoil(
    'venue-rooms',
    'the venue boasts of rooms',
    ['venue', venue('PALMVIEW-VI'), '"totalRooms" = 60'],
    ['PALMVIEW-VI', '60', '50'],
  ),
  spoil(
    'floors',
    'a floor is called by another number',
    ['floor', floor('Fifth floor'), 'number = 13'],
    ['floor 13', '10', null],
  ),
  spoil(
    'room-on-floor',
    'a room is on the wrong floor',
    ['room', room('407'), `"floorId" = ${floor('Third floor')}`],
    ['407', '3', '4'],
  ),
  spoil(
    'room-types',
    'a suite is let as an apartment',
    ['room', room('503'), `type = 'APARTMENT'`],
    ['APARTMENT', '1', '0'],
  ),
  spoil(
    'room-rates',
    'a deluxe room is let at the price of a standard one',
    ['room', room('304'), '"ratePerNight" = 35000'],
    ['304', 'DELUXE 35000.00', 'DELUXE 55000 to 55000'],
  ),
  spoil(
    'numbers',
    'a number has no prefix',
    ['guest', guest('PSL-GST-0044'), `"guestNumber" = 'GST-0044'`],
    ['GST-0044', 'GST-0044', 'PSL-GST-0044'],
  ),
  spoil(
    'numbers',
    'a reservation was booked before those with lower numbers',
    ['reservation', reservation('PSL-RES-0150'), `"bookedAt" = '2026-01-02 09:00'`],
    ['PSL-RES-0001', 'PSL-RES-0002', 'PSL-RES-0001'],
  ),
  spoil(
    'nothing-from-the-future',
    'a guest has already left tomorrow',
    ['stay', stay('PSL-STY-0117'), `"checkedOutAt" = '2026-03-12 09:00'`],
    ['PSL-STY-0117', '2026-03-12 10:00:00', 'by now'],
  ),
];
