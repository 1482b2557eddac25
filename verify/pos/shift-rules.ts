import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';
import { expectedCash } from './expected-cash.ts';

const clauses = ['8.1.a'];

/** Columns of a shift against what its sales add up to; each `want` aggregates over the sales `s`. */
function computed(id: string, title: string, wants: Readonly<Record<string, string>>): Rule {
  const columns = Object.keys(wants);
  return {
    id,
    title,
    clauses,
    sql: `
      SELECT t."shiftNumber" || ' ' || m.measure AS subject, m.have, m.want
      FROM {pos_shift} t
      CROSS JOIN LATERAL (
        SELECT ${columns.map((column) => `(${wants[column]})::text AS "${column}"`).join(', ')}
        FROM {pos_sale} s WHERE s."shiftId" = t.id) c
      CROSS JOIN LATERAL (
        VALUES ${columns.map((column) => `('${column}', t."${column}"::text, c."${column}")`).join(', ')}) m(measure, have, want)`,
  };
}

function total(amount: string, where = 'true'): string {
  return `coalesce(sum(${amount}) FILTER (WHERE s.status <> 'VOIDED' AND ${where}), 0.00)`;
}

export const shiftRules: readonly Rule[] = [
  mix('pos.shift-mix', 'pos_shift', 'status', { OPEN: 1, CLOSED: 1, RECONCILED: 4, VOID: 0 }),
  everyRow(
    { id: 'pos.open-shift-is-todays', title: "the open shift is today's, and today's shift is open" },
    'pos_shift',
    'shiftNumber',
    `(t.status = 'OPEN') = ((t."openedAt" + interval '1 hour')::date = :today::date)`,
    ['status', 'openedAt'],
  ),
  everyRow(
    { id: 'pos.shift-states', title: 'a shift that is over was closed and counted, a reconciled one also signed off' },
    'pos_shift',
    'shiftNumber',
    `(t.status = 'OPEN') = (t."closedAt" IS NULL) AND (t.status = 'OPEN') = (t."closedById" IS NULL)
      AND (t.status = 'OPEN') = (t."actualCash" IS NULL) AND (t.status = 'OPEN') = (t."cashVariance" IS NULL)
      AND (t.status = 'RECONCILED') = (t."reconciledAt" IS NOT NULL)
      AND (t.status = 'RECONCILED') = (t."reconciledById" IS NOT NULL)`,
    ['status', 'closedAt', 'actualCash', 'reconciledAt'],
  ),
  everyRow(
    { id: 'pos.shift-hours', title: 'shifts are worked in one day between 08:00 and 20:00' },
    'pos_shift',
    'shiftNumber',
    `(t."openedAt" + interval '1 hour')::time >= '08:00'
      AND (t."closedAt" IS NULL OR (t."closedAt"::date = t."openedAt"::date AND t."closedAt" > t."openedAt"
        AND (t."closedAt" + interval '1 hour')::time <= '20:00'))`,
    ['openedAt', 'closedAt'],
  ),
  {
    id: 'pos.one-open-shift-per-till',
    title: 'a till has one open shift at most',
    clauses,
    sql: `
      SELECT t."tillCode" AS subject, n.open AS have, least(n.open, 1) AS want
      FROM (SELECT DISTINCT "tillCode", "locationId" FROM {pos_shift} x) t
      CROSS JOIN LATERAL (SELECT count(*)::int AS open FROM {pos_shift} o
        WHERE o."tillCode" = t."tillCode" AND o."locationId" = t."locationId" AND o.status = 'OPEN') n`,
  },
  computed('pos.shift-totals', 'the totals of a shift are the sums of its sales', {
    grossSales: total('s."grandTotal"'),
    refundTotal: total('s."refundedAmount"'),
    netSales: total('s."grandTotal" - s."refundedAmount"'),
    taxTotal: total('s."taxAmount"'),
  }),
  computed('pos.shift-methods', 'the payment split of a shift is the sums of its sales by method', {
    cashSales: total('s."grandTotal"', `s."paymentMethod" = 'CASH'`),
    cardSales: total('s."grandTotal"', `s."paymentMethod" = 'CARD'`),
    bankTransferSales: total('s."grandTotal"', `s."paymentMethod" = 'BANK_TRANSFER'`),
    otherSales: total('s."grandTotal"', `s."paymentMethod" IN ('MOBILE_MONEY', 'SPLIT')`),
  }),
  computed('pos.shift-counts', 'the counts of a shift are those of its sales', {
    saleCount: `count(*) FILTER (WHERE s.status <> 'VOIDED')`,
    voidCount: `count(*) FILTER (WHERE s.status = 'VOIDED')`,
    refundCount: `count(*) FILTER (WHERE s.status IN ('REFUNDED', 'PARTIALLY_REFUNDED'))`,
  }),
  {
    id: 'pos.expected-cash',
    title: 'expected cash is float + cash sales + pay-ins − payouts − drops − cash refunds',
    clauses,
    sql: `
      SELECT t."shiftNumber" AS subject, t."expectedCash"::text AS have, ${expectedCash('t')}::text AS want
      FROM {pos_shift} t`,
  },
  {
    id: 'pos.cash-variance',
    title: 'the variance of a counted shift is actual less expected cash',
    clauses,
    sql: `
      SELECT t."shiftNumber" AS subject, t."cashVariance"::text AS have, (t."actualCash" - t."expectedCash")::text AS want
      FROM {pos_shift} t WHERE t."actualCash" IS NOT NULL`,
  },
  everyRow(
    {
      id: 'pos.variance-explained',
      title: 'a variance is small and carries a reason; a drawer that tallies needs none',
    },
    'pos_shift',
    'shiftNumber',
    `abs(t."cashVariance") <= 500 AND (t."cashVariance" <> 0) = (t."varianceReason" IS NOT NULL)`,
    ['cashVariance', 'varianceReason'],
    't."actualCash" IS NOT NULL',
  ),
  {
    id: 'pos.variance-booked',
    title: 'reconciling books the variance, and nothing else is adjusted',
    clauses,
    sql: `
      SELECT t."shiftNumber" AS subject,
        (SELECT coalesce(sum(CASE m.direction WHEN 'IN' THEN m.amount ELSE -m.amount END), 0.00)
         FROM {pos_cash_movement} m WHERE m."shiftId" = t.id AND m.type = 'ADJUSTMENT')::text AS have,
        (CASE WHEN t.status = 'RECONCILED' THEN t."cashVariance" ELSE 0.00 END)::text AS want
      FROM {pos_shift} t`,
  },
  {
    id: 'pos.four-eyes',
    title: 'nobody reconciles a shift that she opened or closed',
    clauses,
    sql: `
      SELECT t."shiftNumber" AS subject,
        CASE t."reconciledById" WHEN t."openedById" THEN 'its opener' WHEN t."closedById" THEN 'its closer' ELSE 'somebody else' END
          AS have,
        'somebody else' AS want
      FROM {pos_shift} t WHERE t."reconciledById" IS NOT NULL`,
  },
];
