import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What citizens ask for, from the application to what the public may see of it. */
export const requestRules: readonly Rule[] = [
  mix('civic.request-mix', 'civic_request', 'status', {
    DRAFT: 0,
    SUBMITTED: 11,
    UNDER_REVIEW: 10,
    PENDING_DOCUMENTS: 2,
    PENDING_PAYMENT: 6,
    PENDING_INSPECTION: 4,
    APPROVED: 5,
    REJECTED: 2,
    CANCELLED: 5,
    EXPIRED: 5,
  }),
  {
    id: 'civic.request-numbers',
    title: 'request numbers carry the prefix of the office and rise with the acknowledgement',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, r."requestNumber" AS have,
        'LLB-REQ-' || lpad((row_number() OVER (ORDER BY r."acknowledgedAt", r."requestNumber"))::text, 4, '0') AS want
      FROM {civic_request} r`,
  },
  inOrder('civic.request-times', 'civic_request', 'requestNumber', [
    'createdAt',
    'submittedAt',
    'acknowledgedAt',
    'paidAt',
    'decidedAt',
    'certificateIssuedAt',
    'updatedAt',
  ]),
  everyRow(
    {
      id: 'civic.request-past',
      title: 'a request ends after its acknowledgement, and nothing that happened to it lies in the future',
    },
    'civic_request',
    'requestNumber',
    `coalesce(least(t."cancelledAt", t."expiredAt") > t."acknowledgedAt", true)
      AND greatest(t."cancelledAt", t."expiredAt", t."updatedAt") = t."updatedAt" AND t."updatedAt" <= :now::timestamp`,
    ['acknowledgedAt', 'cancelledAt', 'expiredAt', 'updatedAt'],
  ),
  everyRow(
    {
      id: 'civic.request-status',
      title: 'a request has been through what its status says, and nothing else',
    },
    'civic_request',
    'requestNumber',
    `(t."acknowledgedAt" IS NOT NULL) = (t.status <> 'DRAFT') AND (t."trackingCode" IS NOT NULL) = (t.status <> 'DRAFT')
      AND t."isPaid" = (t.status NOT IN ('DRAFT', 'PENDING_PAYMENT', 'CANCELLED', 'EXPIRED'))
      AND (t."decidedAt" IS NOT NULL) = (t.status IN ('APPROVED', 'REJECTED')) AND (t."cancelledAt" IS NOT NULL) = (t.status = 'CANCELLED')
      AND (t."cancelReason" IS NOT NULL) = (t.status = 'CANCELLED') AND (t."expiredAt" IS NOT NULL) = (t.status = 'EXPIRED')`,
    ['status', 'isPaid', 'acknowledgedAt', 'decidedAt', 'cancelledAt', 'cancelReason', 'expiredAt'],
  ),
  everyRow(
    {
      id: 'civic.payment-evidence',
      title: 'a paid request has a time and a reference of its payment, an unpaid one neither',
    },
    'civic_request',
    'requestNumber',
    `(t."paidAt" IS NOT NULL) = t."isPaid" AND (t."paymentReference" IS NOT NULL) = t."isPaid"
      AND coalesce(t."paymentReference", 'LLB-PAY-') LIKE 'LLB-PAY-%'`,
    ['isPaid', 'paidAt', 'paymentReference'],
  ),
  {
    id: 'civic.payment-window',
    title: 'a request that is not paid expires 30 days after it was submitted, to the minute and not earlier',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, coalesce(r."expiredAt"::text, 'not yet') AS have, CASE WHEN d.day <= :now::timestamp THEN d.day::text ELSE 'not yet' END AS want
      FROM {civic_request} r CROSS JOIN {civic_config} c
      CROSS JOIN LATERAL (SELECT r."submittedAt" + c."paymentWindowDays" * interval '1 day' AS day) d WHERE r.status IN ('PENDING_PAYMENT', 'EXPIRED')`,
  },
  {
    id: 'civic.request-fee',
    title: 'the fee of a request is the base and processing fee of its service',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, r."feeAmount"::text AS have, (s."baseFee" + s."processingFee")::text AS want
      FROM {civic_request} r JOIN {civic_service} s ON s.id = r."serviceId"`,
  },
  {
    id: 'civic.applicant',
    title: 'the applicant on a request is the citizen who made it',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, concat_ws(', ', r."applicantName", r."applicantPhone", r."applicantEmail") AS have,
        concat_ws(', ', c."firstName" || ' ' || c."lastName", c.phone, c.email) AS want
      FROM {civic_request} r JOIN {civic_citizen} c ON c.id = r."citizenId"`,
  },
  {
    id: 'civic.pay-first',
    title: 'a request becomes a case once it is paid, and not before',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, CASE WHEN r."paidAt" <= k."openedAt" THEN 'paid first' ELSE 'not paid first' END AS have, 'paid first' AS want
      FROM {civic_case} k JOIN {civic_request} r ON r.id = k."requestId"`,
  },
  {
    id: 'civic.tracking',
    title: 'a request and its public status carry the same tracking code of this office and the same status',
    clauses,
    sql: `
      SELECT coalesce(r."requestNumber", p."trackingCode") AS subject, p."trackingCode" || ' ' || p.status AS have, r."trackingCode" || ' ' || r.status AS want
      FROM (SELECT * FROM {civic_request} r WHERE r."trackingCode" LIKE 'LLB-TRK-%') r FULL JOIN {civic_public_status} p ON p."requestId" = r.id`,
  },
  {
    id: 'civic.progress',
    title: 'public progress is that of the status, and 100 once the case is closed',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, p.progress AS have, CASE WHEN k.status = 'CLOSED' THEN 100 ELSE w.progress END AS want
      FROM {civic_public_status} p JOIN {civic_request} r ON r.id = p."requestId" LEFT JOIN {civic_case} k ON k."requestId" = r.id
      LEFT JOIN (VALUES ('PENDING_PAYMENT', 10), ('CANCELLED', 10), ('EXPIRED', 10), ('SUBMITTED', 20), ('UNDER_REVIEW', 40), ('PENDING_DOCUMENTS', 50),
        ('PENDING_INSPECTION', 60), ('APPROVED', 90), ('REJECTED', 90)) w(status, progress) ON w.status = r.status::text`,
  },
  {
    id: 'civic.certificates',
    title:
      'a request has a certificate exactly when it is approved, numbered by issue and valid as long as the service says',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject,
        CASE WHEN r."certificateNumber" IS NOT NULL THEN concat_ws(' ', r."certificateNumber", 'until', r."certificateValidUntil") END AS have,
        CASE WHEN r.status = 'APPROVED' THEN concat_ws(' ', 'LLB-CERT-' || lpad((count(r."certificateIssuedAt") OVER (ORDER BY r."certificateIssuedAt"))::text, 4, '0'),
          'until', ((r."certificateIssuedAt" + interval '1 hour')::date + s."validityMonths" * interval '1 month')::date) END AS want
      FROM {civic_request} r JOIN {civic_service} s ON s.id = r."serviceId"`,
  },
];
