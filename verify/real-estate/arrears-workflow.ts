import type { Workflow } from '../engine/contract.ts';

/** A rent that does not come in time, its fee, and the money at last. */
export const arrearsWorkflow: Workflow = {
  id: 'real-estate.overdue-to-receipt',
  title: 'A rent in arrears costs a late fee when its grace is over, and both are paid and receipted',
  clauses: ['8.1.a'],
  tenant: 'demo-real-estate',
  steps: [
    {
      title: 'The tracker shows a rent that is overdue, still within its grace',
      sql: `
        SELECT p.id AS "rentId", p."leaseId" AS "leaseId", (p."dueDate" + c."graceDays" + 1)::text AS "graceOver", l."leaseNumber" AS subject, p.status || ' ' || p.amount AS have, 'OVERDUE 600000.00' AS want
        FROM {realestate_payment} p JOIN {realestate_lease} l ON l.id = p."leaseId" CROSS JOIN {realestate_config} c
        WHERE p.type = 'RENT' AND p.status = 'OVERDUE' AND :today::date BETWEEN p."dueDate" + 1 AND p."dueDate" + c."graceDays" AND NOT EXISTS (SELECT FROM {realestate_payment} f WHERE f."lateForId" = p.id)`,
    },
    {
      title: 'The grace passes, and the agreed part of what is open is charged',
      sql: `
        INSERT INTO "realestate_payment" (id, "tenantId", "partnerId", "paymentNumber", "leaseId", "profileId", "lateForId", type, "dueDate", amount, "createdAt", "updatedAt")
        SELECT gen_random_uuid()::text, p."tenantId", p."partnerId", 'LPM-PAY-TRIAL', p."leaseId", p."profileId", p.id, 'LATE_FEE'::"RealestatePaymentType", p."dueDate" + c."graceDays" + c."lateFeeDueDays",
          round((p.amount - p."amountPaid") * c."lateFeePercent" / 100, 2), :graceOver::timestamp, :graceOver::timestamp
        FROM {realestate_payment} p CROSS JOIN {realestate_config} c WHERE p.id = :rentId AND p.status = 'OVERDUE'
        RETURNING 'late fee' AS subject, amount::text AS have, '30000.00' AS want`,
    },
    {
      title: 'The renter owes both',
      sql: `
        SELECT 'open' AS subject, sum(p.amount - p."amountPaid")::text AS have, '630000.00' AS want FROM {realestate_payment} p WHERE p."leaseId" = :leaseId AND p.status <> 'PAID'`,
    },
    {
      title: 'Half of the rent comes in',
      sql: `
        UPDATE "realestate_payment" SET status = 'PARTIAL', "amountPaid" = amount / 2, "paidAt" = :graceOver::timestamp, method = 'USSD', "receiptNumber" = 'LPM-RCP-TRIAL-1' WHERE id = :rentId AND status = 'OVERDUE'
        RETURNING 'rent' AS subject, status || ' ' || "amountPaid" AS have, 'PARTIAL 300000.00' AS want`,
    },
    {
      title: 'The rest comes in, with the fee',
      sql: `
        WITH line AS (
          UPDATE "realestate_payment" SET status = 'PAID', "amountPaid" = amount, "paidAt" = :graceOver::timestamp + interval '1 day', method = 'BANK_TRANSFER', "receiptNumber" = coalesce("receiptNumber", 'LPM-RCP-TRIAL-2')
          WHERE "leaseId" = :leaseId AND status IN ('PARTIAL', 'PENDING') RETURNING "receiptNumber")
        SELECT 'receipts' AS subject, count("receiptNumber") AS have, 2 AS want FROM line`,
    },
    {
      title: 'Nothing of the lease is open any more',
      sql: `
        SELECT 'open' AS subject, sum(p.amount - p."amountPaid")::text AS have, '0.00' AS want FROM {realestate_payment} p WHERE p."leaseId" = :leaseId`,
    },
  ],
};
