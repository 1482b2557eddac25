import type { Step } from '../engine/contract.ts';

/** From approval to a matter that is closed with nothing owed by either side. */
export const billingSteps: readonly Step[] = [
  {
    title: 'The unbilled list shows the matter',
    sql: `
      SELECT 'hours and naira' AS subject, sum(e.hours) || ' for ' || sum(e.amount) AS have, '14.00 for 570000.00' AS want
      FROM {leg_time_entry} e WHERE e."matterId" = :matterId AND e.status <> 'INVOICED'`,
  },
  {
    title: 'The managing partner approves what others did',
    sql: `
      WITH approved AS (
        UPDATE "leg_time_entry" SET status = 'APPROVED', "approvedById" = :leadId, "approvedAt" = :now::timestamp - interval '3 days'
        WHERE "matterId" = :matterId AND status = 'LOGGED' AND "staffId" IS DISTINCT FROM :leadId RETURNING id)
      SELECT 'entries' AS subject, count(*) AS have, 3 AS want FROM approved`,
  },
  {
    title: 'The managing partner approves the fee',
    sql: `
      UPDATE "leg_disbursement" SET status = 'APPROVED', "approvedById" = :leadId, "approvedAt" = :now::timestamp - interval '3 days'
      WHERE "matterId" = :matterId AND status = 'SUBMITTED' AND "submittedById" <> :leadId RETURNING 'disbursement' AS subject, status::text AS have, 'APPROVED' AS want`,
  },
  {
    title: 'The invoice is taken out of the retainer',
    sql: `
      INSERT INTO "leg_retainer_transaction" (id, "tenantId", "retainerId", sequence, type, amount, "balanceAfter", "invoiceReference", description, "recordedById", "occurredAt")
      SELECT gen_random_uuid()::text, :tenant, r.id, 2, 'WITHDRAWAL', -b.due, r."currentBalance" - b.due, 'NAC-INV-TRIAL', 'Fees and filing fee', :clerkId, :now::timestamp - interval '2 days'
      FROM {leg_retainer} r CROSS JOIN LATERAL (SELECT (SELECT sum(e.amount) FROM {leg_time_entry} e WHERE e."matterId" = r."matterId" AND e.status = 'APPROVED')
        + (SELECT sum(d.amount) FROM {leg_disbursement} d WHERE d."matterId" = r."matterId" AND d.status = 'APPROVED') AS due) b
      WHERE r.id = :retainerId AND r."currentBalance" >= b.due
      RETURNING 'withdrawal and balance' AS subject, amount || ', ' || "balanceAfter" AS have, '-590000.00, 410000.00' AS want`,
  },
  {
    title: 'The time is on the invoice',
    sql: `
      WITH billed AS (
        UPDATE "leg_time_entry" e SET status = 'INVOICED', "invoiceReference" = t."invoiceReference", "invoicedAt" = t."occurredAt"
        FROM {leg_retainer_transaction} t WHERE t."retainerId" = :retainerId AND t.type = 'WITHDRAWAL' AND e."matterId" = :matterId AND e.status = 'APPROVED' RETURNING e.amount)
      SELECT 'time' AS subject, sum(amount)::text AS have, '570000.00' AS want FROM billed`,
  },
  {
    title: 'The fee is on the invoice',
    sql: `
      UPDATE "leg_disbursement" d SET status = 'INVOICED', "invoiceReference" = t."invoiceReference", "invoicedAt" = t."occurredAt"
      FROM {leg_retainer_transaction} t WHERE t."retainerId" = :retainerId AND t.type = 'WITHDRAWAL' AND d."matterId" = :matterId AND d.status = 'APPROVED'
      RETURNING 'fee' AS subject, d.amount::text AS have, '20000.00' AS want`,
  },
  {
    title: 'What is left goes back to the client',
    sql: `
      INSERT INTO "leg_retainer_transaction" (id, "tenantId", "retainerId", sequence, type, amount, "balanceAfter", description, "recordedById", "occurredAt")
      SELECT gen_random_uuid()::text, :tenant, :retainerId, 3, 'REFUND', -sum(t.amount), 0, 'What was left, back to the client', :clerkId, :now::timestamp - interval '1 day'
      FROM {leg_retainer_transaction} t WHERE t."retainerId" = :retainerId HAVING sum(t.amount) > 0
      RETURNING 'refund' AS subject, amount::text AS have, '-410000.00' AS want`,
  },
  {
    title: 'The retainer is exhausted',
    sql: `
      UPDATE "leg_retainer" r SET "currentBalance" = s.balance, status = CASE WHEN s.balance = 0 THEN 'EXHAUSTED' ELSE 'ACTIVE' END::"LegRetainerStatus", "exhaustedAt" = s.last
      FROM (SELECT sum(t.amount) AS balance, max(t."occurredAt") AS last FROM {leg_retainer_transaction} t WHERE t."retainerId" = :retainerId) s
      WHERE r.id = :retainerId RETURNING 'retainer' AS subject, r.status || ' ' || r."currentBalance" AS have, 'EXHAUSTED 0.00' AS want`,
  },
  {
    title: 'The matter is closed, since nothing is pending or unbilled',
    sql: `
      UPDATE "leg_matter" m SET status = 'CLOSED', "closedAt" = :now::timestamp, outcome = 'Settled on terms'
      WHERE m.id = :matterId AND NOT EXISTS (SELECT FROM {leg_deadline} d WHERE d."matterId" = m.id AND d.status = 'PENDING')
        AND NOT EXISTS (SELECT FROM {leg_time_entry} e WHERE e."matterId" = m.id AND e.status <> 'INVOICED')
        AND NOT EXISTS (SELECT FROM {leg_disbursement} d WHERE d."matterId" = m.id AND d.status <> 'INVOICED')
      RETURNING 'matter' AS subject, m.status::text AS have, 'CLOSED' AS want`,
  },
  {
    title: 'Matter, retainer and invoice tally',
    sql: `
      SELECT v.subject, v.have, v.want FROM {leg_matter} m JOIN {leg_retainer} r ON r."matterId" = m.id
      CROSS JOIN LATERAL (SELECT sum(t.amount) AS balance, -sum(t.amount) FILTER (WHERE t.type = 'WITHDRAWAL') AS taken FROM {leg_retainer_transaction} t WHERE t."retainerId" = r.id) t
      CROSS JOIN LATERAL (SELECT sum(e.hours * e."hourlyRate") AS worth FROM {leg_time_entry} e WHERE e."invoiceReference" = 'NAC-INV-TRIAL') e
      CROSS JOIN LATERAL (SELECT sum(d.amount) AS spent FROM {leg_disbursement} d WHERE d."invoiceReference" = 'NAC-INV-TRIAL') d
      CROSS JOIN LATERAL (VALUES ('balance', r."currentBalance"::text, t.balance::text), ('invoice', t.taken::text, round(e.worth + d.spent, 2)::text),
        ('filing fee', d.spent::text, (SELECT sum(f.fee)::text FROM {leg_filing} f WHERE f."matterId" = m.id))) v(subject, have, want)
      WHERE m.id = :matterId`,
  },
];
