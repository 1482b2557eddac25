import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Who works the cases, what they write, and when. */
export const handlingRules: readonly Rule[] = [
  {
    id: 'civic.assignee',
    title: 'the current assignee of a case is whoever has its active assignment',
    clauses,
    sql: `
      SELECT k."caseNumber" AS subject, (SELECT s."staffNumber" FROM {civic_staff} s WHERE s.id = k."currentAssigneeId") AS have,
        (SELECT string_agg(s."staffNumber", ', ' ORDER BY s."staffNumber") FROM {civic_assignment} a JOIN {civic_staff} s ON s.id = a."assigneeId"
          WHERE a."caseId" = k.id AND a.status = 'ACTIVE') AS want
      FROM {civic_case} k`,
  },
  {
    id: 'civic.active-assignments',
    title: 'a case has one active assignment while it is worked, and none before and after',
    clauses,
    sql: `
      SELECT k."caseNumber" AS subject, count(a.id) FILTER (WHERE a.status = 'ACTIVE') AS have, CASE WHEN k.status IN ('OPEN', 'CLOSED') THEN 0 ELSE 1 END AS want
      FROM {civic_case} k LEFT JOIN {civic_assignment} a ON a."caseId" = k.id GROUP BY k."caseNumber", k.status`,
  },
  mix('civic.assignment-mix', 'civic_assignment', 'status', { ACTIVE: 20, COMPLETED: 10 }),
  {
    id: 'civic.assignment-path',
    title: 'assignments follow each other without a gap, from the assignment of the case to its closing',
    clauses,
    sql: `
      SELECT k."caseNumber" || ' assignment ' || a.place AS subject, a."assignedAt" || ' to ' || coalesce(a."completedAt"::text, 'now') AS have,
        coalesce(a.before, (SELECT s."changedAt" FROM {civic_status_change} s WHERE s."caseId" = k.id AND s."toStatus" = 'ASSIGNED')) || ' to '
          || coalesce(coalesce(a.after, k."closedAt")::text, 'now') AS want
      FROM {civic_case} k JOIN (SELECT a.*, row_number() OVER path AS place, lag(a."completedAt") OVER path AS before, lead(a."assignedAt") OVER path AS after
        FROM {civic_assignment} a WINDOW path AS (PARTITION BY a."caseId" ORDER BY a."assignedAt")) a ON a."caseId" = k.id`,
  },
  {
    id: 'civic.assignment-roles',
    title: 'the manager assigns cases to officers, and to the director when they are escalated',
    clauses,
    sql: `
      SELECT k."caseNumber" || ' ' || s."staffNumber" AS subject, g.role || ' to ' || s.role AS have,
        'MANAGER to ' || CASE WHEN a."assignedAt" = k."escalatedAt" THEN 'DIRECTOR' ELSE 'OFFICER' END AS want
      FROM {civic_assignment} a JOIN {civic_case} k ON k.id = a."caseId" JOIN {civic_staff} s ON s.id = a."assigneeId" JOIN {civic_staff} g ON g.id = a."assignerId"`,
  },
  {
    id: 'civic.status-actors',
    title: 'the registry opens a case, the manager assigns, escalates and closes it, whoever holds it does the rest',
    clauses,
    sql: `
      SELECT k."caseNumber" || ' change ' || c.sequence AS subject, s."staffNumber" AS have, coalesce(
        CASE c."toStatus" WHEN 'OPEN' THEN 'LLB-STAFF-0003' WHEN 'ASSIGNED' THEN 'LLB-STAFF-0004' WHEN 'ESCALATED' THEN 'LLB-STAFF-0004' WHEN 'CLOSED' THEN 'LLB-STAFF-0004' END,
        (SELECT h."staffNumber" FROM {civic_assignment} a JOIN {civic_staff} h ON h.id = a."assigneeId"
          WHERE a."caseId" = k.id AND c."changedAt" BETWEEN a."assignedAt" AND coalesce(a."completedAt", :now::timestamp) ORDER BY a."assignedAt" DESC LIMIT 1)) AS want
      FROM {civic_status_change} c JOIN {civic_case} k ON k.id = c."caseId" JOIN {civic_staff} s ON s.id = c."changedById"`,
  },
  {
    id: 'civic.notes-per-case',
    title: 'a case has two or three notes',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT k."caseNumber" AS subject, n.notes AS have, least(greatest(n.notes, 2), 3) AS want
      FROM {civic_case} k CROSS JOIN LATERAL (SELECT count(*) AS notes FROM {civic_case_note} n WHERE n."caseId" = k.id) n`,
  },
  {
    id: 'civic.note-authors',
    title: 'notes are written after the opening, by the registry or by whoever holds the case at that time',
    clauses,
    sql: `
      SELECT k."caseNumber" || ' ' || n."createdAt" AS subject,
        CASE WHEN n."createdAt" NOT BETWEEN k."openedAt" AND :now::timestamp THEN 'out of time'
          WHEN s.role = 'CLERK' OR EXISTS (SELECT FROM {civic_assignment} a WHERE a."caseId" = k.id AND a."assigneeId" = s.id
            AND n."createdAt" BETWEEN a."assignedAt" AND coalesce(a."completedAt", :now::timestamp)) THEN 'in charge'
          ELSE s."staffNumber" || ' is not in charge' END AS have, 'in charge' AS want
      FROM {civic_case_note} n JOIN {civic_case} k ON k.id = n."caseId" JOIN {civic_staff} s ON s.id = n."authorId"`,
  },
  mix('civic.note-mix', 'civic_case_note', 'visibility', { INTERNAL: 43, EXTERNAL: 37 }),
  {
    id: 'civic.office-hours',
    title: 'the office works from Monday to Friday, 08:00 to 16:00',
    clauses,
    sql: `
      SELECT w.subject || ' ' || w.what AS subject, CASE WHEN extract(isodow FROM w.time + interval '1 hour') > 5
          OR (w.time + interval '1 hour')::time NOT BETWEEN c."opensAt"::time AND c."closesAt"::time THEN w.time::text ELSE 'at work' END AS have, 'at work' AS want
      FROM (SELECT r."requestNumber" AS subject, 'acknowledged' AS what, r."acknowledgedAt" AS time FROM {civic_request} r
        UNION ALL SELECT r."requestNumber", 'certified', r."certificateIssuedAt" FROM {civic_request} r
        UNION ALL SELECT k."caseNumber", 'change ' || s.sequence, s."changedAt" FROM {civic_status_change} s JOIN {civic_case} k ON k.id = s."caseId"
        UNION ALL SELECT k."caseNumber", 'assigned', a."assignedAt" FROM {civic_assignment} a JOIN {civic_case} k ON k.id = a."caseId"
        UNION ALL SELECT k."caseNumber", 'noted', n."createdAt" FROM {civic_case_note} n JOIN {civic_case} k ON k.id = n."caseId"
        UNION ALL SELECT a."approvalNumber", 'decided', a."decidedAt" FROM {civic_approval} a
        UNION ALL SELECT d.reference, 'reviewed', d."reviewedAt" FROM {civic_citizen_document} d
        UNION ALL SELECT i."inspectionNumber", m.what, m.time FROM {civic_inspection} i
          CROSS JOIN LATERAL (VALUES ('booked', i."createdAt"), ('due', i."scheduledFor"), ('started', i."startedAt"), ('completed', i."completedAt")) m(what, time)
      ) w CROSS JOIN {civic_config} c WHERE w.time IS NOT NULL`,
  },
];
