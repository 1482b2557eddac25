import type { Workflow } from '../engine/contract.ts';

/** The accounts clerk raises an invoice as the platform's service does, sends it, and records what came in for it. */
export const invoiceOnCredit: Workflow = {
  id: 'wholesale.invoice',
  title:
    'a client with credit is invoiced by the next number, the ledger follows, and the payment gives the credit back',
  clauses: ['5.d'],
  tenant: 'demo-b2b',
  steps: [
    {
      title: 'a client has credit left, and the days in which it pays',
      sql: `SELECT p.id AS "profileId", p."creditUsed"::text AS before, k."creditDays"::text AS days, t."defaultDiscount"::text AS off
        FROM {b2b_customer_profiles} p JOIN {b2b_credit_terms} k ON k.id = p."creditTermId" JOIN {b2b_price_tiers} t ON t.id = p."priceTierId"
        WHERE p."businessName" = 'Allen Avenue Foodhall' AND p.status = 'ACTIVE' AND p."allowCreditPurchase"
          AND p."creditStatus" = 'ACTIVE' AND p."creditUsed" < p."creditLimit"`,
    },
    {
      title: 'ten cartons of rice are priced for its tier',
      sql: `SELECT p.id AS "productId", p.name AS "productName", p.price::text AS price, (p.price * 10)::text AS subtotal,
          round(p.price * 10 * :off::numeric / 100, 2)::text AS discount,
          round((p.price * 10 - round(p.price * 10 * :off::numeric / 100, 2)) * c."vatRate" / 100, 2)::text AS tax
        FROM {Product} p CROSS JOIN {b2b_configurations} c WHERE p.sku = 'BWH-RICE'`,
    },
    {
      title: 'the invoice is raised by the number after the last',
      sql: `INSERT INTO "b2b_invoices" (id, "tenantId", "invoiceNumber", "profileId", subtotal, "discountTotal", "taxTotal", "totalAmount", "amountDue",
          "dueDate", "paymentTerms", "lineItems", status, "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, 'INV-' || to_char(:now::timestamp, 'YYMM') || '-' || lpad((count(*) + 1)::text, 5, '0'), :profileId,
          :subtotal::numeric, :discount::numeric, :tax::numeric, s.total, s.total, :now::timestamp + :days::int * interval '1 day', 'Net ' || :days,
          jsonb_build_array(jsonb_build_object('productId', :productId::text, 'productName', :productName::text, 'quantity', 10,
            'unitPrice', :price::numeric, 'lineTotal', :subtotal::numeric)), 'DRAFT', :now::timestamp
        FROM {b2b_invoices} i CROSS JOIN (SELECT :subtotal::numeric - :discount::numeric + :tax::numeric AS total) s GROUP BY s.total
        RETURNING id AS "invoiceId", "invoiceNumber" AS number, "totalAmount"::text AS total, 'last five of its number' AS subject,
          right("invoiceNumber", 5) AS have, '00019' AS want`,
    },
    {
      title: 'it is sent',
      sql: `UPDATE "b2b_invoices" SET status = 'SENT' WHERE id = :invoiceId AND status = 'DRAFT' RETURNING "dueDate"::text AS due`,
    },
    {
      title: 'the ledger has the purchase',
      sql: `INSERT INTO "b2b_credit_ledger" (id, "tenantId", "profileId", "transactionType", amount, "balanceBefore", "balanceAfter", "invoiceId",
          description, "dueDate", "performedAt", "createdAt")
        VALUES (gen_random_uuid()::text, :tenant, :profileId, 'PURCHASE', :total::numeric, :before::numeric, :before::numeric + :total::numeric,
          :invoiceId, 'Invoice ' || :number, :due::timestamp, :now::timestamp, :now::timestamp)
        RETURNING "balanceAfter"::text AS balance`,
    },
    {
      title: 'the client uses that much credit, within its limit',
      sql: `UPDATE "b2b_customer_profiles" SET "creditUsed" = :balance::numeric WHERE id = :profileId AND "creditLimit" >= :balance::numeric
        RETURNING 'credit in use' AS subject, "creditUsed"::text AS have, (:before::numeric + :total::numeric)::text AS want`,
    },
    {
      title: 'the transfer is recorded, and the invoice is paid',
      sql: `UPDATE "b2b_invoices" SET "amountPaid" = "amountPaid" + :total::numeric, "amountDue" = greatest(0, "amountDue" - :total::numeric),
          status = 'PAID', "paidDate" = :now::timestamp WHERE id = :invoiceId AND status = 'SENT'
        RETURNING 'what is due' AS subject, "amountDue"::text AS have, '0.00' AS want`,
    },
    {
      title: 'the ledger has the payment',
      sql: `INSERT INTO "b2b_credit_ledger" (id, "tenantId", "profileId", "transactionType", amount, "balanceBefore", "balanceAfter", "invoiceId",
          description, "performedAt", "createdAt")
        VALUES (gen_random_uuid()::text, :tenant, :profileId, 'PAYMENT', :total::numeric, :balance::numeric, :balance::numeric - :total::numeric,
          :invoiceId, 'Payment for ' || :number || ' (Ref: TRF-TRIAL)', :now::timestamp, :now::timestamp)
        RETURNING "balanceAfter"::text AS settled`,
    },
    {
      title: 'the client has its credit back',
      sql: `UPDATE "b2b_customer_profiles" SET "creditUsed" = :settled::numeric WHERE id = :profileId
        RETURNING 'credit in use' AS subject, "creditUsed"::text AS have, :before::text AS want`,
    },
    {
      title: 'the list shows the invoice paid',
      sql: `SELECT i."invoiceNumber" AS subject, i.status || ' ' || i."amountPaid" AS have, 'PAID ' || :total::text AS want
        FROM {b2b_invoices} i WHERE i.id = :invoiceId`,
    },
  ],
};
