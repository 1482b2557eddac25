import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

const MONTHS = `CASE l.frequency WHEN 'ANNUAL' THEN 12 WHEN 'QUARTERLY' THEN 3 ELSE 1 END`;
/** The last day that the schedule of a lease has come to; a draft shows its first lines whenever they fall due. */
const HORIZON = `least(:today::date + c."scheduleDaysAhead", l."endDate", (l."terminatedAt" + interval '1 hour')::date + c."scheduleDaysAhead")`;

/** What falls due, what came in and what did not. */
export const paymentRules: readonly Rule[] = [
  mix('real-estate.payment-mix', 'realestate_payment', 'status', {
    PAID: 60,
    PENDING: 15,
    OVERDUE: 10,
    PARTIAL: 5,
    WAIVED: 0,
    CANCELLED: 0,
  }),
  everyRow(
    {
      id: 'real-estate.payment-state',
      title:
        'paid means paid in full, on a day; overdue means nothing came and the day is past; pending, that it is to come',
    },
    'realestate_payment',
    'paymentNumber',
    `CASE t.status WHEN 'PAID' THEN t."amountPaid" = t.amount AND t."paidAt" IS NOT NULL WHEN 'PARTIAL' THEN t."amountPaid" > 0 AND t."amountPaid" < t.amount AND t."paidAt" IS NOT NULL
      WHEN 'OVERDUE' THEN t."amountPaid" = 0 AND t."paidAt" IS NULL AND t."dueDate" < :today::date
      WHEN 'PENDING' THEN t."amountPaid" = 0 AND t."paidAt" IS NULL AND t."dueDate" >= :today::date END`,
    ['status', 'amount', 'amountPaid', 'dueDate', 'paidAt'],
  ),
  everyRow(
    {
      id: 'real-estate.receipts',
      title:
        'money that came in has a method and a receipt with the number of its payment, and came after the line was written',
    },
    'realestate_payment',
    'paymentNumber',
    `t."paymentNumber" ~ '^LPM-PAY-[0-9]{4}$' AND CASE WHEN t."paidAt" IS NULL THEN t.method IS NULL AND t."receiptNumber" IS NULL
      ELSE t.method IS NOT NULL AND t."receiptNumber" = replace(t."paymentNumber", 'PAY', 'RCP') AND t."createdAt" < t."paidAt" AND t."paidAt" <= :now::timestamp END
      AND t."updatedAt" BETWEEN t."createdAt" AND :now::timestamp`,
    ['paymentNumber', 'receiptNumber', 'method', 'createdAt', 'paidAt', 'updatedAt'],
  ),
  everyRow(
    { id: 'real-estate.cash', title: 'nobody pays more than half a million in cash, or any on a Sunday' },
    'realestate_payment',
    'paymentNumber',
    `t."amountPaid" <= 500000 AND extract(isodow FROM t."paidAt" + interval '1 hour') <> 7`,
    ['amountPaid', 'paidAt'],
    `t.method = 'CASH'`,
  ),
  {
    id: 'real-estate.payer',
    title: 'a payment is asked of the renter of its lease',
    clauses,
    sql: `
      SELECT p."paymentNumber" AS subject, a."fullName" AS have, b."fullName" AS want
      FROM {realestate_payment} p JOIN {realestate_lease} l ON l.id = p."leaseId" LEFT JOIN {realestate_tenant_profile} a ON a.id = p."profileId"
      LEFT JOIN {realestate_tenant_profile} b ON b.id = l."profileId"`,
  },
  {
    id: 'real-estate.deposits',
    title: 'each lease has one deposit, of the agreed amount, due when it begins and paid unless it is a draft',
    clauses,
    sql: `
      SELECT l."leaseNumber" AS subject, concat_ws(' ', l."depositAmount", l."startDate", CASE WHEN l."depositPaid" THEN 'PAID' ELSE 'PENDING' END) AS want,
        (SELECT string_agg(concat_ws(' ', p.amount, p."dueDate", p.status), ', ' ORDER BY p."paymentNumber") FROM {realestate_payment} p WHERE p."leaseId" = l.id AND p.type = 'DEPOSIT') AS have
      FROM {realestate_lease} l`,
  },
  {
    id: 'real-estate.rent-schedule',
    title: 'the rent of every period that has begun, or begins within two weeks, is on the schedule, and no other',
    clauses,
    sql: `
      SELECT coalesce(w.lease, p.lease) || ' from ' || coalesce(w.start, p.start) AS subject, p.line AS have, w.line AS want
      FROM (SELECT l."leaseNumber" AS lease, g.start, l."rentAmount" || ' due ' || g.start || ' to ' || (l."startDate" + make_interval(months => (k + 1) * ${MONTHS}) - interval '1 day')::date AS line
        FROM {realestate_lease} l CROSS JOIN {realestate_config} c CROSS JOIN generate_series(0, 23) k
        CROSS JOIN LATERAL (SELECT (l."startDate" + make_interval(months => k * ${MONTHS}))::date AS start) g
        WHERE CASE l.status WHEN 'DRAFT' THEN k = 0 ELSE g.start <= ${HORIZON} END) w
      FULL JOIN (SELECT l."leaseNumber" AS lease, p."periodStart" AS start, p.amount || ' due ' || p."dueDate" || ' to ' || p."periodEnd" AS line
        FROM {realestate_payment} p JOIN {realestate_lease} l ON l.id = p."leaseId" WHERE p.type = 'RENT') p USING (lease, start)`,
  },
  {
    id: 'real-estate.service-charges',
    title:
      'the service charge falls due some weeks after the start, or at the year’s end for who pays rent in parts, and is on the schedule two weeks before',
    clauses,
    sql: `
      SELECT coalesce(w.lease, p.lease) AS subject, p.line AS have, w.line AS want
      FROM (SELECT l."leaseNumber" AS lease, l."serviceCharge" || ' due ' || d.due AS line
        FROM {realestate_lease} l CROSS JOIN {realestate_config} c
        CROSS JOIN LATERAL (SELECT CASE l.frequency WHEN 'ANNUAL' THEN l."startDate" + c."serviceChargeAfterDays" ELSE (l."startDate" + interval '12 months' - interval '1 day')::date END AS due) d
        WHERE l.status = 'DRAFT' OR d.due <= ${HORIZON}) w
      FULL JOIN (SELECT l."leaseNumber" AS lease, string_agg(p.amount || ' due ' || p."dueDate", ', ') AS line
        FROM {realestate_payment} p JOIN {realestate_lease} l ON l.id = p."leaseId" WHERE p.type = 'SERVICE_CHARGE' GROUP BY 1) p USING (lease)`,
  },
  {
    id: 'real-estate.late-fees',
    title:
      'a rent that is not settled when the grace is over costs the agreed part of what is open, once, and no other rent does',
    clauses,
    sql: `
      SELECT r."paymentNumber" AS subject, f.line AS have,
        CASE WHEN :today::date > r."dueDate" + c."graceDays" AND o.open > 0
          THEN round(o.open * c."lateFeePercent" / 100, 2) || ' due ' || (r."dueDate" + c."graceDays" + c."lateFeeDueDays") END AS want
      FROM {realestate_payment} r CROSS JOIN {realestate_config} c
      CROSS JOIN LATERAL (SELECT r.amount - CASE WHEN (r."paidAt" + interval '1 hour')::date <= r."dueDate" + c."graceDays" THEN r."amountPaid" ELSE 0 END AS open) o
      LEFT JOIN LATERAL (SELECT string_agg(p.amount || ' due ' || p."dueDate", ', ') AS line FROM {realestate_payment} p WHERE p.type = 'LATE_FEE' AND p."lateForId" = r.id AND p."leaseId" = r."leaseId") f ON true
      WHERE r.type = 'RENT'`,
  },
  everyRow(
    { id: 'real-estate.late-for', title: 'a late fee names the rent that was late, and nothing else names one' },
    'realestate_payment',
    'paymentNumber',
    `(t.type = 'LATE_FEE') = (t."lateForId" IS NOT NULL) AND (t.type IN ('RENT', 'SERVICE_CHARGE')) = (t."periodStart" IS NOT NULL AND t."periodEnd" IS NOT NULL)`,
    ['type', 'periodStart', 'periodEnd'],
  ),
];
