import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What a promotion `p` gives off an order `o`. */
const WORTH = `(CASE p."discountType"
  WHEN 'PERCENT' THEN least(round(o.subtotal * p."discountPercent" / 100, 2), coalesce(p."maxDiscount", o.subtotal))
  WHEN 'FIXED_AMOUNT' THEN least(p."discountAmount", o.subtotal)
  WHEN 'FREE_SHIPPING' THEN o."shippingFee" END)`;

const USAGES = `{svm_promotion_usage} u JOIN {svm_promotion} p ON p.id = u."promotionId" JOIN {svm_order} o ON o.id = u."orderId"`;

/** What the store gives off, to whom and how often. */
export const promotionRules: readonly Rule[] = [
  mix('svm.promotion-mix', 'svm_promotion', 'type', { COUPON: 1, AUTOMATIC: 1, FLASH_SALE: 1 }),
  {
    id: 'svm.promotion-running',
    title: 'every promotion is running today',
    clauses,
    sql: `
      SELECT p.code AS subject,
        CASE WHEN p."isActive" AND :now::timestamp BETWEEN p."startsAt" AND p."endsAt" THEN 'running'
          ELSE concat_ws(' ', CASE WHEN NOT p."isActive" THEN 'switched off' END, 'from', p."startsAt"::date, 'to', p."endsAt"::date) END AS have,
        'running' AS want
      FROM {svm_promotion} p`,
  },
  {
    id: 'svm.discount-is-usage',
    title: 'the discount of an order is what its promotion usage applied',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, o."discountTotal"::text AS have, coalesce(sum(u."discountApplied"), 0.00)::text AS want
      FROM {svm_order} o LEFT JOIN {svm_promotion_usage} u ON u."orderId" = o.id GROUP BY o."orderNumber", o."discountTotal"`,
  },
  {
    id: 'svm.discount-by-terms',
    title: 'a usage applies what the terms of the promotion give',
    clauses,
    sql: `SELECT p.code || ' on ' || o."orderNumber" AS subject, u."discountApplied"::text AS have, ${WORTH}::text AS want FROM ${USAGES}`,
  },
  {
    id: 'svm.promotion-qualified',
    title: 'a promotion is used when the order is placed, inside its window and from its minimum on',
    clauses,
    sql: `
      SELECT p.code || ' on ' || o."orderNumber" AS subject,
        CASE WHEN u."usedAt" <> o."placedAt" THEN 'not when placed'
          WHEN u."usedAt" NOT BETWEEN p."startsAt" AND p."endsAt" THEN 'outside its window'
          WHEN o.subtotal < p."minSubtotal" THEN 'below its minimum' ELSE 'qualified' END AS have, 'qualified' AS want
      FROM ${USAGES}`,
  },
  {
    id: 'svm.promotion-automatic',
    title: 'what needs no code is applied to every order that qualifies and would gain by it',
    clauses,
    sql: `
      SELECT p.code || ' on ' || o."orderNumber" AS subject,
        (SELECT count(*) FROM {svm_promotion_usage} u WHERE u."promotionId" = p.id AND u."orderId" = o.id) AS have, 1 AS want
      FROM {svm_promotion} p
      JOIN {svm_order} o ON o."placedAt" BETWEEN p."startsAt" AND p."endsAt" AND o.subtotal >= p."minSubtotal" AND ${WORTH} > 0
      WHERE p.type <> 'COUPON' AND p."isActive"`,
  },
  {
    id: 'svm.one-promotion',
    title: 'an order takes one promotion at most',
    clauses,
    sql: `
      SELECT o."orderNumber" AS subject, count(*) AS have, 1 AS want
      FROM {svm_promotion_usage} u JOIN {svm_order} o ON o.id = u."orderId" GROUP BY o."orderNumber"`,
  },
  {
    id: 'svm.promotion-counts',
    title: 'a promotion counts its usages',
    clauses,
    sql: `
      SELECT p.code AS subject, p."usageCount" AS have,
        (SELECT count(*) FROM {svm_promotion_usage} u WHERE u."promotionId" = p.id) AS want
      FROM {svm_promotion} p`,
  },
  {
    id: 'svm.promotion-limits',
    title: 'no promotion is used more often than its limits allow, in all and by one customer',
    clauses,
    sql: `
      SELECT p.code AS subject,
        CASE WHEN sum(c.usages) > p."usageLimit" THEN sum(c.usages) || ' times in all'
          WHEN max(c.usages) > p."perCustomerLimit" THEN max(c.usages) || ' times by one customer' ELSE 'within its limits' END AS have,
        'within its limits' AS want
      FROM {svm_promotion} p
      LEFT JOIN (SELECT u."promotionId", o."customerId", count(*) AS usages
        FROM {svm_promotion_usage} u JOIN {svm_order} o ON o.id = u."orderId" GROUP BY 1, 2) c ON c."promotionId" = p.id
      GROUP BY p.code, p."usageLimit", p."perCustomerLimit"`,
  },
];
