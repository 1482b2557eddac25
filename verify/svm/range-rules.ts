import type { Rule } from '../engine/contract.ts';

const clauses = ['8.1.a'];

/** A line as the catalogue says it. */
const AS_LISTED = `concat_ws(', ', p.name, v.name, v.sku, v.price)`;
const AS_COPIED = `concat_ws(', ', i."productName", i."variantName", i.sku, i."unitPrice")`;

const CATALOGUE = `LEFT JOIN {ProductVariant} v ON v.id = i."variantId" AND v."productId" = i."productId" AND v."isActive"
  LEFT JOIN {Product} p ON p.id = v."productId" AND p.status = 'ACTIVE' AND 'online-store' = ANY(p.tags)`;

/** What the store sells: a part of the shop's catalogue, at the catalogue's prices. */
export const rangeRules: readonly Rule[] = [
  {
    id: 'svm.range',
    title: 'the online range is 12 active products with variants and a compare-at price above the price',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT 'online range' AS subject, count(*) || ' products, ' || count(*) FILTER (WHERE p."compareAtPrice" > p.price
        AND p.status = 'ACTIVE' AND EXISTS (SELECT FROM {ProductVariant} v WHERE v."productId" = p.id AND v."isActive")) || ' fit for the window' AS have,
        '12 products, 12 fit for the window' AS want
      FROM {Product} p WHERE 'online-store' = ANY(p.tags)`,
  },
  {
    id: 'svm.order-lines-listed',
    title: 'order lines are variants of the online range under their names and prices',
    clauses,
    sql: `
      SELECT o."orderNumber" || ' ' || i.sku AS subject, ${AS_COPIED} AS have, ${AS_LISTED} AS want
      FROM {svm_order_item} i JOIN {svm_order} o ON o.id = i."orderId" ${CATALOGUE}`,
  },
  {
    id: 'svm.cart-lines-listed',
    title: 'cart lines are variants of the online range under their names and prices',
    clauses,
    sql: `
      SELECT c."sessionId" || ' ' || i.sku AS subject, ${AS_COPIED} AS have, ${AS_LISTED} AS want
      FROM {svm_cart_item} i JOIN {svm_cart} c ON c.id = i."cartId" ${CATALOGUE}`,
  },
];
