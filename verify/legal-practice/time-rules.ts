import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Whatever can be on an invoice, as `b`. */
const BILLABLE = `(SELECT "entryNumber" AS number, "matterId", amount, status::text, "approvedById", "staffId" AS "madeById", "invoicedAt", "invoiceReference"
    FROM {leg_time_entry}
  UNION ALL SELECT "disbursementNumber", "matterId", amount, status::text, "approvedById", "submittedById", "invoicedAt", "invoiceReference"
    FROM {leg_disbursement}) b`;

/** Time, expenses, and the invoices that both go on. */
export const timeRules: readonly Rule[] = [
  mix('legal-practice.time-mix', 'leg_time_entry', 'status', { LOGGED: 6, APPROVED: 8, INVOICED: 16 }),
  mix('legal-practice.disbursement-mix', 'leg_disbursement', 'status', { SUBMITTED: 1, APPROVED: 2, INVOICED: 7 }),
  mix('legal-practice.disbursement-categories', 'leg_disbursement', 'category', {
    FILING_FEE: 5,
    TRANSPORT: 1,
    PRINTING: 1,
    COURIER: 1,
    EXPERT: 1,
    SEARCH: 1,
  }),
  {
    id: 'legal-practice.time-amounts',
    title: 'the amount of an entry is its hours at its rate',
    clauses,
    sql: `
      SELECT e."entryNumber" AS subject, e.amount::text AS have, round(e.hours * e."hourlyRate", 2)::text AS want FROM {leg_time_entry} e`,
  },
  {
    id: 'legal-practice.rates',
    title: 'every grade has its rate: ₦60,000, ₦50,000, ₦40,000 and ₦30,000 an hour',
    clauses,
    sql: `
      SELECT e."entryNumber" AS subject, e."hourlyRate"::text AS have, CASE e."staffGrade" WHEN 'SENIOR_PARTNER' THEN '60000.00'
        WHEN 'MANAGING_PARTNER' THEN '50000.00' WHEN 'SENIOR_ASSOCIATE' THEN '40000.00' ELSE '30000.00' END AS want
      FROM {leg_time_entry} e`,
  },
  {
    id: 'legal-practice.timekeepers',
    title: 'time is logged under the name and grade of an account, or by the senior associate, who has none',
    clauses,
    sql: `
      SELECT e."entryNumber" AS subject, concat_ws(', ', e."staffName", e."staffGrade") AS have,
        CASE WHEN e."staffId" IS NULL THEN concat_ws(', ', min(e."staffName") FILTER (WHERE e."staffId" IS NULL) OVER (), 'SENIOR_ASSOCIATE')
          ELSE concat_ws(', ', u.name, CASE u.email WHEN 'partner@demo-legal.demo' THEN 'SENIOR_PARTNER'
            WHEN 'managing@demo-legal.demo' THEN 'MANAGING_PARTNER' WHEN 'associate@demo-legal.demo' THEN 'ASSOCIATE' END) END AS want
      FROM {leg_time_entry} e LEFT JOIN "User" u ON u.id = e."staffId"`,
  },
  everyRow(
    {
      id: 'legal-practice.time-states',
      title: 'an entry of half an hour to eight hours is logged that day, and approved and invoiced as its status says',
    },
    'leg_time_entry',
    'entryNumber',
    `t.hours BETWEEN 0.5 AND 8 AND t."workedOn" = (t."loggedAt" + interval '1 hour')::date
      AND (t."approvedAt" IS NOT NULL) = (t.status IN ('APPROVED', 'INVOICED')) AND (t."approvedById" IS NOT NULL) = (t."approvedAt" IS NOT NULL)
      AND (t."invoicedAt" IS NOT NULL) = (t.status = 'INVOICED') AND (t."invoiceReference" IS NOT NULL) = (t.status = 'INVOICED')`,
    ['status', 'hours', 'workedOn', 'loggedAt', 'approvedAt', 'invoicedAt', 'invoiceReference'],
  ),
  inOrder('legal-practice.time-order', 'leg_time_entry', 'entryNumber', [
    'createdAt',
    'loggedAt',
    'approvedAt',
    'invoicedAt',
    'updatedAt',
  ]),
  everyRow(
    {
      id: 'legal-practice.disbursement-states',
      title: 'a disbursement is submitted that day, and approved and invoiced as its status says',
    },
    'leg_disbursement',
    'disbursementNumber',
    `t."incurredOn" = (t."submittedAt" + interval '1 hour')::date
      AND (t."approvedAt" IS NOT NULL) = (t.status IN ('APPROVED', 'INVOICED')) AND (t."approvedById" IS NOT NULL) = (t."approvedAt" IS NOT NULL)
      AND (t."invoicedAt" IS NOT NULL) = (t.status = 'INVOICED') AND (t."invoiceReference" IS NOT NULL) = (t.status = 'INVOICED')`,
    ['status', 'incurredOn', 'submittedAt', 'approvedAt', 'invoicedAt', 'invoiceReference'],
  ),
  inOrder('legal-practice.disbursement-order', 'leg_disbursement', 'disbursementNumber', [
    'createdAt',
    'submittedAt',
    'approvedAt',
    'invoicedAt',
    'updatedAt',
  ]),
  everyRow(
    {
      id: 'legal-practice.disbursement-amounts',
      title: 'a filing fee is ₦2,000 to ₦25,000, an expert ₦150,000, any other expense at most ₦50,000',
    },
    'leg_disbursement',
    'disbursementNumber',
    `CASE t.category WHEN 'FILING_FEE' THEN t.amount BETWEEN 2000 AND 25000 WHEN 'EXPERT' THEN t.amount = 150000
      ELSE t.amount BETWEEN 500 AND 50000 END AND (t."filingId" IS NOT NULL) = (t.category = 'FILING_FEE')`,
    ['category', 'amount'],
  ),
  {
    id: 'legal-practice.four-eyes',
    title: 'time and expenses are approved by a partner who did not make them',
    clauses,
    sql: `
      SELECT b.number AS subject, CASE WHEN b."approvedById" = b."madeById" THEN 'the one who made it' ELSE m.role::text END AS have, 'TENANT_ADMIN' AS want
      FROM ${BILLABLE} LEFT JOIN {TenantMembership} m ON m."userId" = b."approvedById" WHERE b."approvedById" IS NOT NULL`,
  },
  {
    id: 'legal-practice.invoices',
    title: 'an invoice is of one matter and one moment',
    clauses,
    sql: `
      SELECT b."invoiceReference" AS subject, count(DISTINCT b."matterId") || ' matter, ' || count(DISTINCT b."invoicedAt") || ' moment' AS have,
        '1 matter, 1 moment' AS want
      FROM ${BILLABLE} WHERE b."invoiceReference" IS NOT NULL GROUP BY b."invoiceReference"`,
  },
  {
    id: 'legal-practice.invoices-paid',
    title: 'what an invoice takes out of a retainer is the time and the expenses on it',
    clauses,
    sql: `
      SELECT reference AS subject, w.taken::text AS have, i.due::text AS want
      FROM (SELECT "invoiceReference" AS reference, -sum(amount) AS taken FROM {leg_retainer_transaction} WHERE type = 'WITHDRAWAL' GROUP BY 1) w
      FULL JOIN (SELECT b."invoiceReference" AS reference, sum(b.amount) AS due
        FROM ${BILLABLE} JOIN {leg_matter} m ON m.id = b."matterId" AND m."billingType" = 'RETAINER'
        WHERE b."invoiceReference" IS NOT NULL GROUP BY 1) i USING (reference)`,
  },
  {
    id: 'legal-practice.invoice-moment',
    title: 'a retainer pays an invoice of its own matter, after it was sent',
    clauses,
    sql: `
      SELECT t."invoiceReference" AS subject, CASE WHEN count(b.number) FILTER (WHERE b."matterId" = r."matterId") = 0 THEN 'of another matter'
          WHEN max(b."invoicedAt") > t."occurredAt" THEN 'before it was sent' ELSE 'paid' END AS have, 'paid' AS want
      FROM {leg_retainer_transaction} t JOIN {leg_retainer} r ON r.id = t."retainerId"
      LEFT JOIN ${BILLABLE} ON b."invoiceReference" = t."invoiceReference"
      WHERE t.type = 'WITHDRAWAL' GROUP BY t.id, t."invoiceReference", t."occurredAt", r."matterId"`,
  },
  {
    id: 'legal-practice.closed-billed',
    title: 'a closed matter leaves nothing to be billed and nothing in its retainer',
    clauses,
    sql: `
      SELECT m."matterNumber" AS subject, count(b.number) FILTER (WHERE b.status <> 'INVOICED') || ' to bill, ' || coalesce(max(r."currentBalance"), 0.00) AS have,
        '0 to bill, 0.00' AS want
      FROM {leg_matter} m LEFT JOIN ${BILLABLE} ON b."matterId" = m.id LEFT JOIN {leg_retainer} r ON r."matterId" = m.id
      WHERE m.status = 'CLOSED' GROUP BY m.id, m."matterNumber"`,
  },
];
