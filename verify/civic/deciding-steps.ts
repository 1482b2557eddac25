import type { Step } from '../engine/contract.ts';
import { ago, member, move, show, signedIn } from './case-steps.ts';

/** From the decision to the closed case and the certificate in the citizen's hands. */
export const decidingSteps: readonly Step[] = [
  {
    title: 'The director approves what others have worked on',
    sql: `
      INSERT INTO "civic_approval" (id, "tenantId", "approvalNumber", "caseId", "approverId", decision, rationale, "decidedAt")
      SELECT gen_random_uuid()::text, :tenant, 'LLB-APR-TRIAL', k.id, d.id, 'APPROVED', 'The fence leaves the walkway free.', ${ago(15)}
      FROM {civic_case} k JOIN {civic_staff} d ON d.id = ${signedIn('director')} AND d.role IN ('DIRECTOR', 'MANAGER', 'REVIEWER')
      WHERE k.id = :caseId AND EXISTS (SELECT FROM {civic_inspection} i WHERE i."caseId" = k.id AND i.result = 'PASSED')
        AND NOT EXISTS (SELECT FROM {civic_assignment} a WHERE a."caseId" = k.id AND a."assigneeId" = d.id)
      RETURNING 'decision' AS subject, decision::text AS have, 'APPROVED' AS want`,
  },
  show('The request is approved with the decision', {
    status: 'APPROVED',
    progress: 90,
    message: 'Approved',
    minutesAgo: 15,
    sets: `"decidedAt" = (SELECT a."decidedAt" FROM {civic_approval} a WHERE a."caseId" = :caseId AND a.decision = 'APPROVED')`,
  }),
  {
    title: 'The certificate is issued for as long as the service says',
    sql: `
      UPDATE "civic_request" r SET "certificateNumber" = 'LLB-CERT-TRIAL', "certificateIssuedAt" = ${ago(12)},
        "certificateValidUntil" = :today::date + s."validityMonths" * interval '1 month', "updatedAt" = ${ago(12)}
      FROM {civic_service} s WHERE r.id = :requestId AND s.id = r."serviceId" AND r.status = 'APPROVED'
      RETURNING 'certificate' AS subject, r."certificateNumber" || ' until ' || r."certificateValidUntil" AS have,
        'LLB-CERT-TRIAL until ' || (:today::date + interval '1 year')::date AS want`,
  },
  move('The decision is delivered', {
    from: 'IN_PROGRESS',
    to: 'RESOLVED',
    by: ':officerId',
    minutesAgo: 10,
    sets: `"resolvedAt" = ${ago(10)}, "slaBreached" = ${ago(10)} > "slaDeadline", resolution = 'Granted; fence permit issued'`,
  }),
  {
    title: 'The assignment ends',
    sql: `
      UPDATE "civic_assignment" SET status = 'COMPLETED', "completedAt" = ${ago(5)}, "updatedAt" = ${ago(5)} WHERE "caseId" = :caseId AND "assigneeId" = :officerId AND status = 'ACTIVE'
      RETURNING 'assignment' AS subject, status::text AS have, 'COMPLETED' AS want`,
  },
  move('The manager closes the case', {
    from: 'RESOLVED',
    to: 'CLOSED',
    by: member('LLB-STAFF-0004'),
    minutesAgo: 5,
    sets: `"closedAt" = ${ago(5)}, "currentAssigneeId" = NULL`,
  }),
  show('Public tracking shows that all is done', {
    status: 'APPROVED',
    progress: 100,
    message: 'Approved',
    minutesAgo: 5,
  }),
  {
    title: 'The citizen finds the request with its certificate in the portal',
    sql: `
      SELECT 'requests' AS subject, count(*) || ', ' || count(*) FILTER (WHERE r."certificateNumber" = 'LLB-CERT-TRIAL') || ' with the new certificate' AS have,
        :requestsBefore::int + 1 || ', 1 with the new certificate' AS want
      FROM {civic_request} r WHERE r."citizenId" = :citizenId`,
  },
  {
    title: 'Request, case, decision, bill and public status tally',
    sql: `
      SELECT m.subject, m.have, m.want
      FROM {civic_request} r JOIN {civic_case} k ON k."requestId" = r.id JOIN {civic_public_status} p ON p."requestId" = r.id
      CROSS JOIN LATERAL (SELECT string_agg(c."toStatus"::text, ' ' ORDER BY c.sequence) AS path, max(c.sequence) AS last FROM {civic_status_change} c WHERE c."caseId" = k.id) c
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE a.status = 'ACTIVE') AS active, min(a."assigneeId") AS officer FROM {civic_assignment} a WHERE a."caseId" = k.id) a
      CROSS JOIN LATERAL (SELECT string_agg(d.decision || ' ' || d."decidedAt", ', ') AS decision FROM {civic_approval} d WHERE d."caseId" = k.id) d
      CROSS JOIN LATERAL (SELECT sum(b.amount) AS total FROM {civic_billing_fact} b WHERE b."requestId" = r.id) b
      JOIN {civic_service} s ON s.id = r."serviceId"
      CROSS JOIN LATERAL (VALUES ('history', c.path, 'OPEN ASSIGNED IN_PROGRESS RESOLVED ' || k.status), ('active assignments', a.active::text, '0'),
        ('officer', a.officer, :officerId), ('decision', r.status || ' ' || r."decidedAt", d.decision), ('tracking', p."trackingCode" || ' ' || p.status, r."trackingCode" || ' ' || r.status),
        ('to bill', b.total::text, (s."baseFee" + s."processingFee" + s."inspectionFee")::text), ('in time', k."slaBreached"::text, 'false'),
        ('order', (r."submittedAt" <= r."acknowledgedAt" AND r."acknowledgedAt" <= r."paidAt" AND r."paidAt" <= k."openedAt" AND k."openedAt" <= r."decidedAt"
          AND r."decidedAt" <= r."certificateIssuedAt" AND r."certificateIssuedAt" <= k."resolvedAt" AND k."resolvedAt" <= k."closedAt")::text, 'true')) m(subject, have, want)
      WHERE r.id = :requestId`,
  },
];
