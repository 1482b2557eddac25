import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

const APPLICATION = `('SERVICE_FEE', 'PERMIT_FEE', 'RENEWAL_FEE')`;

/** What there is to bill, and the poll. */
export const billingRules: readonly Rule[] = [
  mix('civic.billing-mix', 'civic_billing_fact', 'status', { PENDING: 9, BILLED: 40, WAIVED: 1 }),
  mix('civic.fee-mix', 'civic_billing_fact', 'feeType', {
    SERVICE_FEE: 29,
    PERMIT_FEE: 7,
    INSPECTION_FEE: 9,
    PENALTY: 1,
    RENEWAL_FEE: 4,
  }),
  {
    id: 'civic.application-fees',
    title: 'a request owes its fee once, by the category of the service, unless it was withdrawn or has lapsed',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, string_agg(b."feeType" || ' ' || b.amount, ', ') AS have,
        CASE WHEN r.status IN ('CANCELLED', 'EXPIRED', 'DRAFT') THEN NULL
          ELSE CASE s.category WHEN 'PERMITS' THEN 'PERMIT_FEE' WHEN 'RENEWALS' THEN 'RENEWAL_FEE' ELSE 'SERVICE_FEE' END || ' ' || r."feeAmount" END AS want
      FROM {civic_request} r JOIN {civic_service} s ON s.id = r."serviceId" LEFT JOIN {civic_billing_fact} b ON b."requestId" = r.id AND b."feeType" IN ${APPLICATION}
      GROUP BY r."requestNumber", r.status, r."feeAmount", s.category`,
  },
  {
    id: 'civic.application-payment',
    title: 'the fee of a request is billed exactly when it is paid, and arises with the acknowledgement',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, concat_ws(' ', b."occurredAt", b.status, b."billedAt") AS have,
        concat_ws(' ', r."acknowledgedAt", CASE WHEN r."isPaid" THEN 'BILLED' ELSE 'PENDING' END, r."paidAt") AS want
      FROM {civic_billing_fact} b JOIN {civic_request} r ON r.id = b."requestId" WHERE b."feeType" IN ${APPLICATION}`,
  },
  {
    id: 'civic.inspection-fees',
    title: 'every completed visit is charged at the price of the service, and no other',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, b.amount || ' at ' || b."occurredAt" AS have, s."inspectionFee" || ' at ' || i."completedAt" AS want
      FROM (SELECT * FROM {civic_inspection} i WHERE i.status = 'COMPLETED') i JOIN {civic_case} k ON k.id = i."caseId"
      FULL JOIN (SELECT * FROM {civic_billing_fact} b WHERE b."feeType" = 'INSPECTION_FEE') b ON b."requestId" = k."requestId"
      JOIN {civic_request} r ON r.id = coalesce(k."requestId", b."requestId") JOIN {civic_service} s ON s.id = r."serviceId"`,
  },
  {
    id: 'civic.penalties',
    title: 'a penalty is charged with a refusal',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, b."occurredAt"::text AS have, CASE WHEN r.status = 'REJECTED' AND b.amount > 0 THEN r."decidedAt"::text END AS want
      FROM {civic_billing_fact} b JOIN {civic_request} r ON r.id = b."requestId" WHERE b."feeType" = 'PENALTY'`,
  },
  {
    id: 'civic.billed-citizen',
    title: 'whoever asked is billed',
    clauses,
    sql: `
      SELECT r."requestNumber" || ' ' || b."feeType" AS subject, c."citizenNumber" AS have, a."citizenNumber" AS want
      FROM {civic_billing_fact} b JOIN {civic_request} r ON r.id = b."requestId" JOIN {civic_citizen} c ON c.id = b."citizenId" JOIN {civic_citizen} a ON a.id = r."citizenId"`,
  },
  {
    id: 'civic.billing-status',
    title:
      'a fact is billed or waived after it arose, with a reason for what is waived, and neither while it is pending',
    clauses,
    sql: `
      SELECT r."requestNumber" || ' ' || b."feeType" AS subject, concat_ws(' ', b.status, CASE WHEN b."billedAt" IS NOT NULL THEN 'billed' END,
          CASE WHEN b."waivedAt" IS NOT NULL THEN 'waived' END, CASE WHEN b."waiverReason" IS NOT NULL THEN 'for a reason' END,
          CASE WHEN coalesce(b."billedAt", b."waivedAt", b."occurredAt") NOT BETWEEN b."occurredAt" AND :now::timestamp THEN 'out of time' END) AS have,
        concat_ws(' ', b.status, CASE b.status WHEN 'BILLED' THEN 'billed' WHEN 'WAIVED' THEN 'waived for a reason' END) AS want
      FROM {civic_billing_fact} b JOIN {civic_request} r ON r.id = b."requestId"`,
  },
  everyRow(
    { id: 'civic.poll-open', title: 'a poll is open from its first to its last moment, and closed afterwards' },
    'civic_poll',
    'pollNumber',
    `t."pollNumber" LIKE 'LLB-POLL-%' AND cardinality(t.options) >= 2 AND t."opensAt" < t."closesAt" AND (t."closedAt" IS NOT NULL) = (t.status = 'CLOSED')
      AND CASE t.status WHEN 'OPEN' THEN :now::timestamp BETWEEN t."opensAt" AND t."closesAt" ELSE t."closedAt" BETWEEN t."opensAt" AND :now::timestamp END`,
    ['status', 'opensAt', 'closesAt', 'closedAt', 'options'],
  ),
  {
    id: 'civic.ballots',
    title: 'verified citizens vote once, while the poll is open, for one of its options',
    clauses,
    sql: `
      SELECT p."pollNumber" || ' ' || c."citizenNumber" AS subject,
        concat_ws(', ', CASE WHEN count(*) OVER (PARTITION BY v."pollId", v."citizenId") > 1 THEN 'more than once' END, CASE WHEN v.option <> ALL(p.options) THEN 'no such option' END,
          CASE WHEN c."verifiedAt" IS NULL OR c."verifiedAt" > v."castAt" THEN 'not verified' END,
          CASE WHEN v."castAt" NOT BETWEEN p."opensAt" AND least(p."closesAt", coalesce(p."closedAt", :now::timestamp), :now::timestamp) THEN 'out of time' END) AS have, '' AS want
      FROM {civic_poll_vote} v JOIN {civic_poll} p ON p.id = v."pollId" JOIN {civic_citizen} c ON c.id = v."citizenId"`,
  },
  {
    id: 'civic.poll-result',
    title: 'every option of the poll has votes, the first the most',
    clauses,
    sql: `
      SELECT o.option AS subject, (SELECT count(*) FROM {civic_poll_vote} v WHERE v."pollId" = p.id AND v.option = o.option) AS have, w.votes AS want
      FROM {civic_poll} p CROSS JOIN LATERAL unnest(p.options) o(option)
      LEFT JOIN (VALUES ('Title search', 15), ('Certified true copies', 11), ('Ground rent payment', 8), ('Building plan intake', 6)) w(option, votes) ON w.option = o.option`,
  },
];
