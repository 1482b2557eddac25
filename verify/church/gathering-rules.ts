import type { Rule } from '../engine/contract.ts';
import { everyNamed, mix } from '../engine/rules.ts';
import { ATTENDANCE } from './named-rows.ts';

const clauses = ['8.1.a'];

/** Services, events, and how many came. */
export const gatheringRules: readonly Rule[] = [
  everyNamed(
    {
      id: 'church.timetable',
      title:
        'Sunday services are on Sundays, Bible studies on Wednesdays, vigils on the first or third Friday; prayers never on a Sunday',
    },
    `SELECT u.code || ' ' || w.name AS name, w.weekday, w."weekOfMonth", w."startTime", v.type FROM {chu_service_schedule} w JOIN {chu_service} v ON v.id = w."serviceId"
       JOIN {chu_church_unit} u ON u.id = w."unitId"`,
    `CASE r.type WHEN 'SUNDAY' THEN r.weekday = 0 WHEN 'MIDWEEK' THEN r.weekday = 3 WHEN 'VIGIL' THEN r.weekday = 5 ELSE r.weekday BETWEEN 1 AND 6 END
       AND CASE r.type WHEN 'VIGIL' THEN r."weekOfMonth" IN (1, 3) ELSE r."weekOfMonth" IS NULL END AND r."startTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`,
    `concat_ws(' ', r.type, 'on weekday', r.weekday, 'of week', coalesce(r."weekOfMonth"::text, 'any'), 'at', r."startTime")`,
  ),
  {
    id: 'church.parishes-served',
    title: 'each parish has every kind of service, and services are held in parishes only',
    clauses,
    sql: `
      SELECT u.code AS subject, count(DISTINCT w."serviceId") AS have, CASE u.level WHEN 'PARISH' THEN 4 ELSE 0 END AS want
      FROM {chu_church_unit} u LEFT JOIN {chu_service_schedule} w ON w."unitId" = u.id AND w.status = 'ACTIVE' GROUP BY u.code, u.level`,
  },
  {
    id: 'church.attendance-mix',
    title: '26 Sundays, 18 Bible studies, 4 prayers, 5 vigils and 4 events are counted',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT w.kind AS subject, (SELECT count(*) FROM (${ATTENDANCE}) r
        WHERE w.kind = CASE WHEN r."eventId" IS NULL THEN r.kind ELSE 'event' END)::int AS have, w.n AS want
      FROM (VALUES ('SUNDAY', 26), ('MIDWEEK', 18), ('PRAYER', 4), ('VIGIL', 5), ('event', 4)) AS w(kind, n)`,
  },
  everyNamed(
    {
      id: 'church.attendance-occasion',
      title: 'attendance is that of a slot of its service or of an event, never of both',
    },
    ATTENDANCE,
    `CASE WHEN r."eventId" IS NULL THEN r."serviceId" = r."slotServiceId" ELSE num_nonnulls(r."serviceId", r."scheduleId") = 0 END`,
    `concat_ws(' and ', CASE WHEN r."scheduleId" IS NOT NULL THEN 'a slot' END, CASE WHEN r."serviceId" IS NOT NULL THEN 'a service' END,
       CASE WHEN r."eventId" IS NOT NULL THEN 'an event' END)`,
  ),
  everyNamed(
    {
      id: 'church.service-on-its-day',
      title: 'a service is held on the weekday and at the time of its slot: Sunday services on Sundays',
    },
    ATTENDANCE.concat(' WHERE a."scheduleId" IS NOT NULL'),
    `extract(dow FROM r."inLagos") = r.weekday AND to_char(r."inLagos", 'HH24:MI') = r."startTime"
       AND (r."weekOfMonth" IS NULL OR ceil(extract(day FROM r."inLagos") / 7) = r."weekOfMonth")`,
    `to_char(r."inLagos", 'FMDay DD HH24:MI')`,
  ),
  everyNamed(
    {
      id: 'church.attendance-in-time',
      title:
        'attendance is taken when the service or event is over, not before there was such a slot, and not after now',
    },
    ATTENDANCE,
    `r."heldAt" >= coalesce(r."startsOn", r."startsAt") AND r."recordedAt" <= :now::timestamp
       AND r."recordedAt" >= coalesce(r."heldAt" + make_interval(mins => r."durationMinutes"), r."endsAt")`,
    `'held ' || r."heldAt" || ', recorded ' || r."recordedAt"`,
  ),
  everyNamed(
    {
      id: 'church.attendance-adds-up',
      title: 'adults + children = total = male + female, and first timers are among the adults',
    },
    ATTENDANCE,
    `r.adults + r.children = r.total AND r.male + r.female = r.total AND r."firstTimers" <= r.adults
       AND least(r.adults, r.children, r.male, r.female, r."firstTimers", r.online) >= 0`,
    `r.adults || ' + ' || r.children || ', ' || r.male || ' + ' || r.female || ' of ' || r.total || ', ' || r."firstTimers" || ' new'`,
  ),
  everyNamed(
    { id: 'church.turnout', title: 'Sundays bring 420 to 470, Bible studies 120 to 135, outreaches 80 to 95' },
    ATTENDANCE.concat(` WHERE v.type IN ('SUNDAY', 'MIDWEEK') OR e.type = 'OUTREACH'`),
    `CASE r.kind WHEN 'SUNDAY' THEN r.total BETWEEN 420 AND 470 WHEN 'MIDWEEK' THEN r.total BETWEEN 120 AND 135 ELSE r.total BETWEEN 80 AND 95 END`,
    `r.total::text`,
  ),
  mix('church.event-mix', 'chu_event', 'status', { DRAFT: 1, SCHEDULED: 3, ONGOING: 1, COMPLETED: 4, CANCELLED: 1 }),
  everyNamed(
    {
      id: 'church.event-status',
      title:
        'completed events are over, the one that goes on goes on, those scheduled or drafted are to come, a cancelled one says why',
    },
    `SELECT e.*, e.code AS name FROM {chu_event} e`,
    `r."startsAt" < r."endsAt" AND (r.status = 'CANCELLED') = (r."cancelReason" IS NOT NULL)
       AND CASE r.status WHEN 'COMPLETED' THEN r."endsAt" <= :now::timestamp WHEN 'ONGOING' THEN :now::timestamp BETWEEN r."startsAt" AND r."endsAt"
         WHEN 'CANCELLED' THEN true ELSE r."startsAt" > :now::timestamp END`,
    `r.status || ' from ' || r."startsAt" || ' to ' || r."endsAt" || CASE WHEN r."cancelReason" IS NULL THEN '' ELSE ' with a reason' END`,
  ),
  {
    id: 'church.event-attendance',
    title: 'an event that is completed was counted once, no other was, and nobody came beyond its places',
    clauses,
    sql: `
      SELECT e.code AS subject, count(a.id) || CASE WHEN max(a.total) > e."maxAttendees" THEN ', more than it takes' ELSE '' END AS have,
        CASE e.status WHEN 'COMPLETED' THEN '1' ELSE '0' END AS want
      FROM {chu_event} e LEFT JOIN {chu_attendance_fact} a ON a."eventId" = e.id GROUP BY e.code, e.status, e."maxAttendees"`,
  },
];
