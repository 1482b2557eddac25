import type { Fault } from '../engine/fault.ts';
import { appointment, blind, provider, spoil } from './plant.ts';

/** For the rules on the diary. Times are in UTC, an hour behind Lagos. */
export const appointmentFaults: readonly Fault[] = [
  spoil(
    'health.appointment-mix',
    'a no-show is filed as cancelled',
    ['appointment', appointment('HFC-APT-0029'), `status = 'CANCELLED'`],
    ['CANCELLED', '6', '5'],
  ),
  spoil(
    'health.appointment-types',
    'a vaccination is filed as a procedure',
    ['appointment', appointment('HFC-APT-0018'), `type = 'PROCEDURE'`],
    ['PROCEDURE', '4', '3'],
  ),
  spoil(
    'health.appointments-in-time',
    'an appointment of next week is moved to today',
    ['appointment', appointment('HFC-APT-0088'), `"scheduledAt" = '2026-03-11 14:00'`],
    ['coming', '31', '32'],
  ),
  spoil(
    'health.nothing-completed-ahead',
    'an appointment of next week is completed',
    [
      'appointment',
      appointment('HFC-APT-0088'),
      `status = 'COMPLETED', "completedAt" = "scheduledAt" + interval '20 minutes'`,
    ],
    ['HFC-APT-0088', 'scheduledAt=2026-03-24 10:00:00 completedAt=2026-03-24 10:20:00', 'as agreed'],
  ),
  blind('health.nothing-completed-ahead', 'nothing was ever completed', 'appointment', `status = 'NO_SHOW'`),
  spoil(
    'health.expected-ahead',
    'somebody is still expected yesterday',
    ['appointment', appointment('HFC-APT-0088'), `"scheduledAt" = '2026-03-10 14:00'`],
    ['HFC-APT-0088', 'status=SCHEDULED scheduledAt=2026-03-10 14:00:00', 'as agreed'],
  ),
  spoil(
    'health.appointment-states',
    'somebody in the chair never checked in',
    ['appointment', appointment('HFC-APT-0064'), '"checkedInAt" = NULL'],
    [
      'HFC-APT-0064',
      'status=IN_PROGRESS confirmedAt=2026-03-09 12:35:00 checkedInAt=null startedAt=2026-03-11 07:45:00 completedAt=null endedAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'health.appointment-order',
    'a consultation is over before it begins',
    ['appointment', appointment('HFC-APT-0001'), `"completedAt" = "startedAt" - interval '1 minute'`],
    ['HFC-APT-0001', 'completedAt before startedAt; ', ''],
  ),
  spoil(
    'health.slots',
    'an appointment is given at a quarter past',
    ['appointment', appointment('HFC-APT-0088'), `"scheduledAt" = "scheduledAt" + interval '15 minutes'`],
    ['HFC-APT-0088', 'durationMinutes=30 bookedAt=2026-03-07 15:09:00 scheduledAt=2026-03-24 10:15:00', 'as agreed'],
  ),
  spoil(
    'health.no-double-booking',
    'a doctor is booked twice at once',
    [
      'appointment',
      appointment('HFC-APT-0088'),
      `("scheduledAt", "providerId") = (SELECT a."scheduledAt", a."providerId" FROM "health_appointment" a WHERE a.id = ${appointment('HFC-APT-0067')})`,
    ],
    ['HFC-APT-0067', 'HFC-APT-0088', 'alone'],
  ),
  spoil(
    'health.right-provider',
    'the receptionist vaccinates',
    ['appointment', appointment('HFC-APT-0018'), `"providerId" = ${provider('HFC-STF-10')}`],
    ['HFC-APT-0018', 'RECEPTIONIST', 'NURSE'],
  ),
  spoil(
    'health.follow-ups',
    'a follow-up comes after two months',
    ['appointment', appointment('HFC-APT-0089'), `"scheduledAt" = "scheduledAt" + interval '60 days'`],
    ['HFC-APT-0089', 'nothing to follow', 'follows'],
  ),
  spoil(
    'health.moved',
    'an appointment is moved nowhere',
    ['appointment', appointment('HFC-APT-0066'), '"rescheduledToId" = NULL'],
    ['HFC-APT-0066', 'moved nowhere', 'moved on'],
  ),
  spoil(
    'health.moved',
    'an appointment is moved to another patient',
    ['appointment', appointment('HFC-APT-0066'), `"rescheduledToId" = ${appointment('HFC-APT-0088')}`],
    ['HFC-APT-0066', 'moved to another case', 'moved on'],
  ),
];
