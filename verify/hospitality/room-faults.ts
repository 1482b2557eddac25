import type { Fault } from '../engine/fault.ts';
import { exhaust, order, reservation, room, service, spoil, stay, table } from './plant.ts';

/** For the rules on what rooms and tables are doing this morning. */
export const roomFaults: readonly Fault[] = [
  spoil('room-mix', 'a room is blocked', ['room', room('310'), `status = 'BLOCKED'`], ['AVAILABLE', '33', '34']),
  spoil(
    'occupied-in-house',
    'a room stays available while its guest is in the house',
    ['room', room('305'), `status = 'AVAILABLE'`],
    ['305', 'not occupied, 1 in house', 'not occupied, 0 in house'],
  ),
  spoil(
    'occupied-in-house',
    'a room is occupied by nobody',
    ['room', room('110'), `status = 'OCCUPIED'`],
    ['110', 'occupied, 0 in house', 'occupied, 1 in house'],
  ),
  spoil(
    'occupied-in-house',
    'a guest has left and the room does not know',
    ['stay', stay('PSL-STY-0118'), `status = 'CHECKED_OUT'`],
    ['509', 'occupied, 0 in house', 'occupied, 1 in house'],
  ),
  spoil(
    'cleaned-since',
    'a dirty room is let',
    ['room', room('201'), `status = 'AVAILABLE'`],
    ['201', 'left since it was cleaned', 'clean'],
  ),
  spoil(
    'cleaned-since',
    'a room was never cleaned',
    ['room', room('510'), '"lastCleanedAt" = NULL'],
    ['510', 'never cleaned', 'clean'],
  ),
  spoil(
    'work-in-rooms',
    'nobody cleans the room that is being cleaned',
    ['service_event', service('PSL-SRV-0032'), `status = 'COMPLETED'`],
    ['105', 'no work', 'CLEANING'],
  ),
  spoil(
    'work-in-rooms',
    'the room under repair is let',
    ['room', room('208'), `status = 'AVAILABLE'`],
    ['208', 'MAINTENANCE', 'no work'],
  ),
  spoil(
    'closed-rooms',
    'somebody arrives tonight in the room under repair',
    ['reservation', reservation('PSL-RES-0164'), `"roomId" = ${room('208')}`],
    ['208', '1', '0'],
  ),
  exhaust('closed-rooms', 'no room is closed', 'room', `status = 'AVAILABLE'`),
  spoil(
    'table-states',
    'a table is free while people eat at it',
    ['table', table('T4'), `status = 'AVAILABLE'`],
    ['T4', 'AVAILABLE', 'OCCUPIED'],
  ),
  spoil(
    'table-states',
    'a table is kept for nobody',
    ['table', table('T10'), `status = 'RESERVED'`],
    ['T10', 'RESERVED', 'AVAILABLE'],
  ),
  spoil(
    'table-states',
    'two parties sit at one table',
    ['order', order('PSL-ORD-0022'), `"tableId" = ${table('T7')}`],
    ['T2', 'OCCUPIED', 'AVAILABLE'],
  ),
];
