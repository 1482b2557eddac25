import type { Step } from '../engine/contract.ts';
import { ago } from './case-steps.ts';

/** From the catalogue to a paid application that can be tracked: a fence permit for the citizen who signs in. */
export const applyingSteps: readonly Step[] = [
  {
    title: 'The citizen finds the service in the catalogue',
    sql: `
      SELECT s.name || ' for ' || c."citizenNumber" AS subject, s."baseFee" + s."processingFee" || ' in ' || s."slaDays" || ' days' AS have, '42500.00 in 21 days' AS want,
        s.id AS "serviceId", c.id AS "citizenId", (SELECT count(*) FROM {civic_request} r WHERE r."citizenId" = c.id) AS "requestsBefore"
      FROM {civic_service} s CROSS JOIN {civic_citizen} c JOIN "User" u ON u.id = c."userId"
      WHERE s.code = 'FENC' AND s."isActive" AND c."isVerified" AND u.email = 'citizen@demo-civic.demo'`,
  },
  {
    title: 'The citizen drafts an application',
    sql: `
      INSERT INTO "civic_request" (id, "tenantId", "requestNumber", "citizenId", "serviceId", "applicantName", "applicantPhone", "applicantEmail", subject, location, lga,
        "feeAmount", "createdAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, 'LLB-REQ-TRIAL', c.id, s.id, c."firstName" || ' ' || c."lastName", c.phone, c.email, 'Fence of a residential plot',
        'Plot 14, Block C, Harmony Estate, Opebi', 'Ikeja', s."baseFee" + s."processingFee", ${ago(60)}, ${ago(60)}
      FROM {civic_citizen} c CROSS JOIN {civic_service} s WHERE c.id = :citizenId AND s.id = :serviceId
      RETURNING id AS "requestId", 'draft' AS subject, concat_ws(' ', status, "feeAmount", "trackingCode") AS have, 'DRAFT 42500.00' AS want`,
  },
  {
    title: 'The citizen hands in the deed of the plot',
    sql: `
      INSERT INTO "civic_citizen_document" (id, "tenantId", "citizenId", type, reference, "fileName", "uploadedAt", "updatedAt")
      VALUES (gen_random_uuid()::text, :tenant, :citizenId, 'OWNERSHIP', 'LLB-DOC-TRIAL', 'deed-of-assignment.pdf', ${ago(58)}, ${ago(58)})
      RETURNING id AS "documentId", 'document' AS subject, status::text AS have, 'PENDING' AS want`,
  },
  {
    title: 'The citizen applies, and payment is asked for first',
    sql: `
      UPDATE "civic_request" r SET status = CASE WHEN c."payBeforeProcessing" THEN 'PENDING_PAYMENT'::"CivicRequestStatus" ELSE 'SUBMITTED' END,
        "submittedAt" = ${ago(55)}, "updatedAt" = ${ago(55)}
      FROM {civic_config} c WHERE r.id = :requestId AND r.status = 'DRAFT' RETURNING 'status' AS subject, r.status::text AS have, 'PENDING_PAYMENT' AS want`,
  },
  {
    title: 'What there is to bill is recorded',
    sql: `
      INSERT INTO "civic_billing_fact" (id, "tenantId", "requestId", "citizenId", "feeType", description, amount, "occurredAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, r.id, r."citizenId", 'PERMIT_FEE', s.name, r."feeAmount", ${ago(50)}, ${ago(50)}
      FROM {civic_request} r JOIN {civic_service} s ON s.id = r."serviceId" AND s.category = 'PERMITS' WHERE r.id = :requestId
      RETURNING 'permit fee' AS subject, status || ' ' || amount AS have, 'PENDING 42500.00' AS want`,
  },
  {
    title: 'The citizen pays',
    sql: `
      WITH bill AS (UPDATE "civic_billing_fact" SET status = 'BILLED', "billedAt" = ${ago(50)}, "updatedAt" = ${ago(50)}
        WHERE "requestId" = :requestId AND status = 'PENDING' RETURNING "requestId", amount, "billedAt")
      UPDATE "civic_request" r SET "isPaid" = true, "paidAt" = b."billedAt", "paymentReference" = 'LLB-PAY-TRIAL', status = 'SUBMITTED', "updatedAt" = b."billedAt"
      FROM bill b WHERE r.id = b."requestId" AND r."feeAmount" = b.amount
      RETURNING 'payment' AS subject, r.status || ' ' || r."paymentReference" AS have, 'SUBMITTED LLB-PAY-TRIAL' AS want`,
  },
  {
    title: 'The application is acknowledged with a tracking code',
    sql: `
      UPDATE "civic_request" SET "acknowledgedAt" = "paidAt", "trackingCode" = 'LLB-TRK-TRIAL' WHERE id = :requestId AND "isPaid" AND "trackingCode" IS NULL
      RETURNING 'tracking code' AS subject, "trackingCode" AS have, 'LLB-TRK-TRIAL' AS want`,
  },
  {
    title: 'The public status is there from the first moment',
    sql: `
      INSERT INTO "civic_public_status" (id, "tenantId", "requestId", "trackingCode", status, progress, message, "changedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, r.id, r."trackingCode", r.status, 20, 'Received and paid; a file is being opened', r."acknowledgedAt", r."acknowledgedAt"
      FROM {civic_request} r WHERE r.id = :requestId AND r."acknowledgedAt" IS NOT NULL RETURNING 'public status' AS subject, status || ' ' || progress || ' %' AS have, 'SUBMITTED 20 %' AS want`,
  },
  {
    title: 'Anybody with the tracking code finds it',
    sql: `
      SELECT p."trackingCode" AS subject, p.status || ': ' || p.message AS have, 'SUBMITTED: Received and paid; a file is being opened' AS want
      FROM {civic_public_status} p JOIN {civic_config} c ON c."publicTracking" WHERE p."trackingCode" = 'LLB-TRK-TRIAL'`,
  },
];
