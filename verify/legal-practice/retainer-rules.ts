import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Retainers with the number of their matter, as `r`. */
const RETAINERS = `(SELECT r.*, m."matterNumber" AS matter FROM {leg_retainer} r JOIN {leg_matter} m ON m.id = r."matterId") r`;

/** The money that clients have left with the firm. */
export const retainerRules: readonly Rule[] = [
  mix('legal-practice.retainer-mix', 'leg_retainer', 'status', { ACTIVE: 4, EXHAUSTED: 1 }),
  mix('legal-practice.retainer-transaction-mix', 'leg_retainer_transaction', 'type', {
    DEPOSIT: 5,
    WITHDRAWAL: 6,
    ADJUSTMENT: 1,
    REFUND: 1,
    TRANSFER: 0,
  }),
  {
    id: 'legal-practice.retainers-kept',
    title: 'a matter has a retainer when it is billed against one',
    clauses,
    sql: `
      SELECT m."matterNumber" AS subject, count(r.id) AS have, CASE WHEN m."billingType" = 'RETAINER' THEN 1 ELSE 0 END AS want
      FROM {leg_matter} m LEFT JOIN {leg_retainer} r ON r."matterId" = m.id GROUP BY m.id, m."matterNumber", m."billingType"`,
  },
  {
    id: 'legal-practice.balance',
    title: 'the balance of a retainer is the sum of its transactions',
    clauses,
    sql: `
      SELECT r.matter AS subject, r."currentBalance"::text AS have, sum(t.amount)::text AS want
      FROM ${RETAINERS} LEFT JOIN {leg_retainer_transaction} t ON t."retainerId" = r.id GROUP BY r.id, r.matter, r."currentBalance"`,
  },
  {
    id: 'legal-practice.running-balance',
    title: 'a transaction leaves the balance that it says, and none is below zero',
    clauses,
    sql: `
      SELECT r.matter || ' #' || t.sequence AS subject, t."balanceAfter"::text AS have,
        greatest(sum(t.amount) OVER (PARTITION BY t."retainerId" ORDER BY t.sequence), 0)::text AS want
      FROM {leg_retainer_transaction} t JOIN ${RETAINERS} ON r.id = t."retainerId"`,
  },
  {
    id: 'legal-practice.transaction-order',
    title: 'transactions are numbered 1, 2, 3, ... in the order in which they happened',
    clauses,
    sql: `
      SELECT r.matter || ' #' || t.sequence AS subject, t.sequence AS have,
        row_number() OVER (PARTITION BY t."retainerId" ORDER BY t."occurredAt", t.sequence) AS want
      FROM {leg_retainer_transaction} t JOIN ${RETAINERS} ON r.id = t."retainerId"`,
  },
  {
    id: 'legal-practice.transaction-signs',
    title: 'deposits come in, withdrawals and refunds go out, and a withdrawal names an invoice',
    clauses,
    sql: `
      SELECT r.matter || ' #' || t.sequence AS subject, concat_ws(' ', t.type, t.amount, t."invoiceReference") AS have,
        CASE WHEN (CASE t.type WHEN 'DEPOSIT' THEN t.amount > 0 WHEN 'WITHDRAWAL' THEN t.amount < 0 WHEN 'REFUND' THEN t.amount < 0 ELSE t.amount <> 0 END)
            AND (t."invoiceReference" IS NOT NULL) = (t.type = 'WITHDRAWAL') THEN concat_ws(' ', t.type, t.amount, t."invoiceReference")
          ELSE t.type || ' as agreed' END AS want
      FROM {leg_retainer_transaction} t JOIN ${RETAINERS} ON r.id = t."retainerId"`,
  },
  {
    id: 'legal-practice.first-deposit',
    title: 'a retainer begins with a deposit of ₦1 m to ₦5 m, which is its initial amount and the fee agreed',
    clauses,
    sql: `
      SELECT r.matter AS subject, concat_ws(' ', t.type, t.amount) AS have,
        CASE WHEN r."initialAmount" BETWEEN 1000000 AND 5000000 AND r."initialAmount" = m."agreedFee" AND r."createdAt" = t."occurredAt"
          THEN 'DEPOSIT ' || r."initialAmount" ELSE 'DEPOSIT of the fee agreed, ' || m."agreedFee" END AS want
      FROM ${RETAINERS} JOIN {leg_matter} m ON m.id = r."matterId" LEFT JOIN {leg_retainer_transaction} t ON t."retainerId" = r.id AND t.sequence = 1`,
  },
  {
    id: 'legal-practice.exhausted',
    title:
      'a retainer is exhausted since the transaction that left nothing in it, and every one has a minimum of ₦200,000',
    clauses,
    sql: `
      SELECT r.matter AS subject, concat_ws(' ', r.status, r."exhaustedAt", r."minimumBalance") AS have,
        concat_ws(' ', CASE WHEN l."balanceAfter" = 0 THEN 'EXHAUSTED ' || l."occurredAt" ELSE 'ACTIVE' END, '200000.00') AS want
      FROM ${RETAINERS} CROSS JOIN LATERAL (SELECT t."balanceAfter", t."occurredAt" FROM {leg_retainer_transaction} t
        WHERE t."retainerId" = r.id ORDER BY t.sequence DESC LIMIT 1) l`,
  },
  {
    id: 'legal-practice.low-retainer',
    title: 'one retainer that is in use has fallen below its minimum',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT 'low retainers' AS subject, count(*) FILTER (WHERE r.status = 'ACTIVE' AND r."currentBalance" < r."minimumBalance") AS have, 1 AS want
      FROM {leg_retainer} r`,
  },
];
