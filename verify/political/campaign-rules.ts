import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

export const campaignRules: readonly Rule[] = [
  mix('political.campaign-mix', 'pol_campaign', 'status', { ACTIVE: 2, DRAFT: 2, COMPLETED: 1 }),
  mix('political.event-mix', 'pol_event', 'status', { COMPLETED: 2, IN_PROGRESS: 1, SCHEDULED: 3 }),
  mix('political.volunteer-mix', 'pol_volunteer', 'status', { ACTIVE: 23, INACTIVE: 2 }),
  everyRow(
    { id: 'political.campaign-dates', title: 'a campaign runs as its status says, and ends before its election' },
    'pol_campaign',
    'name',
    `t."startsOn" <= t."endsOn" AND t."endsOn" < t."electionDate" AND CASE t.status WHEN 'ACTIVE' THEN :today::date BETWEEN t."startsOn" AND t."endsOn"
      WHEN 'DRAFT' THEN t."startsOn" > :today::date ELSE t."electionDate" < :today::date END`,
    ['status', 'startsOn', 'endsOn', 'electionDate'],
  ),
  {
    id: 'political.candidates-verified',
    title: 'a candidate is a verified member who stands for office',
    clauses: ['8.1.a'],
    sql: `
      SELECT m."cardNumber" AS subject, m.status::text || ' ' || m.role AS have, 'VERIFIED CANDIDATE' AS want
      FROM {pol_candidate} t JOIN {pol_member} m ON m.id = t."memberId"`,
  },
  {
    id: 'political.candidate-stage',
    title: 'candidates of a campaign to come are nominated only, and those of a past one elected or not',
    clauses: ['8.1.a'],
    sql: `
      SELECT m."cardNumber" AS subject, c.status::text || ': ' || t.status AS have,
        c.status::text || ': ' || CASE c.status WHEN 'DRAFT' THEN 'NOMINATED' WHEN 'COMPLETED' THEN
          CASE WHEN t.status IN ('ELECTED', 'NOT_ELECTED') THEN t.status::text ELSE 'ELECTED or NOT_ELECTED' END
          ELSE CASE WHEN t.status IN ('ELECTED', 'NOT_ELECTED') THEN 'undecided' ELSE t.status::text END END AS want
      FROM {pol_candidate} t JOIN {pol_campaign} c ON c.id = t."campaignId" JOIN {pol_member} m ON m.id = t."memberId"`,
  },
  everyRow(
    {
      id: 'political.event-states',
      title: 'an event is over, on or to come as its status says, and attended only when over',
    },
    'pol_event',
    'title',
    `t."startsAt" < t."endsAt" AND (t."actualAttendance" IS NOT NULL) = (t.status = 'COMPLETED') AND CASE t.status WHEN 'COMPLETED' THEN t."endsAt" <= :now::timestamp
      WHEN 'IN_PROGRESS' THEN :now::timestamp BETWEEN t."startsAt" AND t."endsAt" ELSE t."startsAt" > :now::timestamp END`,
    ['status', 'startsAt', 'endsAt', 'actualAttendance'],
  ),
  {
    id: 'political.events-of-active',
    title: 'events belong to campaigns that are active',
    clauses: ['8.1.a'],
    sql: `SELECT t.title AS subject, c.status::text AS have, 'ACTIVE' AS want FROM {pol_event} t JOIN {pol_campaign} c ON c.id = t."campaignId"`,
  },
  {
    id: 'political.volunteers',
    title: 'a volunteer is a verified member, and works at events of their own campaign while active',
    clauses: ['8.1.a'],
    sql: `
      SELECT m."cardNumber" AS subject, m.status::text || ', ' || CASE WHEN t."eventId" IS NULL THEN 'no event'
          WHEN e."campaignId" = t."campaignId" THEN 'own event' ELSE 'event of others' END AS have,
        'VERIFIED, ' || CASE t.status WHEN 'ACTIVE' THEN 'own event' ELSE 'no event' END AS want
      FROM {pol_volunteer} t JOIN {pol_member} m ON m.id = t."memberId" LEFT JOIN {pol_event} e ON e.id = t."eventId"`,
  },
  {
    id: 'political.doors',
    title: 'canvassers knock at six doors an hour, and nobody else at any',
    clauses: ['8.1.a'],
    sql: `
      SELECT m."cardNumber" AS subject, t."doorsKnocked"::text AS have, (CASE t.role WHEN 'CANVASSER' THEN t.hours * 6 ELSE 0 END)::text AS want
      FROM {pol_volunteer} t JOIN {pol_member} m ON m.id = t."memberId"`,
  },
];
