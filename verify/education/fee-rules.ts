import type { Rule } from '../engine/contract.ts';
import { everyNamed, mix } from '../engine/rules.ts';
import { CHARGES } from './named-rows.ts';

const clauses = ['8.1.a'];

/** What the school charges, and what it has been paid. */
export const feeRules: readonly Rule[] = [
  {
    id: 'education.price-list',
    title: 'fees are the agreed ones, each in three instalments that make up the whole',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT coalesce(w.name, f.name) AS subject, f.what AS have, w.amount || ' NGN in 3 instalments of 100 %' AS want
      FROM (VALUES ('Tuition, junior section', '150000.00'), ('Tuition, senior section', '180000.00'), ('Development levy', '25000.00'),
        ('Examination fee', '15000.00'), ('Sports fee', '10000.00'), ('PTA levy', '5000.00'), ('Laboratory fee', '8000.00'), ('Library fee', '3000.00')) w(name, amount)
      FULL JOIN (SELECT s.name, s.amount || ' ' || s.currency || ' in ' || count(i) || ' instalments of ' || sum((i->>'percent')::int) || ' %' AS what
        FROM {edu_fee_structure} s CROSS JOIN LATERAL jsonb_array_elements(s.instalments) i WHERE s."isActive" GROUP BY s.name, s.amount, s.currency) f USING (name)`,
  },
  mix('education.fee-mix', 'edu_fee_assignment', 'status', {
    PAID: 235,
    PARTIALLY_PAID: 36,
    BILLED: 20,
    PENDING: 3,
    WAIVED: 6,
    CANCELLED: 0,
  }),
  {
    id: 'education.charges-each-term',
    title: 'every pupil is charged once in each term',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT p."admissionNumber" || ' ' || t.name AS subject, count(f.id) AS have, 1 AS want
      FROM {edu_student} p CROSS JOIN {edu_term} t LEFT JOIN {edu_fee_assignment} f ON f."studentId" = p.id AND f."termId" = t.id
      GROUP BY p."admissionNumber", t.name`,
  },
  everyNamed(
    { id: 'education.charged-as-listed', title: 'pupils are charged what is listed for their section, class and term' },
    `SELECT c.*, k.id AS "pupilClass", k.section AS "pupilSection" FROM (${CHARGES}) c
      JOIN {edu_enrollment} e ON e."studentId" = c."studentId" AND e.status = 'ENROLLED' JOIN {edu_class} k ON k.id = e."classId"`,
    `r."originalAmount" = r.amount AND r.currency = 'NGN' AND coalesce(r.section = r."pupilSection", true) AND coalesce(r."classId" = r."pupilClass", true)
      AND coalesce(r."structureTermId" = r."termId", true)`,
    `concat_ws(' ', r.type, r."originalAmount", r.currency, 'in the', r."pupilSection", 'section')`,
  ),
  {
    id: 'education.fee-sums',
    title: 'final is original less discount, outstanding is final less paid, to the kobo',
    clauses,
    sql: `
      SELECT c.name || ' ' || m.measure AS subject, m.have::text AS have, m.want::text AS want
      FROM (${CHARGES}) c CROSS JOIN LATERAL (VALUES ('final', c."finalAmount", c."originalAmount" - c."discountAmount"),
        ('outstanding', c."outstandingAmount", c."finalAmount" - c."paidAmount")) m(measure, have, want)`,
  },
  {
    id: 'education.fee-status',
    title: 'a fee is paid, paid in part or owing as its amounts say',
    clauses,
    sql: `
      SELECT c.name AS subject, c.status::text AS have,
        CASE WHEN c.status = 'CANCELLED' THEN 'CANCELLED' WHEN c."finalAmount" = 0 THEN 'WAIVED' WHEN c."billedAt" IS NULL THEN 'PENDING' WHEN c."outstandingAmount" = 0 THEN 'PAID'
          WHEN c."paidAmount" > 0 THEN 'PARTIALLY_PAID' ELSE 'BILLED' END AS want
      FROM (${CHARGES}) c`,
  },
  everyNamed(
    { id: 'education.instalments-paid', title: 'who pays in part has paid the first instalment, or the first two' },
    `SELECT c.*, (SELECT array_agg(round(c."finalAmount" * s.percent / 100, 2) ORDER BY s.percent) FROM (
        SELECT sum((i->>'percent')::int) OVER (ORDER BY (i->>'number')::int) AS percent FROM jsonb_array_elements(c.instalments) i) s) AS steps
      FROM (${CHARGES}) c WHERE c.status = 'PARTIALLY_PAID'`,
    `r."paidAmount" = ANY(r.steps[1:2])`,
    `r."paidAmount"::text`,
  ),
  everyNamed(
    { id: 'education.discounts', title: 'a discount has a reason, and only a scholarship waives all' },
    CHARGES,
    `(r."discountAmount" > 0) = (r."discountReason" IS NOT NULL)
      AND CASE WHEN r.status = 'WAIVED' THEN r."discountAmount" = r."originalAmount" AND r."discountReason" = 'Full scholarship'
        ELSE r."discountAmount" BETWEEN 0 AND r."originalAmount" * 0.1 END`,
    `concat_ws(' ', r."discountAmount", coalesce(r."discountReason", 'for no reason'))`,
  ),
  everyNamed(
    {
      id: 'education.fee-times',
      title: 'a fee is billed before its term, paid after that and by today, with a receipt for every payment',
    },
    `SELECT c.*, t."startDate", e."enrolledAt" FROM (${CHARGES}) c JOIN {edu_term} t ON t.id = c."termId"
      JOIN {edu_enrollment} e ON e."studentId" = c."studentId" AND e.status = 'ENROLLED'`,
    `(r."lastPaidAt" IS NOT NULL) = (r."paidAmount" > 0) AND (r."receiptNumber" IS NOT NULL) = (r."paidAmount" > 0)
      AND coalesce(r."billedAt" BETWEEN r."enrolledAt" AND r."startDate", r.status = 'PENDING')
      AND coalesce(r."lastPaidAt" BETWEEN r."billedAt" AND :now::timestamp, true) AND r."updatedAt" <= :now::timestamp AND r."dueOn" > r."startDate"`,
    `concat_ws(' ', r.status, 'billed ' || r."billedAt", 'paid ' || r."lastPaidAt", r."receiptNumber")`,
  ),
  everyNamed(
    { id: 'education.last-term-first', title: 'who still owes for a completed term has not begun to pay for the next' },
    `SELECT o.*, n.status AS "nextStatus" FROM (${CHARGES}) o JOIN {edu_term} t ON t."isCurrent"
      JOIN {edu_fee_assignment} n ON n."studentId" = o."studentId" AND n."termId" = t.id
      WHERE o."termStatus" = 'COMPLETED' AND o."outstandingAmount" > 0`,
    `r."paidAmount" > 0 AND r."nextStatus" = 'BILLED'`,
    `'then ' || r."nextStatus"`,
  ),
  everyNamed(
    { id: 'education.commerce', title: 'no invoice is made here: that is for Commerce to do' },
    CHARGES,
    'r."invoiceId" IS NULL',
    'r."invoiceId"',
  ),
];
