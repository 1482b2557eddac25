import type { Fault } from '../engine/fault.ts';
import { guest, order, reservation, shift, spoil, staff } from './plant.ts';

/** For the rules on guests and staff. */
export const peopleFaults: readonly Fault[] = [
  spoil(
    'guest-contact',
    'a phone number has a digit too many',
    ['guest', guest('PSL-GST-0012'), `phone = phone || '0'`],
    ['PSL-GST-0012', 'email=chibuzo.nwokedi@mail.example phone=070112418770', 'as agreed'],
  ),
  spoil(
    'guest-contact',
    'a guest without an account has no phone',
    ['guest', guest('PSL-GST-0030'), 'phone = NULL'],
    ['PSL-GST-0030', 'email=ebuka.okafor@mail.example phone=null', 'as agreed'],
  ),
  spoil(
    'guest-document',
    'a guest from abroad has a voter’s card',
    ['guest', guest('PSL-GST-0006'), `"idType" = 'VOTERS_CARD', "idNumber" = '00X0000000000000000'`],
    ['PSL-GST-0006', 'nationality=GB idType=VOTERS_CARD idNumber=00X0000000000000000', 'as agreed'],
  ),
  spoil(
    'guest-document',
    'a NIN has ten digits',
    ['guest', guest('PSL-GST-0003'), `"idNumber" = '0000983964'`],
    ['PSL-GST-0003', 'nationality=NG idType=NIN idNumber=0000983964', 'as agreed'],
  ),
  spoil(
    'guest-countries',
    'a guest changes country',
    ['guest', guest('PSL-GST-0038'), `nationality = 'NG'`],
    ['CN', '1', '2'],
  ),
  spoil(
    'guest-account',
    'the account belongs to nobody in the book',
    ['guest', guest('PSL-GST-0001'), '"userId" = NULL'],
    ['guest@demo-hotel.demo', 'nobody', 'Mr. Abdullahi Danladi, guest@demo-hotel.demo'],
  ),
  spoil(
    'guest-account',
    'the account’s guest has another name',
    ['guest', guest('PSL-GST-0001'), `"lastName" = 'Danlami'`],
    [
      'guest@demo-hotel.demo',
      'Mr. Abdullahi Danlami, guest@demo-hotel.demo',
      'Mr. Abdullahi Danladi, guest@demo-hotel.demo',
    ],
  ),
  spoil(
    'guest-since',
    'a guest is newer than the first booking',
    ['guest', guest('PSL-GST-0002'), `"createdAt" = '2026-03-01 10:00'`],
    ['PSL-GST-0002', '2026-03-01 10:00:00', '2026-01-31 08:12:00'],
  ),
  spoil(
    'guest-once',
    'a guest has two rooms for one night',
    ['reservation', reservation('PSL-RES-0155'), `"guestId" = ${guest('PSL-GST-0001')}`],
    ['PSL-RES-0147', 'PSL-RES-0155', 'no other'],
  ),
  spoil(
    'staff-roles',
    'the waiter becomes a porter',
    ['staff', staff('PSL-EMP-0006'), `role = 'PORTER'`],
    ['PORTER', '1', null],
  ),
  spoil(
    'staff-accounts',
    'the manager goes by another name',
    ['staff', staff('PSL-EMP-0001'), `name = 'Mr. Uche Okafor'`],
    ['gm@demo-hotel.demo', 'Mr. Uche Okafor', 'Mr. Uche Okonkwo'],
  ),
  spoil(
    'staff-accounts',
    'housekeeping has lost its account',
    ['staff', staff('PSL-EMP-0004'), `"userId" = NULL`],
    ['PSL-EMP-0004', 'no phone', 'a mobile number'],
  ),
  spoil(
    'staff-accounts',
    'the chef cannot be phoned',
    ['staff', staff('PSL-EMP-0007'), `phone = NULL`],
    ['PSL-EMP-0007', 'no phone', 'a mobile number'],
  ),
  spoil(
    'shift-mix',
    'a shift of tomorrow is already active',
    ['shift', shift('PSL-EMP-0003', 1), `status = 'ACTIVE'`],
    ['ACTIVE', '8', '7'],
  ),
  spoil(
    'shift-hours',
    'a shift ends early',
    ['shift', shift('PSL-EMP-0003', 0), `"endsAt" = "endsAt" - interval '2 hours'`],
    ['AFTERNOON', 'shiftDate=2026-03-11 startsAt=2026-03-11 13:00:00 endsAt=2026-03-11 19:00:00', 'as agreed'],
  ),
  spoil(
    'shift-states',
    'this morning’s shift is over',
    ['shift', shift('PSL-EMP-0002', 0), `status = 'COMPLETED'`],
    ['PSL-EMP-0002 MORNING 0', 'COMPLETED, begun', 'ACTIVE, begun'],
  ),
  spoil(
    'shift-states',
    'somebody comes an hour late and is not noted',
    ['shift', shift('PSL-EMP-0002', 0), `"startedAt" = "startsAt" + interval '1 hour'`],
    ['PSL-EMP-0002 MORNING 0', 'ACTIVE at odd times, begun', 'ACTIVE, begun'],
  ),
  spoil(
    'rota',
    'somebody is free tomorrow',
    ['shift', shift('PSL-EMP-0010', 1), `"shiftDate" = "shiftDate" + 1`],
    ['PSL-EMP-0010', '-1 0 2', '-1 0 1'],
  ),
  spoil(
    'on-duty',
    'breakfast is served by somebody who comes at two',
    ['order', order('PSL-ORD-0023'), `"serverId" = ${staff('PSL-EMP-0003')}`],
    ['PSL-ORD-0023', 'off duty', 'ACTIVE'],
  ),
];
