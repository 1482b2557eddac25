import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

/** Customer orders: mix, money and state. */
export const orderRules: readonly Rule[] = [
  mix('mvm.order-mix', 'mvm_parent_order', 'status', { COMPLETED: 2, SPLIT: 3, PENDING: 2, CANCELLED: 1 }),
  {
    id: 'mvm.vendors-per-order',
    title: 'four orders use two vendors and four use one',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT w.vendors || ' vendor(s)' AS subject, count(o.id) AS have, w.orders AS want
      FROM (VALUES (1, 4), (2, 4)) AS w(vendors, orders)
      LEFT JOIN (SELECT s."parentOrderId" AS id, count(DISTINCT s."vendorId") AS vendors FROM {mvm_sub_order} s GROUP BY 1) o USING (vendors)
      GROUP BY w.vendors, w.orders`,
  },
  {
    id: 'mvm.order-amounts',
    title: 'the amounts of an order are those of its lines, and add up',
    clauses: ['8.1.a'],
    sql: `
      SELECT o."orderNumber" || ' ' || f.what AS subject, f.have::text, f.want::text
      FROM {mvm_parent_order} o
      CROSS JOIN LATERAL (SELECT sum(i."lineTotal") AS goods, sum(i."discountAmount") AS discount, sum(i."vatAmount") AS vat
        FROM {mvm_parent_order_item} i WHERE i."parentOrderId" = o.id) i
      CROSS JOIN LATERAL (VALUES
        ('goods', o."goodsTotal", i.goods),
        ('discount', o."discountTotal", i.discount),
        ('VAT', o."vatTotal", i.vat),
        ('grand total', o."grandTotal", o."goodsTotal" - o."discountTotal" + o."vatTotal" + o."shippingTotal")) AS f(what, have, want)`,
  },
  {
    id: 'mvm.line-amounts',
    title: 'a line is quantity times price, and VAT is charged on it less its discount',
    clauses: ['8.1.a'],
    sql: `
      SELECT o."orderNumber" || ' ' || i.sku || ' ' || f.what AS subject, f.have::text, f.want::text
      FROM {mvm_parent_order_item} i JOIN {mvm_parent_order} o ON o.id = i."parentOrderId"
      JOIN {mvm_marketplace_config} c ON c."tenantId" = o."tenantId"
      CROSS JOIN LATERAL (VALUES
        ('goods', i."lineTotal", i.quantity * i."unitPrice"),
        ('VAT', i."vatAmount", round((i."lineTotal" - i."discountAmount") * c."vatPercent" / 100, 2))) AS f(what, have, want)`,
  },
  everyRow(
    { id: 'mvm.discount-has-voucher', title: 'an order has a discount where it has a voucher, and only there' },
    'mvm_parent_order',
    'orderNumber',
    `(t."discountTotal" > 0) = (t."voucherCode" IS NOT NULL)`,
    ['discountTotal', 'voucherCode'],
  ),
  everyRow(
    { id: 'mvm.payment-fits', title: 'payment and its times fit the state of an order: a cancelled order is refunded' },
    'mvm_parent_order',
    'orderNumber',
    `(t."completedAt" IS NOT NULL) = (t.status = 'COMPLETED') AND CASE t.status
       WHEN 'PENDING' THEN t."paymentStatus" = 'PENDING' AND t."paidAt" IS NULL AND t."splitAt" IS NULL
       WHEN 'CANCELLED' THEN t."paymentStatus" = 'REFUNDED' AND t."cancelledAt" IS NOT NULL AND t."refundedAt" IS NOT NULL
       ELSE t."paymentStatus" = 'PAID' AND t."paidAt" IS NOT NULL AND t."splitAt" IS NOT NULL
         AND t."cancelledAt" IS NULL AND t."refundedAt" IS NULL END`,
    ['status', 'paymentStatus'],
  ),
  {
    id: 'mvm.order-state-of-its-parts',
    title: 'the state of an order follows from those of its sub-orders',
    clauses: ['8.1.a'],
    sql: `
      SELECT o."orderNumber" AS subject, o.status AS have, CASE
          WHEN p.states <@ ARRAY['CANCELLED', 'REFUNDED'] THEN 'CANCELLED'
          WHEN p.states = ARRAY['DELIVERED'] THEN 'COMPLETED'
          WHEN p.states = ARRAY['PENDING'] AND o."paidAt" IS NULL THEN 'PENDING'
          ELSE 'SPLIT' END AS want
      FROM {mvm_parent_order} o
      CROSS JOIN LATERAL (SELECT array_agg(DISTINCT s.status::text) AS states FROM {mvm_sub_order} s WHERE s."parentOrderId" = o.id) p`,
  },
  {
    id: 'mvm.completed-with-last-delivery',
    title: 'an order is completed by its last delivery',
    clauses: ['8.1.a'],
    sql: `
      SELECT o."orderNumber" AS subject, 'with the last delivery' AS want,
        CASE WHEN o."completedAt" = (SELECT max(s."deliveredAt") FROM {mvm_sub_order} s WHERE s."parentOrderId" = o.id)
          THEN 'with the last delivery' ELSE 'at another time' END AS have
      FROM {mvm_parent_order} o WHERE o."completedAt" IS NOT NULL`,
  },
  {
    id: 'mvm.naira-and-nigeria',
    title: 'orders and payouts are in naira, orders and vendors in Nigeria',
    clauses: ['8.1.a'],
    sql: `
      SELECT o."orderNumber" AS subject, o.currency || ' ' || o.country AS have, 'NGN NG' AS want FROM {mvm_parent_order} o
      UNION ALL SELECT p."payoutNumber", p.currency, 'NGN' FROM {mvm_payout} p
      UNION ALL SELECT v."tradeName", v.country, 'NG' FROM {mvm_vendor} v`,
  },
];
