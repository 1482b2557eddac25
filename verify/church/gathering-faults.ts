import type { Fault } from '../engine/fault.ts';
import { counted, countedAt, event, slot, spoil } from './plant.ts';

/** For the rules on services, events and attendance. */
export const gatheringFaults: readonly Fault[] = [
  spoil(
    'timetable',
    'a Sunday service is on a Monday',
    ['service_schedule', slot('GLC-LEK', 'First service'), 'weekday = 1'],
    ['GLC-LEK First service', 'SUNDAY on weekday 1 of week any at 08:00', 'as agreed'],
  ),
  spoil(
    'timetable',
    'a vigil is held every Friday',
    ['service_schedule', slot('GLC-IKJ', 'Vigil of the first Friday'), '"weekOfMonth" = NULL'],
    ['GLC-IKJ Vigil of the first Friday', 'VIGIL on weekday 5 of week any at 22:00', 'as agreed'],
  ),
  spoil(
    'parishes-served',
    'a parish loses its Bible study',
    ['service_schedule', slot('GLC-LEK', 'Evening Bible study'), `status = 'INACTIVE'`],
    ['GLC-LEK', '3', '4'],
  ),
  spoil(
    'attendance-mix',
    'a Sunday is entered as an event’s',
    ['attendance_fact', counted('Second service', '2026-03-08'), `"eventId" = ${event('GLC-EV-05')}`],
    ['SUNDAY', '25', '26'],
  ),
  spoil(
    'attendance-occasion',
    'a service and an event are counted as one',
    ['attendance_fact', countedAt('GLC-EV-01'), `"scheduleId" = ${slot('GLC-IKJ', 'First service')}`],
    ['First service of 2025-12-05', 'a slot and an event', 'as agreed'],
  ),
  spoil(
    'attendance-occasion',
    'a slot is counted for another service',
    [
      'attendance_fact',
      counted('Evening Bible study', '2026-03-04'),
      `"serviceId" = (SELECT id FROM "chu_service" WHERE code = 'SUN' AND "tenantId" = ANY(:tenants::text[]))`,
    ],
    ['Evening Bible study of 2026-03-04', 'a slot and a service', 'as agreed'],
  ),
  spoil(
    'service-on-its-day',
    'a Sunday service is held on a Monday',
    ['attendance_fact', counted('Second service', '2026-03-08'), `"heldAt" = "heldAt" + interval '1 day'`],
    ['Second service of 2026-03-09', 'Monday 09 09:30', 'as agreed'],
  ),
  spoil(
    'service-on-its-day',
    'a vigil of the first Friday is held on the second',
    ['attendance_fact', counted('Vigil of the first Friday', '2026-02-06'), `"heldAt" = "heldAt" + interval '7 days'`],
    ['Vigil of the first Friday of 2026-02-13', 'Friday 13 22:00', 'as agreed'],
  ),
  spoil(
    'attendance-in-time',
    'attendance hangs on an event that came later',
    ['attendance_fact', countedAt('GLC-EV-04'), `"heldAt" = "heldAt" - interval '90 days'`],
    ['GLC-EV-04', 'held 2025-11-28 14:00:00, recorded 2026-02-26 17:00:00', 'as agreed'],
  ),
  spoil(
    'attendance-in-time',
    'people are counted before the service is over',
    ['attendance_fact', counted('Second service', '2026-03-08'), '"recordedAt" = "heldAt"'],
    ['Second service of 2026-03-08', 'held 2026-03-08 08:30:00, recorded 2026-03-08 08:30:00', 'as agreed'],
  ),
  spoil(
    'attendance-adds-up',
    'a child is lost between the counts',
    ['attendance_fact', counted('Second service', '2026-03-08'), 'children = children - 1'],
    ['Second service of 2026-03-08', '320 + 112, 191 + 242 of 433, 4 new', 'as agreed'],
  ),
  spoil(
    'turnout',
    'a Sunday brings five hundred',
    ['attendance_fact', counted('Second service', '2026-03-01'), 'total = 500'],
    ['Second service of 2026-03-01', '500', 'as agreed'],
  ),
  spoil(
    'event-mix',
    'the draft is scheduled',
    ['event', event('GLC-EV-09'), `status = 'SCHEDULED'`],
    ['DRAFT', '0', '1'],
  ),
  spoil(
    'event-status',
    'an event to come is completed',
    ['event', event('GLC-EV-06'), `status = 'COMPLETED'`],
    ['GLC-EV-06', 'COMPLETED from 2026-03-22 08:00:00 to 2026-03-22 14:00:00', 'as agreed'],
  ),
  spoil(
    'event-status',
    'an event is cancelled without a reason',
    ['event', event('GLC-EV-10'), '"cancelReason" = NULL'],
    ['GLC-EV-10', 'CANCELLED from 2026-03-17 07:00:00 to 2026-03-17 16:00:00', 'as agreed'],
  ),
  spoil(
    'event-attendance',
    'an event to come was counted',
    ['attendance_fact', countedAt('GLC-EV-04'), `"eventId" = ${event('GLC-EV-07')}`],
    ['GLC-EV-04', '0', '1'],
  ),
  spoil(
    'event-attendance',
    'more came than the place takes',
    ['event', event('GLC-EV-03'), '"maxAttendees" = 100'],
    ['GLC-EV-03', '1, more than it takes', '1'],
  ),
];
