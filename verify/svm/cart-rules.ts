import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Carts, what is in them and what became of them. */
export const cartRules: readonly Rule[] = [
  mix('svm.cart-mix', 'svm_cart', 'status', { ACTIVE: 3, ABANDONED: 3, CONVERTED: 2, EXPIRED: 0 }),
  {
    id: 'svm.cart-sums',
    title: 'subtotal and units of a cart are those of its lines',
    clauses,
    sql: `
      SELECT c."sessionId" || ' ' || m.measure AS subject, m.have, m.want
      FROM {svm_cart} c
      CROSS JOIN LATERAL (SELECT sum(i."lineTotal") AS total, sum(i.quantity) AS units
        FROM {svm_cart_item} i WHERE i."cartId" = c.id) s
      CROSS JOIN LATERAL (VALUES ('subtotal', c.subtotal::text, s.total::text), ('units', c."itemCount"::text, s.units::text)) m(measure, have, want)`,
  },
  everyRow(
    {
      id: 'svm.cart-times',
      title:
        'a cart is abandoned after a day without a change, expires after seven, and is converted while it is fresh',
    },
    'svm_cart',
    'sessionId',
    `t."createdAt" <= t."lastActivityAt" AND t."updatedAt" BETWEEN t."lastActivityAt" AND :now::timestamp
      AND t."expiresAt" = t."lastActivityAt" + interval '7 days'
      AND (t."abandonedAt" IS NOT NULL) = (t.status = 'ABANDONED') AND (t."convertedAt" IS NOT NULL) = (t.status = 'CONVERTED')
      AND CASE t.status WHEN 'ACTIVE' THEN t."lastActivityAt" > :now::timestamp - interval '1 day'
        WHEN 'ABANDONED' THEN t."abandonedAt" = t."lastActivityAt" + interval '1 day' AND t."expiresAt" > :now::timestamp
        WHEN 'CONVERTED' THEN t."convertedAt" BETWEEN t."lastActivityAt" AND t."lastActivityAt" + interval '1 day'
        ELSE t."expiresAt" <= :now::timestamp END`,
    ['status', 'createdAt', 'lastActivityAt', 'expiresAt', 'abandonedAt', 'convertedAt', 'updatedAt'],
  ),
  {
    id: 'svm.cart-item-times',
    title: 'lines are put into a cart between its start and its last change, one of them at that very moment',
    clauses,
    sql: `
      SELECT c."sessionId" AS subject,
        CASE WHEN min(i."createdAt") < c."createdAt" THEN 'a line before the cart'
          WHEN max(i."updatedAt") <> c."lastActivityAt" THEN 'last change ' || max(i."updatedAt") ELSE 'in time' END AS have, 'in time' AS want
      FROM {svm_cart} c JOIN {svm_cart_item} i ON i."cartId" = c.id GROUP BY c."sessionId", c."createdAt", c."lastActivityAt"`,
  },
  everyRow(
    {
      id: 'svm.recovery-mail',
      title: 'a recovery mail goes to an abandoned cart with an address, after it was abandoned',
    },
    'svm_cart',
    'sessionId',
    `t.status = 'ABANDONED' AND t.email IS NOT NULL AND t."recoveryEmailSentAt" BETWEEN t."abandonedAt" AND :now::timestamp`,
    ['status', 'email', 'recoveryEmailSentAt'],
    't."recoveryEmailSentAt" IS NOT NULL',
  ),
  {
    id: 'svm.cart-conversion',
    title: 'a converted cart and its order name each other, the same customer and the same moment',
    clauses,
    sql: `
      SELECT c."sessionId" AS subject,
        CASE WHEN c.status <> 'CONVERTED' THEN 'linked though ' || c.status
          WHEN o.id IS NULL THEN 'no order' WHEN o."cartId" IS DISTINCT FROM c.id THEN 'the order does not name it'
          WHEN o."customerId" IS DISTINCT FROM c."customerId" THEN 'another customer'
          WHEN o."placedAt" IS DISTINCT FROM c."convertedAt" THEN 'another moment' ELSE 'linked both ways' END AS have,
        'linked both ways' AS want
      FROM {svm_cart} c LEFT JOIN {svm_order} o ON o.id = c."orderId"
      WHERE c.status = 'CONVERTED' OR c."orderId" IS NOT NULL OR EXISTS (SELECT FROM {svm_order} n WHERE n."cartId" = c.id)`,
  },
  {
    id: 'svm.cart-becomes-order',
    title: 'an order has the lines of the cart that it was',
    clauses,
    sql: `
      SELECT session || ' ' || sku AS subject, o.line AS have, c.line AS want
      FROM (SELECT c."sessionId" AS session, i.sku, i.quantity || ' at ' || i."unitPrice" AS line
        FROM {svm_cart} c JOIN {svm_cart_item} i ON i."cartId" = c.id WHERE c.status = 'CONVERTED') c
      FULL JOIN (SELECT c."sessionId" AS session, i.sku, i.quantity || ' at ' || i."unitPrice" AS line
        FROM {svm_cart} c JOIN {svm_order_item} i ON i."orderId" = c."orderId") o USING (session, sku)`,
  },
  {
    id: 'svm.cart-owner',
    title: 'the cart of a customer carries the address of that customer, and a guest’s at most one of somebody else',
    clauses,
    sql: `
      SELECT c."sessionId" AS subject, coalesce(c.email, 'nobody') AS have,
        CASE WHEN c."customerId" IS NOT NULL THEN m.email
          WHEN EXISTS (SELECT FROM {Customer} k WHERE k.email = c.email) THEN 'a customer’s cart' ELSE coalesce(c.email, 'nobody') END AS want
      FROM {svm_cart} c LEFT JOIN {Customer} m ON m.id = c."customerId"`,
  },
];
