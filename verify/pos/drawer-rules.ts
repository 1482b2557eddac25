import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** A condition on each movement `m` of a shift `h`, in words when it fails: a list of `WHEN … THEN …`. */
function everyMovement(id: string, title: string, wrong: string, where = 'true'): Rule {
  return {
    id,
    title,
    clauses,
    sql: `
      SELECT h."shiftNumber" || ' #' || m.sequence AS subject, CASE ${wrong} ELSE 'as agreed' END AS have, 'as agreed' AS want
      FROM {pos_cash_movement} m JOIN {pos_shift} h ON h.id = m."shiftId" WHERE ${where}`,
  };
}

export const drawerRules: readonly Rule[] = [
  mix('pos.movement-mix', 'pos_cash_movement', 'type', {
    OPEN_FLOAT: 6,
    SALE: 0,
    REFUND: 3,
    PAYOUT: 2,
    PAY_IN: 1,
    DROP: 4,
    ADJUSTMENT: 2,
  }),
  {
    id: 'pos.opening-float',
    title: 'a shift begins with its float of ₦10,000, and with that one only',
    clauses,
    sql: `
      SELECT h."shiftNumber" AS subject,
        (SELECT string_agg(m.sequence || ' ' || m.amount || ' at ' || m."occurredAt", ', ' ORDER BY m.sequence)
         FROM {pos_cash_movement} m WHERE m."shiftId" = h.id AND m.type = 'OPEN_FLOAT')
          || ' for ' || h."openingFloat" AS have,
        '1 10000.00 at ' || h."openedAt" || ' for 10000.00' AS want
      FROM {pos_shift} h`,
  },
  everyMovement(
    'pos.movement-direction',
    'a movement goes the way of its type, and the balance with it',
    `WHEN m.amount <= 0 THEN 'amount ' || m.amount
      WHEN m.type IN ('OPEN_FLOAT', 'SALE', 'PAY_IN') AND m.direction = 'OUT' THEN m.type || ' goes OUT'
      WHEN m.type IN ('REFUND', 'PAYOUT', 'DROP') AND m.direction = 'IN' THEN m.type || ' goes IN'
      WHEN m."balanceAfter" <> m."balanceBefore" + CASE m.direction WHEN 'IN' THEN m.amount ELSE -m.amount END
        THEN m."balanceBefore" || ' ' || m.direction || ' ' || m.amount || ' gives ' || m."balanceAfter"
      WHEN m."balanceAfter" < 0 THEN 'balance ' || m."balanceAfter"`,
  ),
  {
    id: 'pos.drawer-chain',
    title: 'the balance before a movement is the one after the last, with the cash sales between the two',
    clauses,
    sql: `
      SELECT h."shiftNumber" || ' #' || m.sequence AS subject, m."balanceBefore"::text AS have,
        (m.before + (SELECT coalesce(sum(s."grandTotal"), 0.00) FROM {pos_sale} s
          WHERE s."shiftId" = h.id AND s."paymentMethod" = 'CASH' AND s.status <> 'VOIDED'
            AND s."soldAt" > coalesce(m.since, '-infinity') AND s."soldAt" <= m."occurredAt"))::text AS want
      FROM (SELECT x.*, coalesce(lag(x."balanceAfter") OVER w, 0.00) AS before, lag(x."occurredAt") OVER w AS since
        FROM {pos_cash_movement} x WINDOW w AS (PARTITION BY x."shiftId" ORDER BY x.sequence)) m
      JOIN {pos_shift} h ON h.id = m."shiftId"`,
  },
  {
    id: 'pos.movement-sequence',
    title: 'the movements of a shift are numbered from 1 in the order of time',
    clauses,
    sql: `
      SELECT h."shiftNumber" || ' #' || m.sequence AS subject, m.sequence AS have,
        row_number() OVER (PARTITION BY h.id ORDER BY m."occurredAt", m.sequence) AS want
      FROM {pos_cash_movement} m JOIN {pos_shift} h ON h.id = m."shiftId"`,
  },
  everyMovement(
    'pos.movement-in-shift',
    'cash moves while the shift is open; what a count has shown is booked when it is reconciled',
    `WHEN m."occurredAt" < h."openedAt" THEN m.type || ' before opening'
      WHEN m.type = 'ADJUSTMENT' AND m."occurredAt" IS DISTINCT FROM h."reconciledAt" THEN 'ADJUSTMENT apart from reconciling'
      WHEN m.type <> 'ADJUSTMENT' AND m."occurredAt" > coalesce(h."closedAt", :now::timestamp) THEN m.type || ' after closing'`,
  ),
  {
    id: 'pos.cash-refunds-paid',
    title: 'each refund of a cash sale leaves its drawer once, and no other refund does',
    clauses,
    sql: `
      SELECT s."saleNumber" AS subject, coalesce(string_agg(m.amount || ' at ' || m."occurredAt", ' and '), 'no cash') AS have,
        CASE WHEN s."paymentMethod" = 'CASH' AND s."refundedAmount" > 0
          THEN s."refundedAmount" || ' at ' || s."reversedAt" ELSE 'no cash' END AS want
      FROM {pos_sale} s
      LEFT JOIN {pos_cash_movement} m ON m."saleId" = s.id AND m."shiftId" = s."shiftId" AND m.type = 'REFUND'
      GROUP BY s.id, s."saleNumber", s."paymentMethod", s."refundedAmount", s."reversedAt"`,
  },
  everyMovement(
    'pos.movement-of-sale',
    'a refund names its sale; other movements have none',
    `WHEN (m.type IN ('SALE', 'REFUND')) <> (m."saleId" IS NOT NULL)
      THEN m.type || CASE WHEN m."saleId" IS NULL THEN ' of no sale' ELSE ' of a sale' END`,
  ),
  everyMovement(
    'pos.safe-drop',
    'a safe drop is of ₦20,000 and leaves the float in the drawer',
    `WHEN m.amount <> 20000 THEN 'drop of ' || m.amount
      WHEN m."balanceAfter" < h."openingFloat" THEN m."balanceAfter" || ' left'`,
    `m.type = 'DROP'`,
  ),
  everyMovement(
    'pos.approvals',
    'refunds, adjustments and whatever takes out ₦20,000 or more are approved, and never by the performer',
    `WHEN m."approvedById" = m."performedById" THEN 'approved by the performer'
      WHEN m."approvedById" IS NULL AND (m.type IN ('REFUND', 'ADJUSTMENT') OR (m.direction = 'OUT' AND m.amount >= 20000))
        THEN m.type || ' of ' || m.amount || ' without approval'`,
  ),
];
