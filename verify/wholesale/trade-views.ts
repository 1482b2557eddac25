import type { View } from '../engine/contract.ts';

const TENANT = 'demo-b2b';

/** Those who owe: what is past its day and neither paid nor called off. */
const OVERDUE = `i."dueDate" < :now::timestamp AND i.status NOT IN ('PAID', 'CANCELLED')`;

/** What the platform's JSON services of the trade answer, in their order. */
export const tradeViews: readonly View[] = [
  {
    id: 'wholesale.trade-status',
    title: 'state of the trade',
    tenant: TENANT,
    atLeast: 1,
    figures: true,
    naira: ['exposure'],
    sql: `
      SELECT count(*) FILTER (WHERE p.status = 'ACTIVE') AS clients,
        (SELECT count(*) FROM {b2b_price_tiers} t WHERE t."isActive") AS tiers,
        (SELECT count(*) FROM {b2b_credit_terms} k WHERE k."isActive") AS terms,
        (SELECT count(*) FROM {b2b_invoices} i WHERE i.status IN ('SENT', 'VIEWED', 'PARTIAL', 'OVERDUE')) AS "pendingInvoices",
        sum(p."creditUsed") FILTER (WHERE p.status = 'ACTIVE') AS exposure
      FROM {b2b_configurations} c JOIN {b2b_customer_profiles} p ON p."tenantId" = c."tenantId" GROUP BY c.id`,
  },
  {
    id: 'wholesale.clients',
    title: 'clients, newest first',
    tenant: TENANT,
    atLeast: 12,
    naira: ['creditLimit', 'creditUsed', 'creditAvailable'],
    order: '"since" DESC',
    sql: `
      SELECT p."businessName" AS client, p."customerType" AS type, t.name AS tier, k.name AS terms, p."creditLimit", p."creditUsed",
        greatest(0, p."creditLimit" - p."creditUsed") AS "creditAvailable", p."creditStatus", p.status, p."createdAt" AS since
      FROM {b2b_customer_profiles} p JOIN {b2b_price_tiers} t ON t.id = p."priceTierId"
      LEFT JOIN {b2b_credit_terms} k ON k.id = p."creditTermId"`,
  },
  {
    id: 'wholesale.client-statistics',
    title: 'clients by status, type and tier',
    tenant: TENANT,
    atLeast: 14,
    order: '"by", "clients" DESC, "value"',
    sql: `
      SELECT g.by, g.value, count(*) AS clients
      FROM {b2b_customer_profiles} p LEFT JOIN {b2b_price_tiers} t ON t.id = p."priceTierId"
      CROSS JOIN LATERAL (VALUES ('status', p.status::text), ('type', p."customerType"::text), ('tier', t.code)) g(by, value)
      WHERE g.value IS NOT NULL GROUP BY 1, 2`,
  },
  {
    id: 'wholesale.terms',
    title: 'price tiers and credit terms',
    tenant: TENANT,
    atLeast: 8,
    order: '"kind" DESC, "place"',
    sql: `
      SELECT 'tier' AS kind, t.name, t."defaultDiscount"::text || ' %' AS gives, t.priority AS place FROM {b2b_price_tiers} t WHERE t."isActive"
      UNION ALL
      SELECT 'credit', k.name, k."creditDays" || ' days', k."creditDays" FROM {b2b_credit_terms} k WHERE k."isActive"`,
  },
  {
    id: 'wholesale.price-offers',
    title: 'price rules by priority',
    tenant: TENANT,
    atLeast: 5,
    order: '"priority" DESC',
    sql: `
      SELECT r.priority, r.name AS rule, r."priceType" AS kind, r.value, coalesce(x.name, c.name, 'all products') AS for, t.name AS tier
      FROM {b2b_wholesale_price_rules} r LEFT JOIN {Product} x ON x.id = r."productId"
      LEFT JOIN {ProductCategory} c ON c.id = r."categoryId" LEFT JOIN {b2b_price_tiers} t ON t.id = r."priceTierId" WHERE r."isActive"`,
  },
  {
    id: 'wholesale.invoices',
    title: 'invoices, newest first',
    tenant: TENANT,
    atLeast: 18,
    naira: ['total', 'paid', 'due'],
    order: '"raised" DESC',
    sql: `
      SELECT i."invoiceNumber" AS invoice, p."businessName" AS client, i.status, i."totalAmount" AS total, i."amountPaid" AS paid,
        i."amountDue" AS due, i."paymentTerms" AS terms, i."dueDate", i."createdAt" AS raised
      FROM {b2b_invoices} i JOIN {b2b_customer_profiles} p ON p.id = i."profileId"`,
  },
  {
    id: 'wholesale.overdue-invoices',
    title: 'overdue invoices',
    tenant: TENANT,
    atLeast: 2,
    naira: ['due'],
    order: '"raised" DESC',
    sql: `
      SELECT i."invoiceNumber" AS invoice, p."businessName" AS client, i."amountDue" AS due, :today::date - i."dueDate"::date AS days,
        i."createdAt" AS raised
      FROM {b2b_invoices} i JOIN {b2b_customer_profiles} p ON p.id = i."profileId" WHERE ${OVERDUE}`,
  },
  {
    id: 'wholesale.invoice-statistics',
    title: 'invoices by status',
    tenant: TENANT,
    atLeast: 8,
    naira: ['total', 'due'],
    chart: { kind: 'bars', label: 'status', value: 'total' },
    order: '"total" DESC',
    sql: `
      SELECT i.status::text AS status, count(*) AS invoices, sum(i."totalAmount") AS total, sum(i."amountDue") AS due
      FROM {b2b_invoices} i GROUP BY 1`,
  },
  {
    id: 'wholesale.credit-ledger',
    title: 'credit of the clients, newest first',
    tenant: TENANT,
    atLeast: 26,
    naira: ['amount', 'balance'],
    order: '"client", "at" DESC',
    sql: `
      SELECT p."businessName" AS client, l."transactionType" AS entry, l.description, l.amount, l."balanceAfter" AS balance, l."createdAt" AS at
      FROM {b2b_credit_ledger} l JOIN {b2b_customer_profiles} p ON p.id = l."profileId"`,
  },
  {
    id: 'wholesale.bulk-orders',
    title: 'bulk orders, newest first',
    tenant: TENANT,
    atLeast: 6,
    naira: ['estimate', 'saved'],
    order: '"made" DESC',
    sql: `
      SELECT d.name AS "order", p."businessName" AS client, d.status, d."itemCount" AS items, d."estimatedTotal" AS estimate,
        d."discountTotal" AS saved, d."createdAt" AS made
      FROM {b2b_bulk_order_drafts} d JOIN {b2b_customer_profiles} p ON p.id = d."profileId"`,
  },
];
