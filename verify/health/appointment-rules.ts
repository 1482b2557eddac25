import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** The day in Lagos of a time. */
const day = (time: string): string => `(${time} + interval '1 hour')::date`;

/** The diary. */
export const appointmentRules: readonly Rule[] = [
  mix('health.appointment-mix', 'health_appointment', 'status', {
    COMPLETED: 55,
    CANCELLED: 5,
    NO_SHOW: 3,
    SCHEDULED: 21,
    CONFIRMED: 13,
    CHECKED_IN: 1,
    IN_PROGRESS: 1,
    RESCHEDULED: 1,
  }),
  mix('health.appointment-types', 'health_appointment', 'type', {
    CONSULTATION: 35,
    FOLLOW_UP: 33,
    VACCINATION: 8,
    IMAGING: 6,
    EMERGENCY: 6,
    WALK_IN: 5,
    LAB: 4,
    PROCEDURE: 3,
  }),
  {
    id: 'health.appointments-in-time',
    title: '55 appointments were kept, 8 were not, 5 are today in five states, 32 are to come',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT w.what AS subject, f.n AS have, w.n AS want
      FROM (SELECT count(*) FILTER (WHERE a.status = 'COMPLETED' AND ${day('a."scheduledAt"')} < :today::date) AS kept,
          count(*) FILTER (WHERE a.status IN ('CANCELLED', 'NO_SHOW') AND ${day('a."scheduledAt"')} < :today::date) AS missed,
          count(*) FILTER (WHERE ${day('a."scheduledAt"')} = :today::date) AS today,
          count(DISTINCT a.status) FILTER (WHERE ${day('a."scheduledAt"')} = :today::date) AS states,
          count(*) FILTER (WHERE a.status IN ('SCHEDULED', 'CONFIRMED') AND ${day('a."scheduledAt"')} > :today::date) AS coming
        FROM {health_appointment} a) c
      CROSS JOIN LATERAL (VALUES ('kept', c.kept), ('missed', c.missed), ('today', c.today), ('states today', c.states),
        ('coming', c.coming)) f(what, n)
      JOIN (VALUES ('kept', 55), ('missed', 8), ('today', 5), ('states today', 5), ('coming', 32)) AS w(what, n) USING (what)`,
  },
  everyRow(
    { id: 'health.nothing-completed-ahead', title: 'no appointment is completed before its time has come' },
    'health_appointment',
    'appointmentNumber',
    `t."completedAt" > t."scheduledAt" AND t."completedAt" <= :now::timestamp`,
    ['scheduledAt', 'completedAt'],
    `t.status = 'COMPLETED'`,
  ),
  everyRow(
    { id: 'health.expected-ahead', title: 'who is scheduled or confirmed is still to come' },
    'health_appointment',
    'appointmentNumber',
    't."scheduledAt" > :now::timestamp',
    ['status', 'scheduledAt'],
    `t.status IN ('SCHEDULED', 'CONFIRMED')`,
  ),
  everyRow(
    { id: 'health.appointment-states', title: 'an appointment has the times of its state and no others' },
    'health_appointment',
    'appointmentNumber',
    `(t."checkedInAt" IS NOT NULL) = (t.status IN ('CHECKED_IN', 'IN_PROGRESS', 'COMPLETED'))
      AND (t."startedAt" IS NOT NULL) = (t.status IN ('IN_PROGRESS', 'COMPLETED'))
      AND (t."completedAt" IS NOT NULL) = (t.status = 'COMPLETED')
      AND (t."endedAt" IS NOT NULL) = (t.status IN ('CANCELLED', 'NO_SHOW', 'RESCHEDULED'))
      AND (t."endReason" IS NOT NULL) = (t."endedAt" IS NOT NULL)
      AND (t.status <> 'CONFIRMED' OR t."confirmedAt" IS NOT NULL) AND (t.status <> 'SCHEDULED' OR t."confirmedAt" IS NULL)`,
    ['status', 'confirmedAt', 'checkedInAt', 'startedAt', 'completedAt', 'endedAt'],
  ),
  inOrder('health.appointment-order', 'health_appointment', 'appointmentNumber', [
    'bookedAt',
    'confirmedAt',
    'checkedInAt',
    'startedAt',
    'completedAt',
  ]),
  everyRow(
    { id: 'health.slots', title: 'appointments fill slots of 30 minutes between 08:00 and 18:00, booked before' },
    'health_appointment',
    'appointmentNumber',
    `t."durationMinutes" = 30 AND t."bookedAt" <= t."scheduledAt" AND extract(minute FROM t."scheduledAt") IN (0, 30)
      AND (t."scheduledAt" + interval '1 hour')::time BETWEEN '08:00' AND '17:30'`,
    ['durationMinutes', 'bookedAt', 'scheduledAt'],
  ),
  {
    id: 'health.no-double-booking',
    title: 'neither a provider nor a patient is in two places at once',
    clauses,
    sql: `
      SELECT a."appointmentNumber" AS subject, 'alone' AS want,
        coalesce((SELECT string_agg(o."appointmentNumber", ', ' ORDER BY o."appointmentNumber") FROM {health_appointment} o
          WHERE o.id <> a.id AND (o."providerId" = a."providerId" OR o."patientId" = a."patientId")
            AND o.status NOT IN ('CANCELLED', 'NO_SHOW', 'RESCHEDULED')
            AND o."scheduledAt" < a."scheduledAt" + make_interval(mins => a."durationMinutes")
            AND a."scheduledAt" < o."scheduledAt" + make_interval(mins => o."durationMinutes")), 'alone') AS have
      FROM {health_appointment} a WHERE a.status NOT IN ('CANCELLED', 'NO_SHOW', 'RESCHEDULED')`,
  },
  {
    id: 'health.right-provider',
    title: 'physicians see patients, the nurse vaccinates, the technician takes samples, the radiologist images',
    clauses,
    sql: `
      SELECT a."appointmentNumber" AS subject, CASE WHEN p.role = 'CONSULTANT' THEN 'DOCTOR' ELSE p.role::text END AS have,
        CASE a.type WHEN 'VACCINATION' THEN 'NURSE' WHEN 'LAB' THEN 'LAB_TECHNICIAN' WHEN 'IMAGING' THEN 'RADIOLOGIST' ELSE 'DOCTOR' END AS want
      FROM {health_appointment} a JOIN {health_provider} p ON p.id = a."providerId"`,
  },
  {
    id: 'health.follow-ups',
    title: 'a follow-up is booked at or after a visit to the same provider, and falls within the days of a free review',
    clauses,
    sql: `
      SELECT a."appointmentNumber" AS subject, 'follows' AS want,
        CASE WHEN EXISTS (SELECT FROM {health_visit} v JOIN {health_appointment} b ON b.id = v."appointmentId"
            JOIN {health_config} c ON c."tenantId" = a."tenantId"
            WHERE v."patientId" = a."patientId" AND b."providerId" = a."providerId" AND b."startedAt" <= a."bookedAt"
              AND ${day('a."scheduledAt"')} - ${day('b."scheduledAt"')} BETWEEN 1 AND c."freeReviewDays")
          THEN 'follows' ELSE 'nothing to follow' END AS have
      FROM {health_appointment} a WHERE a.type = 'FOLLOW_UP'`,
  },
  {
    id: 'health.moved',
    title: 'an appointment that was moved names a later one of the same kind for the same patient',
    clauses,
    sql: `
      SELECT a."appointmentNumber" AS subject, 'moved on' AS want,
        CASE WHEN a.status <> 'RESCHEDULED' THEN 'moved though ' || a.status WHEN n.id IS NULL THEN 'moved nowhere'
          WHEN (n."patientId", n.type, n.reason) <> (a."patientId", a.type, a.reason) THEN 'moved to another case'
          WHEN n."scheduledAt" <= a."scheduledAt" OR n."bookedAt" > a."endedAt" THEN 'moved back' ELSE 'moved on' END AS have
      FROM {health_appointment} a LEFT JOIN {health_appointment} n ON n.id = a."rescheduledToId"
      WHERE a.status = 'RESCHEDULED' OR a."rescheduledToId" IS NOT NULL`,
  },
];
