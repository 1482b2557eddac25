import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What happened to each order, and when. */
export const orderRules: readonly Rule[] = [
  mix('svm.order-mix', 'svm_order', 'status', {
    PENDING: 2,
    CONFIRMED: 2,
    PROCESSING: 2,
    SHIPPED: 2,
    DELIVERED: 2,
    CANCELLED: 1,
    REFUNDED: 1,
    PARTIALLY_REFUNDED: 0,
  }),
  {
    id: 'svm.order-numbers',
    title: 'order numbers carry the prefix of the shop and rise with time',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, o."orderNumber" AS have,
        'LRS-SO-' || lpad((row_number() OVER (ORDER BY o."placedAt", o."orderNumber"))::text, 4, '0') AS want
      FROM {svm_order} o`,
  },
  {
    id: 'svm.order-size',
    title: 'an order has two to five lines',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, l.lines AS have, least(greatest(l.lines, 2), 5) AS want
      FROM {svm_order} o CROSS JOIN LATERAL (SELECT count(*) AS lines FROM {svm_order_item} i WHERE i."orderId" = o.id) l`,
  },
  {
    id: 'svm.status-times',
    title: 'an order has been through the steps that its status says, and no others',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject,
        concat_ws(' ', o.status, CASE WHEN o."confirmedAt" IS NOT NULL THEN 'confirmed' END,
          CASE WHEN o."shippedAt" IS NOT NULL THEN 'shipped' END, CASE WHEN o."deliveredAt" IS NOT NULL THEN 'delivered' END,
          CASE WHEN o."refundedAt" IS NOT NULL THEN 'refunded' END, CASE WHEN o."cancelledAt" IS NOT NULL THEN 'cancelled' END) AS have,
        concat_ws(' ', o.status, CASE o.status WHEN 'CONFIRMED' THEN 'confirmed' WHEN 'PROCESSING' THEN 'confirmed'
          WHEN 'SHIPPED' THEN 'confirmed shipped' WHEN 'DELIVERED' THEN 'confirmed shipped delivered'
          WHEN 'REFUNDED' THEN 'confirmed shipped delivered refunded' WHEN 'CANCELLED' THEN 'cancelled' END) AS want
      FROM {svm_order} o`,
  },
  inOrder('svm.order-times', 'svm_order', 'orderNumber', [
    'placedAt',
    'authorizedAt',
    'paidAt',
    'confirmedAt',
    'shippedAt',
    'deliveredAt',
    'refundedAt',
  ]),
  everyRow(
    { id: 'svm.order-past', title: 'nothing that happened to an order lies before it or in the future' },
    'svm_order',
    'orderNumber',
    `greatest(t."placedAt", t."authorizedAt", t."paidAt", t."confirmedAt", t."shippedAt", t."deliveredAt", t."cancelledAt",
      t."refundedAt") <= t."updatedAt" AND t."updatedAt" <= :now::timestamp AND t."createdAt" = t."placedAt"
      AND (t."cancelledAt" IS NULL OR t."cancelledAt" > t."placedAt")`,
    ['createdAt', 'placedAt', 'cancelledAt', 'updatedAt'],
  ),
  {
    id: 'svm.shop-hours',
    title: 'the shop ships, delivers, cancels and refunds from Monday to Saturday, 08:00 to 20:00',
    clauses,
    sql: `
      SELECT o."orderNumber" || ' ' || w.what AS subject,
        CASE WHEN extract(isodow FROM w.time + interval '1 hour') = 7
          OR (w.time + interval '1 hour')::time NOT BETWEEN '08:00' AND '20:00' THEN w.time::text ELSE 'at work' END AS have,
        'at work' AS want
      FROM {svm_order} o
      CROSS JOIN LATERAL (VALUES ('shipped', o."shippedAt"), ('delivered', o."deliveredAt"), ('cancelled', o."cancelledAt"),
        ('refunded', o."refundedAt")) w(what, time)
      WHERE w.time IS NOT NULL`,
  },
  {
    id: 'svm.fulfilment',
    title: 'an order is fulfilled as far as its units have reached the customer',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, o."fulfilmentStatus"::text AS have,
        CASE WHEN u.fulfilled = 0 THEN 'UNFULFILLED' WHEN u.fulfilled < u.ordered THEN 'PARTIALLY_FULFILLED'
          WHEN u.fulfilled = u.ordered THEN 'FULFILLED' ELSE 'more than ordered' END AS want
      FROM {svm_order} o
      CROSS JOIN LATERAL (SELECT sum(i.quantity) AS ordered, sum(i."fulfilledQuantity") AS fulfilled
        FROM {svm_order_item} i WHERE i."orderId" = o.id) u`,
  },
  everyRow(
    {
      id: 'svm.fulfilled-at-delivery',
      title: 'an order is fulfilled when it is delivered, and in part only once shipped',
    },
    'svm_order',
    'orderNumber',
    `(t."fulfilmentStatus" = 'FULFILLED') = (t."deliveredAt" IS NOT NULL)
      AND (t."fulfilmentStatus" <> 'PARTIALLY_FULFILLED' OR t.status = 'SHIPPED')`,
    ['status', 'fulfilmentStatus', 'deliveredAt'],
  ),
  everyRow(
    { id: 'svm.tracking', title: 'an order has a carrier and a tracking number of its shop once it is shipped' },
    'svm_order',
    'orderNumber',
    `CASE WHEN t."shippedAt" IS NULL THEN t.carrier IS NULL AND t."trackingNumber" IS NULL
      ELSE t.carrier IS NOT NULL AND t."trackingNumber" LIKE 'LRS-TRK-%' END`,
    ['status', 'carrier', 'trackingNumber'],
  ),
  everyRow(
    { id: 'svm.reasons', title: 'an order that is cancelled or refunded says why' },
    'svm_order',
    'orderNumber',
    `(t."cancelReason" IS NOT NULL) = (t.status = 'CANCELLED') AND (t."refundReason" IS NOT NULL) = (t.status = 'REFUNDED')`,
    ['status', 'cancelReason', 'refundReason'],
  ),
];
