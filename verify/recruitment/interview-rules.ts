import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** The applicant whose interview `i` is, with round: names a finding. */
const NAMED = `a."candidateName" || ' round ' || i.round`;
const WITH_APPLICANT = `{recruit_interview} i JOIN {recruit_application} a ON a.id = i."applicationId"`;

/** When, where and by whom applicants are seen, and with what result. */
export const interviewRules: readonly Rule[] = [
  mix('recruitment.interview-mix', 'recruit_interview', 'status', {
    SCHEDULED: 5,
    COMPLETED: 6,
    CANCELLED: 0,
    NO_SHOW: 1,
  }),
  {
    id: 'recruitment.interview-stage',
    title: 'only those who have come to the stage of interviews are interviewed, their rounds counted from 1',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN a."furthestStage" < 'INTERVIEW' THEN 'interviewed in ' || a."furthestStage"
          WHEN i.round <> row_number() OVER (PARTITION BY a.id ORDER BY i."scheduledAt") THEN 'out of turn' ELSE 'in turn' END AS have,
        'in turn' AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.interview-ahead',
    title: 'an interview lies ahead of everybody in that stage, and of nobody else',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject, count(i.id) AS have, (a.stage = 'INTERVIEW')::int AS want
      FROM {recruit_application} a LEFT JOIN {recruit_interview} i ON i."applicationId" = a.id AND i.status = 'SCHEDULED'
      GROUP BY a.id, a."candidateName", a.stage`,
  },
  {
    id: 'recruitment.interview-outcome',
    title:
      'an interview has a result when it is over: score and recommendation when it was held, neither when nobody came',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject,
        concat_ws(' ', i.status, i.result, i.score, i.recommendation, CASE WHEN i."completedAt" IS NOT NULL THEN 'held' END) AS have,
        CASE i.status WHEN 'SCHEDULED' THEN 'SCHEDULED PENDING' WHEN 'NO_SHOW' THEN 'NO_SHOW NO_SHOW'
          WHEN 'COMPLETED' THEN concat_ws(' ', i.status, CASE i.recommendation WHEN 'NO' THEN 'FAIL' ELSE 'PASS' END,
            least(greatest(coalesce(i.score, 0), 1), 100), coalesce(i.recommendation::text, 'recommendation'), 'held')
          ELSE 'CANCELLED RESCHEDULED' END AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.interview-times',
    title:
      'what is scheduled lies ahead, what was held is over and lasted as long as planned, after screening and invitation',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject,
        CASE WHEN i."createdAt" > least(i."scheduledAt", i."updatedAt") OR i."createdAt" < a."screenedAt" THEN 'invited ' || i."createdAt"
          WHEN i."updatedAt" > :now::timestamp THEN 'changed ' || i."updatedAt"
          WHEN i.status = 'SCHEDULED' AND i."scheduledAt" <= :now::timestamp THEN 'scheduled for ' || i."scheduledAt"
          WHEN i.status <> 'SCHEDULED' AND i."scheduledAt" > :now::timestamp THEN i.status || ' on ' || i."scheduledAt"
          WHEN i."completedAt" <> i."scheduledAt" + i."durationMinutes" * interval '1 minute' THEN 'over at ' || i."completedAt"
          ELSE 'in time' END AS have, 'in time' AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.interview-place',
    title: 'an interview on screen has a link, one in person a room, one on the phone neither',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, concat_ws(' ', i.type, CASE WHEN i."meetingLink" LIKE 'https://%' THEN 'link' END,
          CASE WHEN i.room <> '' THEN 'room' END) AS have,
        concat_ws(' ', i.type, CASE i.type WHEN 'VIDEO' THEN 'link' WHEN 'TECHNICAL' THEN 'link' WHEN 'PHONE' THEN NULL ELSE 'room' END) AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.interview-panel',
    title: 'whoever leads an interview sits on its panel, and everybody on it works for the firm',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, array_to_string(i.panel, ', ') AS have,
        (SELECT string_agg(u.name, ', ' ORDER BY u.id <> i."interviewerId", array_position(i.panel, u.name))
          FROM {TenantMembership} m JOIN "User" u ON u.id = m."userId"
          WHERE m."tenantId" = i."tenantId" AND m."isActive" AND (u.name = ANY(i.panel) OR u.id = i."interviewerId")) AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.interview-clash',
    title: 'nobody sits in two interviews at once, and no room holds two',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, count(o.id) AS have, 0 AS want
      FROM ${WITH_APPLICANT} LEFT JOIN {recruit_interview} o ON o.id <> i.id AND 'CANCELLED' NOT IN (o.status, i.status) AND (o.panel && i.panel OR o.room = i.room)
        AND tsrange(o."scheduledAt", o."scheduledAt" + o."durationMinutes" * interval '1 minute')
          && tsrange(i."scheduledAt", i."scheduledAt" + i."durationMinutes" * interval '1 minute')
      GROUP BY 1`,
  },
  {
    id: 'recruitment.interview-passed',
    title: 'whoever came further than interviews has passed one before',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject, coalesce((SELECT string_agg(DISTINCT i.result::text, ', ') FROM {recruit_interview} i
          WHERE i."applicationId" = a.id AND i."completedAt" <= a."stageChangedAt"), 'none') AS have, 'PASS' AS want
      FROM {recruit_application} a WHERE a."furthestStage" > 'INTERVIEW'`,
  },
];
