import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What it costs. */
export const billingRules: readonly Rule[] = [
  mix('health.billing-types', 'health_billing_fact', 'type', {
    CONSULTATION: 29,
    LAB_TEST: 20,
    MEDICATION: 31,
    PROCEDURE: 0,
    IMAGING: 0,
    VACCINATION: 0,
  }),
  mix('health.billing-mix', 'health_billing_fact', 'status', { BILLED: 68, PENDING: 7, WAIVED: 3, CANCELLED: 2 }),
  {
    id: 'health.rendered-is-recorded',
    title:
      'each consultation but a free review, each test and each dispensing is one billing fact of its price, and nothing else is',
    clauses,
    sql: `
      SELECT coalesce(w.what, b.what) AS subject, b.terms AS have, w.terms AS want
      FROM (SELECT e."encounterNumber" || ' CONSULTATION' AS what, '1 for ' || c."consultationFee" AS terms
          FROM {health_encounter} e JOIN {health_visit} v ON v.id = e."visitId" JOIN {health_appointment} a ON a.id = v."appointmentId"
          JOIN {health_config} c ON c."tenantId" = e."tenantId" WHERE a.type <> 'FOLLOW_UP'
        UNION ALL SELECT e."encounterNumber" || ' LAB_TEST ' || o."orderNumber", '1 for ' || o.price
          FROM {health_lab_order} o JOIN {health_encounter} e ON e.id = o."encounterId"
        UNION ALL SELECT e."encounterNumber" || ' MEDICATION', sum(r."dispensedQuantity") || ' for ' || sum(r."dispensedQuantity" * r."unitPrice")
          FROM {health_prescription} r JOIN {health_encounter} e ON e.id = r."encounterId" WHERE r."dispensedQuantity" > 0 GROUP BY e."encounterNumber") w
      FULL JOIN (SELECT concat_ws(' ', e."encounterNumber", b.type, o."orderNumber") AS what, b.quantity || ' for ' || b.amount AS terms
          FROM {health_billing_fact} b JOIN {health_encounter} e ON e.id = b."encounterId" LEFT JOIN {health_lab_order} o ON o.id = b."labOrderId") b USING (what)`,
  },
  everyRow(
    { id: 'health.no-vat', title: 'health care bears no VAT and is priced in naira' },
    'health_billing_fact',
    'factNumber',
    `t."taxAmount" = 0 AND t.currency = 'NGN' AND t.amount > 0`,
    ['taxAmount', 'currency', 'amount'],
  ),
  everyRow(
    { id: 'health.billing-states', title: 'a billing fact has the times of its state, and a reason when it is let go' },
    'health_billing_fact',
    'factNumber',
    `(t."billedAt" IS NOT NULL) = (t.status = 'BILLED') AND (t."releasedAt" IS NOT NULL) = (t.status IN ('WAIVED', 'CANCELLED'))
      AND (t."releaseReason" IS NOT NULL) = (t."releasedAt" IS NOT NULL) AND (t."releasedById" IS NOT NULL) = (t."releasedAt" IS NOT NULL)
      AND greatest(t."billedAt", t."releasedAt", t."recordedAt") <= :now::timestamp AND t."recordedAt" <= coalesce(least(t."billedAt", t."releasedAt"), t."recordedAt")`,
    ['status', 'recordedAt', 'billedAt', 'releasedAt', 'releaseReason'],
  ),
  {
    id: 'health.pending-is-fresh',
    title: 'what waits to be billed is of yesterday, or a test whose sample is still to come',
    clauses,
    sql: `
      SELECT b."factNumber" AS subject, 'fresh' AS want,
        CASE WHEN (b."recordedAt" + interval '1 hour')::date >= :today::date - 1 OR o.status = 'ORDERED' THEN 'fresh' ELSE 'since ' || b."recordedAt"::date END AS have
      FROM {health_billing_fact} b LEFT JOIN {health_lab_order} o ON o.id = b."labOrderId" WHERE b.status = 'PENDING'`,
  },
  {
    id: 'health.released-facts',
    title: 'the medical director lets facts go: consultations are waived, tests that fail are cancelled',
    clauses,
    sql: `
      SELECT b."factNumber" AS subject, concat_ws(' ', b.status, b.type, o.status, p.role) AS have,
        CASE b.status WHEN 'WAIVED' THEN 'WAIVED CONSULTATION ADMIN'
          ELSE concat_ws(' ', 'CANCELLED LAB_TEST', CASE o.status WHEN 'CANCELLED' THEN 'CANCELLED' ELSE 'REJECTED' END, 'ADMIN') END AS want
      FROM {health_billing_fact} b LEFT JOIN {health_lab_order} o ON o.id = b."labOrderId" LEFT JOIN {health_provider} p ON p.id = b."releasedById"
      WHERE b.status IN ('WAIVED', 'CANCELLED') OR o.status IN ('REJECTED', 'CANCELLED')`,
  },
];
