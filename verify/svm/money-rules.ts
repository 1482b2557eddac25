import type { Rule } from '../engine/contract.ts';
import { everyRow } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What each order costs, and how far it is paid. */
export const moneyRules: readonly Rule[] = [
  {
    id: 'svm.line-totals',
    title: 'a line total is quantity × unit price, in orders and in carts',
    clauses,
    sql: `
      SELECT o."orderNumber" || ' ' || i.sku AS subject, i."lineTotal"::text AS have, (i.quantity * i."unitPrice")::text AS want
      FROM {svm_order_item} i JOIN {svm_order} o ON o.id = i."orderId"
      UNION ALL
      SELECT c."sessionId" || ' ' || i.sku, i."lineTotal"::text, (i.quantity * i."unitPrice")::text
      FROM {svm_cart_item} i JOIN {svm_cart} c ON c.id = i."cartId"`,
  },
  {
    id: 'svm.order-sums',
    title: 'subtotal and units of an order are those of its lines',
    clauses,
    sql: `
      SELECT o."orderNumber" || ' ' || m.measure AS subject, m.have, m.want
      FROM {svm_order} o
      CROSS JOIN LATERAL (SELECT sum(i."lineTotal") AS total, sum(i.quantity) AS units
        FROM {svm_order_item} i WHERE i."orderId" = o.id) c
      CROSS JOIN LATERAL (VALUES ('subtotal', o.subtotal::text, c.total::text), ('units', o."itemCount"::text, c.units::text)) m(measure, have, want)`,
  },
  {
    id: 'svm.grand-total',
    title: 'the grand total is subtotal − discount + shipping fee + VAT',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, o."grandTotal"::text AS have,
        (o.subtotal - o."discountTotal" + o."shippingFee" + o."taxAmount")::text AS want
      FROM {svm_order} o`,
  },
  {
    id: 'svm.vat',
    title: 'VAT is 7.5 % of subtotal − discount + shipping fee',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, o."taxAmount"::text AS have,
        round((o.subtotal - o."discountTotal" + o."shippingFee") * 0.075, 2)::text AS want
      FROM {svm_order} o`,
  },
  {
    id: 'svm.shipping-fee',
    title: 'the shipping fee is that of the rate, and nothing above its free-shipping threshold',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, o."shippingFee"::text AS have,
        (CASE WHEN o.subtotal > r."freeAbove" THEN 0.00 ELSE r."flatFee" END)::text AS want
      FROM {svm_order} o LEFT JOIN {svm_shipping_rate} r ON r.id = o."shippingRateId"`,
  },
  everyRow(
    {
      id: 'svm.payment-status',
      title: 'payment is captured from confirmation on and given back on a refund; a cancelled order keeps no money',
    },
    'svm_order',
    'orderNumber',
    `CASE t.status WHEN 'PENDING' THEN t."paymentStatus" IN ('PENDING', 'AUTHORIZED')
      WHEN 'CANCELLED' THEN t."paymentStatus" IN ('PENDING', 'REFUNDED')
      WHEN 'REFUNDED' THEN t."paymentStatus" = 'REFUNDED' ELSE t."paymentStatus" = 'CAPTURED' END`,
    ['status', 'paymentStatus'],
  ),
  everyRow(
    { id: 'svm.payment-evidence', title: 'a payment has a reference once authorised, and a time once captured' },
    'svm_order',
    'orderNumber',
    `(t."authorizedAt" IS NOT NULL) = (t."paymentStatus" <> 'PENDING')
      AND (t."paymentReference" IS NOT NULL) = (t."paymentStatus" <> 'PENDING')
      AND coalesce(t."paymentReference", 'LRS-PAY-') LIKE 'LRS-PAY-%'
      AND (t."paidAt" IS NOT NULL) = (t."paymentStatus" IN ('CAPTURED', 'REFUNDED'))`,
    ['paymentStatus', 'paymentReference', 'authorizedAt', 'paidAt'],
  ),
  {
    id: 'svm.payment-references',
    title: 'no two payments share a reference',
    clauses,
    sql: `
      SELECT o."paymentReference" AS subject, count(*) AS have, 1 AS want
      FROM {svm_order} o WHERE o."paymentReference" IS NOT NULL GROUP BY o."paymentReference"`,
  },
  {
    id: 'svm.refunds',
    title: 'a refund gives back every unit and the whole grand total; nothing else is refunded',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, u.refunded || ' units, ' || o."refundedAmount" AS have,
        CASE WHEN o.status = 'REFUNDED' THEN u.ordered || ' units, ' || o."grandTotal" ELSE '0 units, 0.00' END AS want
      FROM {svm_order} o
      CROSS JOIN LATERAL (SELECT sum(i.quantity) AS ordered, sum(i."refundedQuantity") AS refunded
        FROM {svm_order_item} i WHERE i."orderId" = o.id) u`,
  },
  {
    id: 'svm.naira',
    title: 'the store trades in naira and in Nigeria',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, concat_ws(' ', o.currency, o."shipCountry", o."billCountry") AS have, 'NGN NG NG' AS want FROM {svm_order} o
      UNION ALL SELECT c."sessionId", c.currency, 'NGN' FROM {svm_cart} c
      UNION ALL SELECT z.name, z.country, 'NG' FROM {svm_shipping_zone} z
      UNION ALL SELECT concat_ws(' ', a."firstName", a."lastName"), a.country, 'NG' FROM {CustomerAddress} a`,
  },
];
