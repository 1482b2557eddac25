import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Visits to sites, what was found there, and what was decided. */
export const decisionRules: readonly Rule[] = [
  mix('civic.inspection-mix', 'civic_inspection', 'status', {
    SCHEDULED: 3,
    IN_PROGRESS: 1,
    COMPLETED: 9,
    RESCHEDULED: 1,
    CANCELLED: 1,
  }),
  {
    id: 'civic.inspection-numbers',
    title: 'inspection numbers carry the prefix of the office and rise with the booking',
    clauses,
    sql: `
      SELECT i."inspectionNumber" AS subject, i."inspectionNumber" AS have,
        'LLB-INS-' || lpad((row_number() OVER (ORDER BY i."createdAt", i."inspectionNumber"))::text, 4, '0') AS want
      FROM {civic_inspection} i`,
  },
  everyRow(
    {
      id: 'civic.inspection-status',
      title: 'a visit has been through what its status says: those to come are due, those made have a result',
    },
    'civic_inspection',
    'inspectionNumber',
    `t."createdAt" < t."scheduledFor" AND t."createdAt" <= t."updatedAt" AND t."updatedAt" <= :now::timestamp
      AND (t."startedAt" IS NOT NULL) = (t.status IN ('IN_PROGRESS', 'COMPLETED')) AND (t."completedAt" IS NOT NULL) = (t.status = 'COMPLETED')
      AND (t.result IS NOT NULL) = (t.status = 'COMPLETED') AND (t.reason IS NOT NULL) = (t.status IN ('RESCHEDULED', 'CANCELLED'))
      AND coalesce(t."startedAt" >= t."scheduledFor", true) AND coalesce(t."completedAt" > t."startedAt", true) AND (t.status <> 'SCHEDULED' OR t."scheduledFor" > :now::timestamp)`,
    ['status', 'createdAt', 'scheduledFor', 'startedAt', 'completedAt', 'result', 'reason', 'updatedAt'],
  ),
  {
    id: 'civic.inspection-replacement',
    title: 'a visit that is put off is followed by a later one of the same case; no other visit replaces one',
    clauses,
    sql: `
      SELECT i."inspectionNumber" AS subject, CASE WHEN n.id IS NULL THEN 'not replaced' WHEN n."caseId" <> i."caseId" THEN 'replaced in another case'
          WHEN n."scheduledFor" <= i."scheduledFor" THEN 'replaced too early' ELSE 'replaced' END AS have,
        CASE WHEN i.status = 'RESCHEDULED' THEN 'replaced' ELSE 'not replaced' END AS want
      FROM {civic_inspection} i LEFT JOIN {civic_inspection} n ON n."replacesId" = i.id`,
  },
  {
    id: 'civic.inspectors',
    title: 'inspectors visit the sites, of services that are inspected, while the case is worked',
    clauses,
    sql: `
      SELECT i."inspectionNumber" AS subject, concat_ws(', ', s.role, CASE WHEN v."inspectionFee" > 0 THEN 'of an inspected service' ELSE 'of ' || v.name END,
          CASE WHEN i."createdAt" > (SELECT min(c."changedAt") FROM {civic_status_change} c WHERE c."caseId" = k.id AND c."toStatus" = 'IN_PROGRESS')
            AND coalesce(i."completedAt" < k."resolvedAt", true) THEN 'in time' ELSE 'out of time' END) AS have,
        'INSPECTOR, of an inspected service, in time' AS want
      FROM {civic_inspection} i JOIN {civic_staff} s ON s.id = i."inspectorId" JOIN {civic_case} k ON k.id = i."caseId"
      JOIN {civic_request} r ON r.id = k."requestId" JOIN {civic_service} v ON v.id = r."serviceId"`,
  },
  {
    id: 'civic.findings',
    title:
      'a visit fails on a critical finding, passes with conditions on a major one, and passes without; each has two findings or more',
    clauses,
    sql: `
      SELECT i."inspectionNumber" AS subject, coalesce(i.result::text, 'no result') || CASE WHEN f.n >= 2 THEN ', findings' WHEN f.n = 0 THEN '' ELSE ', too few findings' END AS have,
        CASE WHEN i.status <> 'COMPLETED' THEN 'no result' WHEN f.critical THEN 'FAILED, findings' WHEN f.major THEN 'CONDITIONAL, findings' ELSE 'PASSED, findings' END AS want
      FROM {civic_inspection} i CROSS JOIN LATERAL (SELECT count(*) AS n, bool_or(f.severity = 'CRITICAL') AS critical, bool_or(f.severity = 'MAJOR') AS major
        FROM {civic_inspection_finding} f WHERE f."inspectionId" = i.id) f`,
  },
  {
    id: 'civic.corrective-actions',
    title: 'a finding says what is to be done unless it is a mere observation, and is made when the visit ends',
    clauses,
    sql: `
      SELECT i."inspectionNumber" || ' finding ' || f.sequence AS subject,
        concat_ws(' ', f.severity, CASE WHEN f."correctiveAction" IS NULL THEN 'without' ELSE 'with' END, 'action', CASE WHEN f."createdAt" <> i."completedAt" THEN 'at another time' END) AS have,
        concat_ws(' ', f.severity, CASE WHEN f.severity = 'OBSERVATION' THEN 'without' ELSE 'with' END, 'action') AS want
      FROM {civic_inspection_finding} f JOIN {civic_inspection} i ON i.id = f."inspectionId"`,
  },
  mix('civic.decision-mix', 'civic_approval', 'decision', { APPROVED: 5, REJECTED: 2, DEFERRED: 2, CONDITIONAL: 3 }),
  {
    id: 'civic.decision-numbers',
    title: 'approval numbers carry the prefix of the office and rise with the decision',
    clauses,
    sql: `
      SELECT a."approvalNumber" AS subject, a."approvalNumber" AS have,
        'LLB-APR-' || lpad((row_number() OVER (ORDER BY a."decidedAt", a."approvalNumber"))::text, 4, '0') AS want
      FROM {civic_approval} a`,
  },
  {
    id: 'civic.decided',
    title: 'a request is approved or rejected exactly when there is such a decision on its case, at the same moment',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, CASE WHEN r.status IN ('APPROVED', 'REJECTED') THEN r.status || ' ' || r."decidedAt" END AS have, d.decision AS want
      FROM {civic_request} r LEFT JOIN LATERAL (SELECT string_agg(a.decision || ' ' || a."decidedAt", ', ' ORDER BY a."decidedAt") AS decision
        FROM {civic_case} k JOIN {civic_approval} a ON a."caseId" = k.id AND a.decision IN ('APPROVED', 'REJECTED') WHERE k."requestId" = r.id) d ON true`,
  },
  {
    id: 'civic.decision-authority',
    title: 'director, manager and reviewer decide, never on a case that was theirs to work',
    clauses,
    sql: `
      SELECT a."approvalNumber" AS subject, CASE WHEN s.role NOT IN ('DIRECTOR', 'MANAGER', 'REVIEWER') THEN s.role::text
          WHEN EXISTS (SELECT FROM {civic_assignment} g WHERE g."caseId" = a."caseId" AND g."assigneeId" = s.id) THEN 'worked the case' ELSE 'may decide' END AS have,
        'may decide' AS want
      FROM {civic_approval} a JOIN {civic_staff} s ON s.id = a."approverId"`,
  },
  {
    id: 'civic.decision-grounds',
    title: 'a site is seen before the decision: a failed visit leads to a refusal, every other may be granted',
    clauses,
    sql: `
      SELECT a."approvalNumber" AS subject, coalesce(i.result::text, 'not seen') AS have,
        CASE WHEN s."inspectionFee" = 0 THEN 'not seen' WHEN a.decision = 'REJECTED' THEN 'FAILED' WHEN i.result IN ('PASSED', 'CONDITIONAL') THEN i.result::text ELSE 'seen' END AS want
      FROM {civic_approval} a JOIN {civic_case} k ON k.id = a."caseId" JOIN {civic_request} r ON r.id = k."requestId" JOIN {civic_service} s ON s.id = r."serviceId"
      LEFT JOIN {civic_inspection} i ON i."caseId" = k.id AND i."completedAt" <= a."decidedAt"`,
  },
  {
    id: 'civic.decision-effect',
    title:
      'a final decision is delivered with the resolution; one that defers or sets conditions sends the case back within the day',
    clauses,
    sql: `
      SELECT a."approvalNumber" AS subject, CASE WHEN a.decision IN ('APPROVED', 'REJECTED')
          THEN CASE WHEN greatest(a."decidedAt", r."certificateIssuedAt") <= k."resolvedAt" THEN 'took effect' ELSE 'not delivered' END
          WHEN EXISTS (SELECT FROM {civic_status_change} c WHERE c."caseId" = k.id AND c."toStatus" = 'PENDING_ACTION'
            AND c."changedAt" BETWEEN a."decidedAt" AND a."decidedAt" + interval '8 hours') THEN 'took effect' ELSE 'not sent back' END AS have, 'took effect' AS want
      FROM {civic_approval} a JOIN {civic_case} k ON k.id = a."caseId" JOIN {civic_request} r ON r.id = k."requestId"`,
  },
];
