import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** How far the cases are, and how they got there. */
export const caseRules: readonly Rule[] = [
  mix('civic.case-mix', 'civic_case', 'status', {
    OPEN: 7,
    ASSIGNED: 6,
    IN_PROGRESS: 7,
    PENDING_ACTION: 2,
    ESCALATED: 1,
    RESOLVED: 4,
    CLOSED: 3,
  }),
  {
    id: 'civic.case-numbers',
    title: 'case numbers carry the prefix of the office and rise with the opening',
    clauses,
    sql: `
      SELECT k."caseNumber" AS subject, k."caseNumber" AS have,
        'LLB-CASE-' || lpad((row_number() OVER (ORDER BY k."openedAt", k."caseNumber"))::text, 4, '0') AS want
      FROM {civic_case} k`,
  },
  inOrder('civic.case-times', 'civic_case', 'caseNumber', [
    'openedAt',
    'escalatedAt',
    'resolvedAt',
    'closedAt',
    'updatedAt',
  ]),
  {
    id: 'civic.last-status-change',
    title: 'the status of a case is that of its last status change',
    clauses,
    sql: `
      SELECT k."caseNumber" AS subject, k.status::text AS have,
        (SELECT s."toStatus"::text FROM {civic_status_change} s WHERE s."caseId" = k.id ORDER BY s.sequence DESC LIMIT 1) AS want
      FROM {civic_case} k`,
  },
  {
    id: 'civic.status-path',
    title: 'status changes follow each other without a gap, later ones later, by steps that the office knows',
    clauses,
    sql: `
      SELECT k."caseNumber" || ' change ' || s.sequence AS subject,
        CASE WHEN s.sequence <> s.place THEN 'out of sequence' WHEN s."changedAt" <= s.before THEN 'not later than the one before'
          WHEN s."changedAt" > :now::timestamp THEN 'in the future'
          WHEN s."fromStatus" IS DISTINCT FROM s.previous THEN 'from ' || coalesce(s."fromStatus"::text, 'nothing')
          WHEN concat_ws('-', s."fromStatus", s."toStatus") NOT IN ('OPEN', 'OPEN-ASSIGNED', 'ASSIGNED-IN_PROGRESS', 'IN_PROGRESS-PENDING_ACTION',
            'PENDING_ACTION-IN_PROGRESS', 'IN_PROGRESS-ESCALATED', 'PENDING_ACTION-ESCALATED', 'ESCALATED-RESOLVED', 'IN_PROGRESS-RESOLVED', 'RESOLVED-CLOSED')
          THEN 'no such step: ' || s."toStatus" ELSE 'in order' END AS have, 'in order' AS want
      FROM {civic_case} k JOIN (SELECT s.*, row_number() OVER path AS place, lag(s."toStatus") OVER path AS previous, lag(s."changedAt") OVER path AS before
        FROM {civic_status_change} s WINDOW path AS (PARTITION BY s."caseId" ORDER BY s.sequence)) s ON s."caseId" = k.id`,
  },
  {
    id: 'civic.status-moments',
    title: 'a case was opened, escalated, resolved and closed when its status changed to that',
    clauses,
    sql: `
      SELECT k."caseNumber" || ' ' || m.status AS subject, m.at::text AS have,
        (SELECT max(s."changedAt")::text FROM {civic_status_change} s WHERE s."caseId" = k.id AND s."toStatus"::text = m.status) AS want
      FROM {civic_case} k
      CROSS JOIN LATERAL (VALUES ('OPEN', k."openedAt"), ('ESCALATED', k."escalatedAt"), ('RESOLVED', k."resolvedAt"), ('CLOSED', k."closedAt")) m(status, at)`,
  },
  {
    id: 'civic.case-and-request',
    title: 'a request stands where its case stands',
    clauses,
    sql: `
      SELECT k."caseNumber" AS subject, r.status::text AS have,
        CASE WHEN k.status = 'OPEN' THEN 'SUBMITTED' WHEN k.status = 'PENDING_ACTION' THEN 'PENDING_DOCUMENTS'
          WHEN k.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN r.status IN ('APPROVED', 'REJECTED') THEN r.status::text ELSE 'decided' END
          WHEN k.status = 'IN_PROGRESS' AND EXISTS (SELECT FROM {civic_inspection} i WHERE i."caseId" = k.id AND i.status IN ('SCHEDULED', 'IN_PROGRESS'))
          THEN 'PENDING_INSPECTION' ELSE 'UNDER_REVIEW' END AS want
      FROM {civic_case} k JOIN {civic_request} r ON r.id = k."requestId"`,
  },
  everyRow(
    { id: 'civic.resolution', title: 'a case says how it was resolved once it is, and why it was escalated if it was' },
    'civic_case',
    'caseNumber',
    `(t.resolution IS NOT NULL) = (t.status IN ('RESOLVED', 'CLOSED')) AND (t."escalationLevel" > 0) = (t."escalatedAt" IS NOT NULL)
      AND (t."escalationReason" IS NOT NULL) = (t."escalatedAt" IS NOT NULL) AND (t.status <> 'ESCALATED' OR t."escalationLevel" = 1)`,
    ['status', 'resolution', 'escalationLevel', 'escalationReason'],
  ),
  {
    id: 'civic.sla-deadline',
    title: 'a case is due as many days after its opening as the service allows, or the office where it does not say',
    clauses,
    sql: `
      SELECT k."caseNumber" AS subject, k."slaDeadline"::text AS have, (k."openedAt" + coalesce(s."slaDays", c."defaultSlaDays") * interval '1 day')::text AS want
      FROM {civic_case} k JOIN {civic_request} r ON r.id = k."requestId" JOIN {civic_service} s ON s.id = r."serviceId" CROSS JOIN {civic_config} c`,
  },
  {
    id: 'civic.sla-breached',
    title: 'a case is breached when it was resolved after its deadline, or is not resolved and the deadline has passed',
    clauses,
    sql: `
      SELECT k."caseNumber" AS subject, k."slaBreached" AS have, coalesce(k."resolvedAt", :now::timestamp) > k."slaDeadline" AS want FROM {civic_case} k`,
  },
  {
    id: 'civic.sla-breaches',
    title: 'at least two cases are breached, and at least two were resolved in time',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT m.subject, least(m.n, 2) AS have, 2 AS want
      FROM (SELECT count(*) FILTER (WHERE k."slaBreached") AS breached, count(*) FILTER (WHERE NOT k."slaBreached" AND k."resolvedAt" IS NOT NULL) AS kept
        FROM {civic_case} k) c
      CROSS JOIN LATERAL (VALUES ('breached', c.breached), ('in time', c.kept)) m(subject, n)`,
  },
];
