import type { Step } from '../engine/contract.ts';
import { ago, member, move, show, signedIn } from './case-steps.ts';

const CLERK = member('LLB-STAFF-0003');
const MANAGER = member('LLB-STAFF-0004');

/** From the open case to the findings on site. */
export const handlingSteps: readonly Step[] = [
  {
    title: 'The registry opens a case for the paid request',
    sql: `
      INSERT INTO "civic_case" (id, "tenantId", "caseNumber", "requestId", "slaDeadline", "openedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'LLB-CASE-TRIAL', r.id, ${ago(45)} + coalesce(s."slaDays", c."defaultSlaDays") * interval '1 day', ${ago(45)}, ${ago(45)}
      FROM {civic_request} r JOIN {civic_service} s ON s.id = r."serviceId" CROSS JOIN {civic_config} c WHERE r.id = :requestId AND r."isPaid" AND r."paidAt" <= ${ago(45)}
      RETURNING id AS "caseId", 'status and time' AS subject, status || ' ' || ("slaDeadline" - "openedAt") AS have, 'OPEN 21 days' AS want`,
  },
  {
    title: 'The history of the case begins',
    sql: `
      INSERT INTO "civic_status_change" (id, "tenantId", "caseId", sequence, "toStatus", "changedById", reason, "changedAt")
      SELECT gen_random_uuid()::text, :tenant, k.id, 1, k.status, ${CLERK}, 'Fee received, file opened', k."openedAt" FROM {civic_case} k WHERE k.id = :caseId
      RETURNING 'first change' AS subject, sequence || ' ' || "toStatus" AS have, '1 OPEN' AS want`,
  },
  {
    title: 'The manager names the officer',
    sql: `
      INSERT INTO "civic_assignment" (id, "tenantId", "caseId", "assigneeId", "assignerId", reason, "assignedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, k.id, ${signedIn('officer')}, ${MANAGER}, 'First assignment', ${ago(40)}, ${ago(40)}
      FROM {civic_case} k WHERE k.id = :caseId AND k.status = 'OPEN' AND ${signedIn('officer')} IS NOT NULL
      RETURNING "assigneeId" AS "officerId", 'assignment' AS subject, status::text AS have, 'ACTIVE' AS want`,
  },
  move('The case is assigned', {
    from: 'OPEN',
    to: 'ASSIGNED',
    by: MANAGER,
    minutesAgo: 40,
    sets: '"currentAssigneeId" = :officerId',
  }),
  show('The citizen sees that an officer is at work', {
    status: 'UNDER_REVIEW',
    progress: 40,
    message: 'An officer is at work on the application',
    minutesAgo: 40,
  }),
  move('The officer begins', { from: 'ASSIGNED', to: 'IN_PROGRESS', by: ':officerId', minutesAgo: 38 }),
  {
    title: 'The officer verifies the deed',
    sql: `
      UPDATE "civic_citizen_document" SET status = 'VERIFIED', "reviewedAt" = ${ago(36)}, "reviewedById" = :officerId, "updatedAt" = ${ago(36)}
      WHERE id = :documentId AND status = 'PENDING' RETURNING 'document' AS subject, status::text AS have, 'VERIFIED' AS want`,
  },
  {
    title: 'Every document that the service requires is verified',
    sql: `
      SELECT 'required documents' AS subject, string_agg(d.type::text, ', ' ORDER BY d.type) FILTER (WHERE EXISTS (SELECT FROM {civic_citizen_document} k
          WHERE k."citizenId" = :citizenId AND k.type = d.type AND k.status = 'VERIFIED')) AS have, string_agg(d.type::text, ', ' ORDER BY d.type) AS want
      FROM {civic_service} s CROSS JOIN LATERAL unnest(s."requiredDocuments") d(type) WHERE s.id = :serviceId`,
  },
  {
    title: 'A visit to the site is booked',
    sql: `
      INSERT INTO "civic_inspection" (id, "tenantId", "inspectionNumber", "caseId", "inspectorId", "scheduledFor", "createdAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'LLB-INS-TRIAL', k.id, ${signedIn('inspector')}, ${ago(30)}, ${ago(35)}, ${ago(35)}
      FROM {civic_case} k WHERE k.id = :caseId AND k.status = 'IN_PROGRESS' AND ${signedIn('inspector')} IS NOT NULL
      RETURNING id AS "inspectionId", 'visit' AS subject, status::text AS have, 'SCHEDULED' AS want`,
  },
  show('The citizen sees that the site is to be inspected', {
    status: 'PENDING_INSPECTION',
    progress: 60,
    message: 'The site is to be inspected',
    minutesAgo: 35,
  }),
  {
    title: 'The inspector is on site',
    sql: `
      UPDATE "civic_inspection" SET status = 'IN_PROGRESS', "startedAt" = ${ago(30)}, "updatedAt" = ${ago(30)} WHERE id = :inspectionId AND status = 'SCHEDULED'
      RETURNING 'visit' AS subject, status::text AS have, 'IN_PROGRESS' AS want`,
  },
  {
    title: 'The inspector writes down two findings',
    sql: `
      WITH finding AS (INSERT INTO "civic_inspection_finding" (id, "tenantId", "inspectionId", sequence, severity, description, "correctiveAction", "createdAt")
        SELECT gen_random_uuid()::text, :tenant, i.id, f.sequence, f.severity::"CivicFindingSeverity", f.description, f.action, ${ago(20)}
        FROM {civic_inspection} i CROSS JOIN (VALUES (1, 'OBSERVATION', 'The walkway stays free.', NULL), (2, 'MINOR', 'The gate has no lamp.', 'Fit a lamp.')) f(sequence, severity, description, action)
        WHERE i.id = :inspectionId AND i.status = 'IN_PROGRESS' RETURNING severity)
      SELECT 'findings' AS subject, count(*) AS have, 2 AS want FROM finding`,
  },
  {
    title: 'The visit ends with the result that the findings give',
    sql: `
      UPDATE "civic_inspection" i SET status = 'COMPLETED', "completedAt" = ${ago(20)}, "updatedAt" = ${ago(20)},
        result = (CASE WHEN f.critical THEN 'FAILED' WHEN f.major THEN 'CONDITIONAL' ELSE 'PASSED' END)::"CivicInspectionResult"
      FROM (SELECT bool_or(f.severity = 'CRITICAL') AS critical, bool_or(f.severity = 'MAJOR') AS major FROM {civic_inspection_finding} f WHERE f."inspectionId" = :inspectionId) f
      WHERE i.id = :inspectionId AND i.status = 'IN_PROGRESS' RETURNING 'result' AS subject, i.result::text AS have, 'PASSED' AS want`,
  },
  {
    title: 'The visit is there to bill',
    sql: `
      INSERT INTO "civic_billing_fact" (id, "tenantId", "requestId", "citizenId", "feeType", description, amount, "occurredAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, r.id, r."citizenId", 'INSPECTION_FEE', 'Inspection of the site', s."inspectionFee", i."completedAt", i."completedAt"
      FROM {civic_inspection} i JOIN {civic_case} k ON k.id = i."caseId" JOIN {civic_request} r ON r.id = k."requestId" JOIN {civic_service} s ON s.id = r."serviceId"
      WHERE i.id = :inspectionId AND i.status = 'COMPLETED' RETURNING 'inspection fee' AS subject, amount::text AS have, '35000.00' AS want`,
  },
];
