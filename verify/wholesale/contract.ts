import { defineContract } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';
import { clientRules } from './client-rules.ts';
import { draftRules } from './draft-rules.ts';
import { invoiceRules } from './invoice-rules.ts';
import { invoiceOnCredit } from './invoice-workflow.ts';
import { ledgerRules } from './ledger-rules.ts';
import { termsRules } from './terms-rules.ts';
import { tradeViews } from './trade-views.ts';
import { orderWholesale } from './workflow.ts';

const TENANT = 'demo-b2b';
const rows = (count: number) => ({ [TENANT]: count });

/**
 * The wholesaler, for which the mandate names no script: this project's choice, so that no demo tenant is
 * empty. A size of pack has a price of its own; customers and orders use the online store's tables. What makes it a
 * wholesaler stands in the platform's `b2b` tables: clients on credit, tiers, invoices, their ledger and bulk orders.
 */
export const contract = defineContract({
  suite: 'wholesale',
  tables: {
    ProductCategory: { layer: 'configuration', rows: rows(3) },
    Product: { layer: 'operational', rows: rows(10) },
    ProductVariant: { layer: 'operational', rows: rows(30) },
    InventoryLevel: { layer: 'operational', rows: rows(30) },
    inv_channel_config: { layer: 'configuration', rows: rows(10) },
    svm_shipping_zone: { layer: 'configuration', rows: rows(1) },
    svm_shipping_rate: { layer: 'configuration', rows: rows(2) },
    Customer: { layer: 'operational', rows: rows(12) },
    CustomerAddress: { layer: 'operational', rows: rows(12) },
    svm_order: { layer: 'workflow', rows: rows(5) },
    svm_order_item: { layer: 'narrative', rows: rows(12) },
    b2b_configurations: { layer: 'configuration', rows: rows(1) },
    b2b_price_tiers: { layer: 'configuration', rows: rows(4) },
    b2b_credit_terms: { layer: 'configuration', rows: rows(4) },
    b2b_wholesale_price_rules: { layer: 'configuration', rows: rows(6) },
    b2b_customer_profiles: { layer: 'operational', rows: rows(12) },
    b2b_invoices: { layer: 'workflow', rows: rows(18) },
    /** The history of each client's credit: append-only. */
    b2b_credit_ledger: { layer: 'narrative', rows: rows(26) },
    b2b_bulk_order_drafts: { layer: 'workflow', rows: rows(6) },
    b2b_event_logs: { layer: 'narrative', rows: rows(28) },
  },
  softReferences: [
    'b2b_customer_profiles.customerId -> Customer.id',
    'b2b_customer_profiles.verifiedBy -> User.id',
    'b2b_wholesale_price_rules.productId -> Product.id',
    'b2b_wholesale_price_rules.categoryId -> ProductCategory.id',
    'b2b_wholesale_price_rules.createdBy -> User.id',
    'b2b_invoices.orderId -> svm_order.id',
    'b2b_invoices.creditTermId -> b2b_credit_terms.id',
    'b2b_invoices.createdBy -> User.id',
    'b2b_invoices.approvedBy -> User.id',
    'b2b_credit_ledger.performedBy -> User.id',
    'b2b_bulk_order_drafts.convertedOrderId -> svm_order.id',
    'b2b_bulk_order_drafts.createdBy -> User.id',
    'b2b_bulk_order_drafts.submittedBy -> User.id',
    'b2b_event_logs.profileId -> b2b_customer_profiles.id',
    'b2b_event_logs.invoiceId -> b2b_invoices.id',
    'b2b_event_logs.orderId -> svm_order.id',
    'b2b_event_logs.actorId -> User.id',
  ],
  external: ['b2b_customer_profiles.taxId', 'b2b_credit_ledger.referenceId', 'b2b_bulk_order_drafts.offlineId'],
  rules: [
    ...termsRules,
    ...clientRules,
    ...invoiceRules,
    ...ledgerRules,
    ...draftRules,
    mix('wholesale.order-mix', 'svm_order', 'status', { PENDING: 1, CONFIRMED: 1, SHIPPED: 1, DELIVERED: 2 }),
    inOrder('wholesale.order-times', 'svm_order', 'orderNumber', [
      'placedAt',
      'authorizedAt',
      'paidAt',
      'confirmedAt',
      'shippedAt',
      'deliveredAt',
    ]),
    everyRow(
      {
        id: 'wholesale.paid-then-confirmed',
        title: 'an order is confirmed when its transfer has come, and not before',
      },
      'svm_order',
      'orderNumber',
      `(t."paymentStatus" = 'CAPTURED') = (t.status <> 'PENDING') AND (t."paidAt" IS NULL) = (t.status = 'PENDING')`,
      ['status', 'paymentStatus', 'paidAt'],
    ),
    {
      id: 'wholesale.price-tiers',
      title: 'the larger the pack, the less a carton in it costs',
      clauses: ['8.1.a'],
      sql: `
        SELECT v.sku AS subject,
          CASE WHEN v."perCarton" < lag(v."perCarton") OVER tiers OR lag(v.sku) OVER tiers IS NULL THEN 'cheaper' ELSE 'not cheaper' END AS have,
          'cheaper' AS want
        FROM (SELECT t.sku, t."productId", t.position, t.price / (t.options->>'cartons')::int AS "perCarton"
              FROM {ProductVariant} t) v
        WINDOW tiers AS (PARTITION BY v."productId" ORDER BY v.position)`,
    },
    {
      id: 'wholesale.order-sums',
      title: 'the amounts of an order are those of its lines, with shipping and 7.5 % VAT',
      clauses: ['8.1.a'],
      sql: `
        SELECT t."orderNumber" AS subject, t.subtotal || ' + ' || t."taxAmount" || ' = ' || t."grandTotal" AS have,
          l.total || ' + ' || round((l.total + t."shippingFee") * 0.075, 2) || ' = ' ||
            (l.total + t."shippingFee" + round((l.total + t."shippingFee") * 0.075, 2)) AS want
        FROM {svm_order} t
        CROSS JOIN LATERAL (SELECT sum(i.quantity * i."unitPrice")::numeric(14, 2) AS total FROM {svm_order_item} i WHERE i."orderId" = t.id) l`,
    },
    {
      id: 'wholesale.listed',
      title: 'what is ordered is a pack of the wholesale range at its price',
      clauses: ['8.1.a'],
      sql: `
        SELECT t.sku AS subject, t."unitPrice"::text || ' ' || t."productName" AS have, v.price::text || ' ' || p.name AS want
        FROM {svm_order_item} t LEFT JOIN {ProductVariant} v ON v.id = t."variantId" LEFT JOIN {Product} p ON p.id = v."productId"`,
    },
  ],
  views: [
    ...tradeViews,
    {
      id: 'wholesale.price-list',
      title: 'price list by pack',
      tenant: TENANT,
      atLeast: 30,
      naira: ['price', 'perCarton'],
      sql: `
        SELECT c.name AS category, p.name AS product, v.name AS pack, v.price,
          round(v.price / (v.options->>'cartons')::int, 2) AS "perCarton", l."quantityAvailable" AS available
        FROM {ProductVariant} v JOIN {Product} p ON p.id = v."productId" JOIN {ProductCategory} c ON c.id = p."categoryId"
        JOIN {InventoryLevel} l ON l."variantId" = v.id`,
    },
    {
      id: 'wholesale.customers',
      title: 'trade customers by turnover',
      tenant: TENANT,
      atLeast: 4,
      naira: ['turnover'],
      chart: { kind: 'bars', label: 'customer', value: 'turnover' },
      order: '"turnover" DESC',
      sql: `
        SELECT t."firstName" || ' ' || t."lastName" AS customer, a.city, t."totalOrders" AS orders, t."totalSpent" AS turnover
        FROM {Customer} t JOIN {CustomerAddress} a ON a."customerId" = t.id WHERE t."totalOrders" > 0`,
    },
    {
      id: 'wholesale.order-book',
      title: 'order book',
      tenant: TENANT,
      atLeast: 5,
      naira: ['total'],
      order: '"placed" DESC',
      sql: `SELECT t."orderNumber" AS "order", t."customerName" AS customer, t.status, t."grandTotal" AS total, t."placedAt" AS placed FROM {svm_order} t`,
    },
  ],
  workflows: [orderWholesale, invoiceOnCredit],
  endUsers: [],
});
